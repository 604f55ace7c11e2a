using AllianceSim.Engine.Recording;
using AllianceSim.Model.Alliances;

namespace AllianceSim.Experiments.Spells;

/// <summary>How long one treaty bound two states to fight for each other.</summary>
/// <param name="First">Name of the state that comes first in the alphabet.</param>
/// <param name="Second">Name of the other.</param>
/// <param name="Alliance">Number of the alliance.</param>
/// <param name="Began">Label of the year from which both were members.</param>
/// <param name="Ended">Label of the first year in which one was no longer; empty while both are.</param>
/// <param name="End">How it ended for them; empty while both are members.</param>
public readonly record struct SharedTreaty(string First, string Second, int Alliance, int Began, int? Ended, EndKind? End)
{
    /// <summary>The treaties that pairs of states shared, by pair, and of a pair in the order of the members' rows.</summary>
    /// <param name="alliances">Alliances of a run; those that rest on no treaty, or promise less than to fight, bind nobody.</param>
    /// <param name="members">Memberships of the same run.</param>
    public static IReadOnlyList<SharedTreaty> Of(IEnumerable<AllianceRow> alliances, IEnumerable<MemberRow> members)
    {
        var shared = new List<SharedTreaty>();
        var binding = alliances.Where(row => row.Formality > 0 && row.Kind.Aid() >= 1).Select(row => row.Id).ToHashSet();
        foreach (var alliance in members.Where(member => binding.Contains(member.Alliance)).GroupBy(member => member.Alliance))
        {
            MemberRow[] rows = [.. alliance.OrderBy(member => member.State, StringComparer.Ordinal)];
            for (var i = 0; i < rows.Length; i++)
            {
                for (var j = i + 1; j < rows.Length; j++)
                {
                    // A state that left and came back has two memberships.
                    if (rows[i].State != rows[j].State && Overlap(rows[i], rows[j]) is { } overlap)
                        shared.Add(overlap);
                }
            }
        }

        return [.. shared.OrderBy(one => one.First, StringComparer.Ordinal).ThenBy(one => one.Second, StringComparer.Ordinal)];
    }

    /// <summary>Whether it binds them after the tick of a year, in which exits come before signings.</summary>
    /// <param name="year">Label of the tick.</param>
    public bool BindsIn(int year) => Began <= year && (Ended ?? int.MaxValue) > year;

    /// <summary>Of two ends at once: what ended a tie goes before what merely went with it.</summary>
    internal static EndKind? Weightier(EndKind? a, EndKind? b) => Weight(a) >= Weight(b) ? a : b;

    private static SharedTreaty? Overlap(in MemberRow a, in MemberRow b)
    {
        var began = Math.Max(a.Joined, b.Joined);
        int? ended = a.Left is { } left && b.Left is { } other ? Math.Min(left, other) : a.Left ?? b.Left;

        // In the year in which one leaves another may join, after it.
        if (ended < began || (ended == began && a.Joined != b.Joined))
            return null;
        var end = ended is null ? null : a.Left == b.Left ? Weightier(a.Exit, b.Exit) : a.Left == ended ? a.Exit : b.Exit;
        return new(a.State, b.State, a.Alliance, began, ended, end);
    }

    private static int Weight(EndKind? end) => end switch
    {
        EndKind.Vanished => 5,
        EndKind.Abrogated => 4,
        EndKind.Expired => 3,
        EndKind.Renegotiated => 2,
        EndKind.Dissolved => 1,
        _ => 0,
    };
}

using AllianceSim.Engine.Recording;
using AllianceSim.Experiments.Statistics;
using AllianceSim.Model.Alliances;

namespace AllianceSim.Experiments.Spells;

/// <summary>How long two states were tied: bound by at least one alliance to fight for each other, without a break.</summary>
/// <param name="First">Name of the state that comes first in the alphabet.</param>
/// <param name="Second">Name of the other.</param>
/// <param name="Began">Label of the year from which they shared an alliance.</param>
/// <param name="Ended">Label of the first year without any; empty while they share one.</param>
/// <param name="End">How the last of the alliances ended for them; <see cref="EndKind.Vanished"/> only stops the watching.</param>
/// <param name="Spell">The spell, in years.</param>
public readonly record struct TieSpell(string First, string Second, int Began, int? Ended, EndKind? End, Spell Spell);

/// <summary>Ties between pairs of states as spells. A treaty that another follows in the same year leaves the tie unbroken.</summary>
public static class TieSpells
{
    /// <summary>The ties of a run by pair and beginning; none where it has no ticks.</summary>
    public static IReadOnlyList<TieSpell> Of(RunRows run)
    {
        if (Watch.Of(run) is not { } watch)
            return [];
        var shared = new SortedDictionary<(string First, string Second), List<Shared>>(Comparer<(string First, string Second)>.Create(
            (a, b) => string.CompareOrdinal(a.First, b.First) is var order and not 0 ? order : string.CompareOrdinal(a.Second, b.Second)));
        var binding = run.Treaties.Where(alliance => alliance.Kind.Aid() >= 1).Select(alliance => alliance.Id).ToHashSet();
        foreach (var alliance in run.Members.Where(member => binding.Contains(member.Alliance)).GroupBy(member => member.Alliance))
        {
            MemberRow[] members = [.. alliance.OrderBy(member => member.State, StringComparer.Ordinal)];
            for (var i = 0; i < members.Length; i++)
            {
                for (var j = i + 1; j < members.Length; j++)
                    Add(members[i], members[j]);
            }
        }

        return
        [
            .. shared.SelectMany(pair => Joined(pair.Value).Select(tie => new TieSpell(
                pair.Key.First,
                pair.Key.Second,
                tie.Began,
                tie.Ended,
                tie.End,
                watch.Spell(tie.Began, tie.Ended, tie.End == EndKind.Vanished)))),
        ];

        void Add(in MemberRow a, in MemberRow b)
        {
            // A state that left and came back has two memberships.
            if (a.State == b.State || Overlap(a, b) is not { } overlap)
                return;
            if (!shared.TryGetValue((a.State, b.State), out var list))
                shared.Add((a.State, b.State), list = []);
            list.Add(overlap);
        }
    }

    private static Shared? Overlap(in MemberRow a, in MemberRow b)
    {
        var began = Math.Max(a.Joined, b.Joined);
        int? ended = a.Left is { } left && b.Left is { } other ? Math.Min(left, other) : a.Left ?? b.Left;

        // In the year in which one leaves another may join, after it.
        if (ended < began || (ended == began && a.Joined != b.Joined))
            return null;
        return new(began, ended, ended is null ? null : a.Left == b.Left ? Weightier(a.Exit, b.Exit) : a.Left == ended ? a.Exit : b.Exit);
    }

    private static IEnumerable<Shared> Joined(List<Shared> pieces)
    {
        var ordered = pieces.OrderBy(piece => piece.Began).ThenBy(piece => piece.Ended ?? int.MaxValue).ToList();
        var tie = ordered[0];
        foreach (var piece in ordered.Skip(1))
        {
            if (tie.Ended < piece.Began)
            {
                yield return tie;
                tie = piece;
            }
            else if (tie.Ended == piece.Ended)
            {
                tie = tie with { End = Weightier(tie.End, piece.End) };
            }
            else if (tie.Ended is { } end && !(piece.Ended < end))
            {
                tie = tie with { Ended = piece.Ended, End = piece.End };
            }
        }

        yield return tie;
    }

    // Where both sides, or several treaties, end at once: what ended the tie goes before what merely went with it.
    private static EndKind? Weightier(EndKind? a, EndKind? b) => Weight(a) >= Weight(b) ? a : b;

    private static int Weight(EndKind? end) => end switch
    {
        EndKind.Vanished => 5,
        EndKind.Abrogated => 4,
        EndKind.Expired => 3,
        EndKind.Renegotiated => 2,
        EndKind.Dissolved => 1,
        _ => 0,
    };

    private readonly record struct Shared(int Began, int? Ended, EndKind? End);
}

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
    public static IReadOnlyList<TieSpell> Of(RunRows run) => Of(run, SharedTreaty.Of(run.Treaties, run.Members));

    /// <summary>The same of pairs bound by treaties that the two of them signed alone. Where a third accedes, the watching stops: what
    /// becomes of a larger alliance is another question, and to leave it out would keep those that die young.</summary>
    public static IReadOnlyList<TieSpell> Bilateral(RunRows run)
    {
        var founded = run.Treaties.Where(treaty => treaty.MembersAtSigning == 2).ToDictionary(treaty => treaty.Id, treaty => treaty.Founded);
        var signatories = run.Members.Where(member => founded.TryGetValue(member.Alliance, out var year) && member.Joined == year)
            .Select(member => (member.Alliance, member.State)).ToHashSet();
        var widened = run.Members.Where(member => founded.ContainsKey(member.Alliance) && !signatories.Contains((member.Alliance, member.State)))
            .GroupBy(member => member.Alliance).ToDictionary(thirds => thirds.Key, thirds => thirds.Min(member => member.Joined));
        return Of(run, SharedTreaty.Of(run.Treaties, run.Members)
            .Where(shared => signatories.Contains((shared.Alliance, shared.First)) && signatories.Contains((shared.Alliance, shared.Second)))
            .Where(shared => !(widened.TryGetValue(shared.Alliance, out var third) && third <= shared.Began))
            .Select(shared => widened.TryGetValue(shared.Alliance, out var third) && !(shared.Ended < third)
                ? shared with { Ended = third, End = EndKind.Vanished }
                : shared));
    }

    private static IReadOnlyList<TieSpell> Of(RunRows run, IEnumerable<SharedTreaty> treaties)
    {
        if (Watch.Of(run) is not { } watch)
            return [];
        return
        [
            .. treaties.GroupBy(shared => (shared.First, shared.Second))
                .SelectMany(pair => Joined(pair).Select(tie => new TieSpell(
                    tie.First,
                    tie.Second,
                    tie.Began,
                    tie.Ended,
                    tie.End,
                    watch.Spell(tie.Began, tie.Ended, tie.End == EndKind.Vanished)))),
        ];
    }

    private static IEnumerable<SharedTreaty> Joined(IEnumerable<SharedTreaty> pieces)
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
                tie = tie with { End = SharedTreaty.Weightier(tie.End, piece.End) };
            }
            else if (tie.Ended is { } end && !(piece.Ended < end))
            {
                tie = tie with { Ended = piece.Ended, End = piece.End };
            }
        }

        yield return tie;
    }
}

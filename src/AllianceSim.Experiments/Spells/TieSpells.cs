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
    public static IReadOnlyList<TieSpell> Of(RunRows run) => Of(run, run.Treaties);

    /// <summary>The same of pairs bound by a treaty that never had a third member.</summary>
    public static IReadOnlyList<TieSpell> Bilateral(RunRows run)
    {
        var states = run.Members.ToLookup(member => member.Alliance, member => member.State);
        return Of(run, run.Treaties.Where(treaty => states[treaty.Id].Distinct(StringComparer.Ordinal).Count() == 2));
    }

    private static IReadOnlyList<TieSpell> Of(RunRows run, IEnumerable<AllianceRow> treaties)
    {
        if (Watch.Of(run) is not { } watch)
            return [];
        return
        [
            .. SharedTreaty.Of(treaties, run.Members).GroupBy(shared => (shared.First, shared.Second))
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

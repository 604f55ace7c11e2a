using AllianceSim.Engine.Recording;
using AllianceSim.Experiments.Statistics;
using AllianceSim.Model.Alliances;

namespace AllianceSim.Experiments.Spells;

/// <summary>How long a treaty lasted. Renegotiation ends it; the end of a member's existence only stops the watching.</summary>
/// <param name="Alliance">The alliance.</param>
/// <param name="SignedWithin">Whether it was signed after the first tick, so that its whole life was watched.</param>
/// <param name="Spell">Its spell, in years.</param>
public readonly record struct AllianceSpell(AllianceRow Alliance, bool SignedWithin, Spell Spell);

/// <summary>Treaties as spells.</summary>
public static class AllianceSpells
{
    /// <summary>The treaties of a run, in the order of its table, informal alignments left out; none where it has no ticks.</summary>
    public static IReadOnlyList<AllianceSpell> Of(RunRows run)
    {
        if (Watch.Of(run) is not { } watch)
            return [];
        return
        [
            .. run.Treaties.Select(alliance => new AllianceSpell(
                alliance,
                alliance.Founded > watch.First,
                watch.Spell(alliance.Founded, alliance.Ended, alliance.End == EndKind.Vanished))),
        ];
    }
}

using AllianceSim.Experiments.Outcomes;
using AllianceSim.Experiments.Spells;
using AllianceSim.Experiments.Statistics;

namespace AllianceSim.Experiments.Findings;

/// <summary>Two conditions side by side, run by run: runs of the same number share their draws.</summary>
/// <param name="Pairs">Number of pairs of runs.</param>
/// <param name="Outcomes">All outcomes.</param>
/// <param name="Treaties">Log-rank test of the lives of treaties.</param>
/// <param name="Ties">Log-rank test of the lives of ties.</param>
public sealed record Comparison(
    int Pairs, IReadOnlyList<OutcomeComparison> Outcomes, LogRankResult Treaties, LogRankResult Ties)
{
    /// <summary>Compares two conditions over the runs that both have.</summary>
    /// <exception cref="ArgumentException">They have no run in common.</exception>
    public static Comparison Of(IReadOnlyList<RunRows> first, IReadOnlyList<RunRows> second, double level = 0.95)
    {
        var pairs = first.Join(second, run => run.Run, run => run.Run, (a, b) => (First: a, Second: b)).ToList();
        if (pairs.Count == 0)
            throw new ArgumentException("The conditions have no run in common.", nameof(second));
        RunRows[] left = [.. pairs.Select(p => p.First)];
        RunRows[] right = [.. pairs.Select(p => p.Second)];
        return new Comparison(
            pairs.Count,
            OutcomeCatalogue.Compare(left, right, level),
            LogRank.Test(Lives(left, AllianceSpells.Of, s => s.Spell), Lives(right, AllianceSpells.Of, s => s.Spell)),
            LogRank.Test(Lives(left, TieSpells.Of, s => s.Spell), Lives(right, TieSpells.Of, s => s.Spell)));
    }

    private static Spell[] Lives<T>(RunRows[] runs, Func<RunRows, IReadOnlyList<T>> spells, Func<T, Spell> spell) =>
        [.. runs.SelectMany(spells).Select(spell)];
}

using AllianceSim.Experiments.Outcomes;
using AllianceSim.Experiments.Spells;
using AllianceSim.Experiments.Statistics;

namespace AllianceSim.Experiments.Findings;

/// <summary>Two conditions side by side, run by run: runs of the same number share their draws.</summary>
/// <param name="Pairs">Number of pairs of runs.</param>
/// <param name="Outcomes">All outcomes.</param>
/// <param name="Treaties">The lives of treaties.</param>
/// <param name="Ties">The lives of ties.</param>
public sealed record Comparison(
    int Pairs, IReadOnlyList<OutcomeComparison> Outcomes, LifeComparison Treaties, LifeComparison Ties)
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
            LifeComparison.Of(pairs.ConvertAll(p => LivesOf(p, AllianceSpells.Of, s => s.Spell)), level),
            LifeComparison.Of(pairs.ConvertAll(p => LivesOf(p, TieSpells.Of, s => s.Spell)), level));
    }

    private static PairedLives LivesOf<T>(
        (RunRows First, RunRows Second) pair, Func<RunRows, IReadOnlyList<T>> spells, Func<T, Spell> spell) =>
        new(pair.First.Run, [.. spells(pair.First).Select(spell)], [.. spells(pair.Second).Select(spell)]);
}

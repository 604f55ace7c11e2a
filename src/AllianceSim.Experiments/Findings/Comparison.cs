using AllianceSim.Experiments.Outcomes;
using AllianceSim.Experiments.Statistics;
using AllianceSim.Results;

namespace AllianceSim.Experiments.Findings;

/// <summary>Two conditions side by side, run by run: runs of the same number share their draws.</summary>
/// <param name="Pairs">Number of pairs of runs.</param>
/// <param name="Outcomes">All outcomes.</param>
/// <param name="Treaties">The lives of treaties.</param>
/// <param name="Ties">The lives of ties.</param>
public sealed record Comparison(
    int Pairs, IReadOnlyList<OutcomeComparison> Outcomes, LifeComparison Treaties, LifeComparison Ties)
{
    /// <summary>Survival of ties in the first condition, with a band robust by run where there are runs enough.</summary>
    public required SurvivalCurve FirstTies { get; init; }

    /// <summary>The same in the second.</summary>
    public required SurvivalCurve SecondTies { get; init; }

    /// <summary>Compares two conditions over the runs that both have.</summary>
    /// <exception cref="ArgumentException">They have no run in common.</exception>
    public static Comparison Of(IReadOnlyList<RunRows> first, IReadOnlyList<RunRows> second, double level = 0.95)
    {
        var pairs = first.Join(second, run => run.Run, run => run.Run, (a, b) => (First: a, Second: b)).ToList();
        if (pairs.Count == 0)
            throw new ArgumentException("The conditions have no run in common.", nameof(second));
        RunTally[] left = [.. pairs.Select(p => RunTally.Of(p.First))];
        RunTally[] right = [.. pairs.Select(p => RunTally.Of(p.Second))];
        return new Comparison(
            pairs.Count,
            OutcomeCatalogue.Compare(left, right, level),
            Lives(LifeKind.Treaties),
            Lives(LifeKind.Ties))
        {
            FirstTies = TiesOf(left, level),
            SecondTies = TiesOf(right, level),
        };

        LifeComparison Lives(LifeKind of) => LifeComparison.Of(
            [.. pairs.Select((pair, i) => new PairedLives(pair.First.Run, left[i].Lives[of], right[i].Lives[of]))], level);
    }

    private static SurvivalCurve TiesOf(IEnumerable<RunTally> runs, double level) =>
        ReplicatedSurvival.Of([.. runs.Select(run => run.Lives[LifeKind.Ties])], level);
}

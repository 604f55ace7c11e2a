using AllianceSim.Experiments.Statistics;

namespace AllianceSim.Experiments.Findings;

/// <summary>The lives of a pair of runs that share their draws, or of the runs of a replicate.</summary>
/// <param name="Number">Number of what they share chance with.</param>
/// <param name="First">Lives in the first condition.</param>
/// <param name="Second">Lives in the second condition.</param>
public readonly record struct PairedLives(int Number, LifeTable First, LifeTable Second);

/// <summary>How long something lasts in two conditions.</summary>
/// <param name="LogRank">Log-rank test, with spells as independent.</param>
/// <param name="Cox">Cox regression on the condition: the hazard in the first by that in the second, at the same age; errors by pair of
/// runs.</param>
/// <param name="Proportionality">Whether that ratio is the same at all ages, with spells as independent; NaN without a regression.</param>
/// <param name="Limit">Years up to which years lived are counted: <see cref="LongestLimit"/>, or what both conditions were watched
/// for.</param>
/// <param name="FirstYears">Mean years lived up to the limit in the first condition, with interval by bootstrap over pairs of runs.</param>
/// <param name="SecondYears">The same in the second condition.</param>
/// <param name="Difference">The first less the second.</param>
public sealed record LifeComparison(
    ChiSquaredTest LogRank,
    CoxResult Cox,
    ChiSquaredTest Proportionality,
    double Limit,
    Estimate FirstYears,
    Estimate SecondYears,
    Estimate Difference)
{
    /// <summary>Limit, in years, of the mean years lived where runs are long enough.</summary>
    public const double LongestLimit = 25;

    /// <summary>Compares lives.</summary>
    /// <param name="pairs">The pairs.</param>
    /// <param name="level">Level of the intervals, above 0 and below 1.</param>
    public static LifeComparison Of(IReadOnlyList<PairedLives> pairs, double level = 0.95)
    {
        LifeTable first = LifeTable.Sum([.. pairs.Select(pair => pair.First)]), second = LifeTable.Sum([.. pairs.Select(pair => pair.Second)]);
        var cox = CoxRegression.Fit(["first condition"], [.. pairs.SelectMany(SubjectsOf)], level);
        var limit = Math.Min(LongestLimit, Math.Min(first.Longest, second.Longest));
        return new(
            Statistics.LogRank.Test(first, second),
            cox,
            cox.Fit is { } fit ? Statistics.Proportionality.Test(fit).Global : new(double.NaN, 1),
            limit,
            Years(some => Mean(some.Select(t => t.First))),
            Years(some => Mean(some.Select(t => t.Second))),
            Years(some => Mean(some.Select(t => t.First)) - Mean(some.Select(t => t.Second))));

        Estimate Years(Func<IReadOnlyList<PairedLives>, double> mean) => Bootstrap.Estimate(pairs, mean, level);

        double Mean(IEnumerable<LifeTable> some) =>
            limit > 0 ? RestrictedMean.Of(LifeTable.Sum([.. some]).Curve(level), limit).Value : double.NaN;
    }

    private static IEnumerable<Subject> SubjectsOf(PairedLives pair) =>
        pair.First.Subjects(pair.Number, [1]).Concat(pair.Second.Subjects(pair.Number, [0]));
}

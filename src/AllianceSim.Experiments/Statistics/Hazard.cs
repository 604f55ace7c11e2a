namespace AllianceSim.Experiments.Statistics;

/// <summary>How often something happened, and in how many chances: the two parts of a rate.</summary>
/// <param name="Events">Number of times, or a sum.</param>
/// <param name="Exposure">Years, pairs, ticks or whatever the events are counted by.</param>
public readonly record struct RateCount(double Events, double Exposure);

/// <summary>Rates pooled over runs: the sum of events by the sum of exposures, which weighs each year alike and not each run.</summary>
public static class Hazard
{
    /// <summary>The pooled rate; NaN without any exposure.</summary>
    public static double Pooled(IReadOnlyList<RateCount> runs)
    {
        double events = 0, exposure = 0;
        foreach (var run in runs)
        {
            events += run.Events;
            exposure += run.Exposure;
        }

        return exposure > 0 ? events / exposure : double.NaN;
    }

    /// <summary>The pooled rate with its interval by bootstrap over runs.</summary>
    /// <param name="runs">One count for each run.</param>
    /// <param name="level">Level of the interval.</param>
    public static Estimate Estimate(IReadOnlyList<RateCount> runs, double level = 0.95) =>
        Bootstrap.Estimate(runs, Pooled, level);

    /// <summary>The ratio of the first condition's rate to the second's, with its interval by bootstrap over pairs of runs.</summary>
    /// <param name="first">Counts by run.</param>
    /// <param name="second">Counts by run, in the same order: runs with the same seed and replicate are drawn together, so that what
    /// the conditions share cancels out.</param>
    /// <param name="level">Level of the interval.</param>
    /// <exception cref="ArgumentException">The conditions differ in their number of runs.</exception>
    public static Estimate Ratio(IReadOnlyList<RateCount> first, IReadOnlyList<RateCount> second, double level = 0.95)
    {
        if (first.Count != second.Count)
            throw new ArgumentException($"Runs must come in pairs, not {first.Count} and {second.Count}.", nameof(second));
        return Bootstrap.Estimate(
            [.. first.Zip(second)],
            pairs =>
            {
                var below = Pooled([.. pairs.Select(pair => pair.Second)]);
                return below > 0 ? Pooled([.. pairs.Select(pair => pair.First)]) / below : double.NaN;
            },
            level);
    }
}

namespace AllianceSim.Experiments.Statistics;

/// <summary>How often something happened, and in how many chances: the two parts of a rate.</summary>
/// <param name="Events">Number of times, or a sum.</param>
/// <param name="Exposure">Years, pairs, ticks or whatever the events are counted by.</param>
public readonly record struct RateCount(double Events, double Exposure)
{
    /// <summary>Adds up both parts, in the order given.</summary>
    public static RateCount Sum(IEnumerable<RateCount> counts)
    {
        double events = 0, exposure = 0;
        foreach (var count in counts)
        {
            events += count.Events;
            exposure += count.Exposure;
        }

        return new(events, exposure);
    }
}

/// <summary>Rates pooled over runs: the sum of events by the sum of exposures, which weighs each year alike and not each run.</summary>
public static class Hazard
{
    /// <summary>The pooled rate; NaN without any exposure.</summary>
    public static double Pooled(IReadOnlyList<RateCount> runs)
    {
        var sum = RateCount.Sum(runs);
        return sum.Exposure > 0 ? sum.Events / sum.Exposure : double.NaN;
    }
}

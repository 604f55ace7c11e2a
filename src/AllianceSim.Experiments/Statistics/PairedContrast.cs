using MathNet.Numerics.Distributions;

namespace AllianceSim.Experiments.Statistics;

/// <summary>An outcome in two conditions whose runs, or replicates, come in pairs that share their draws.</summary>
public abstract class PairedContrast
{
    /// <summary>The first condition less the second, each over all pairs.</summary>
    /// <param name="level">Level of the interval, above 0 and below 1.</param>
    /// <returns>NaN where a condition has no value; the interval also with fewer than two pairs.</returns>
    public abstract Estimate Difference(double level = 0.95);

    /// <summary>The first condition by the second, each over all pairs.</summary>
    /// <param name="level">Level of the interval, above 0 and below 1.</param>
    /// <returns>NaN unless both are above 0; the interval also with fewer than two pairs.</returns>
    public abstract Estimate Ratio(double level = 0.95);

    /// <summary>Probability of a difference at least as far from 0 where the truth is 0; NaN with fewer than two pairs.</summary>
    public abstract double Probability { get; }
}

/// <summary>Rates in pairs: the sum of events by the sum of exposures on either side, with errors of the ratio estimator (Cochran 1977,
/// section 6.12; Taylor's linearisation over pairs) and Student's distribution on n - 1 degrees of freedom. Where all exposures are the same
/// it is Student's paired test.</summary>
public sealed class PairedRates : PairedContrast
{
    private readonly (RateCount First, RateCount Second)[] pairs;
    private readonly (double Rate, double Exposure) first;
    private readonly (double Rate, double Exposure) second;

    /// <summary>Takes the pairs. One without any exposure on both sides is left out.</summary>
    /// <param name="first">Counts of the first condition, by pair.</param>
    /// <param name="second">Counts of the second condition, in the same order.</param>
    /// <exception cref="ArgumentException">The conditions differ in their number of pairs.</exception>
    public PairedRates(IReadOnlyList<RateCount> first, IReadOnlyList<RateCount> second)
    {
        if (first.Count != second.Count)
            throw new ArgumentException($"Counts must come in pairs, not {first.Count} and {second.Count}.", nameof(second));
        pairs = [.. first.Zip(second).Where(pair => pair.First.Exposure > 0 || pair.Second.Exposure > 0)];
        (this.first, this.second) = (Mean(pair => pair.First), Mean(pair => pair.Second));
    }

    /// <inheritdoc/>
    public override double Probability
    {
        get
        {
            var error = Error(1, 1);
            var difference = first.Rate - second.Rate;
            if (double.IsNaN(error) || double.IsNaN(difference))
                return double.NaN;
            return difference == 0 ? 1 : 2 * StudentT.CDF(0, 1, pairs.Length - 1, -Math.Abs(difference) / error);
        }
    }

    /// <inheritdoc/>
    public override Estimate Difference(double level = 0.95)
    {
        var (difference, reach) = (first.Rate - second.Rate, Reach(level) * Error(1, 1));
        return new(difference, difference - reach, difference + reach);
    }

    /// <inheritdoc/>
    public override Estimate Ratio(double level = 0.95)
    {
        if (!(first.Rate > 0 && second.Rate > 0))
            return new(double.NaN, double.NaN, double.NaN);
        var (ratio, reach) = (first.Rate / second.Rate, Math.Exp(Reach(level) * Error(first.Rate, second.Rate)));
        return new(ratio, ratio / reach, ratio * reach);
    }

    private (double Rate, double Exposure) Mean(Func<(RateCount First, RateCount Second), RateCount> side)
    {
        var sum = RateCount.Sum(pairs.Select(side));
        return (Hazard.Pooled([sum]), sum.Exposure / pairs.Length);
    }

    /// <summary>Standard error of the rates' difference, each divided by a number; NaN with fewer than two pairs.</summary>
    private double Error(double byFirst, double bySecond)
    {
        if (pairs.Length < 2)
            return double.NaN;
        var squares = pairs.Sum(pair =>
        {
            var part = (Rest(pair.First, first) / byFirst) - (Rest(pair.Second, second) / bySecond);
            return part * part;
        });
        return Math.Sqrt(squares / (pairs.Length - 1) / pairs.Length);
    }

    /// <summary>What a pair has more than its exposure makes expect, by the mean exposure: these are 0 on average.</summary>
    private static double Rest(RateCount count, (double Rate, double Exposure) mean) =>
        (count.Events - (mean.Rate * count.Exposure)) / mean.Exposure;

    private double Reach(double level)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(level, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(level, 1);
        return pairs.Length < 2 ? double.NaN : StudentT.InvCDF(0, 1, pairs.Length - 1, (1 + level) / 2);
    }
}

/// <summary>Any statistic in pairs, with percentile intervals by bootstrap over pairs. The probability is twice the share of resamples on the
/// other side of 0, counting one more (Davison and Hinkley 1997, section 4.2.3), so that it is never below 0.002.</summary>
/// <typeparam name="T">What is known of a side of a pair.</typeparam>
/// <param name="first">The first condition, by pair.</param>
/// <param name="second">The second condition, in the same order.</param>
/// <param name="statistic">The statistic of any number of sides; NaN where they give none.</param>
public sealed class PairedStatistic<T>(IReadOnlyList<T> first, IReadOnlyList<T> second, Func<IReadOnlyList<T>, double> statistic)
    : PairedContrast
{
    private readonly IReadOnlyList<(T First, T Second)> pairs = [.. first.Zip(second)];

    /// <inheritdoc/>
    public override double Probability => Bootstrap.Probability(pairs, some => Compare(some, (one, other) => one - other));

    /// <inheritdoc/>
    public override Estimate Difference(double level = 0.95) => Estimate((one, other) => one - other, level);

    /// <inheritdoc/>
    public override Estimate Ratio(double level = 0.95) => Estimate((above, below) => below > 0 ? above / below : double.NaN, level);

    private Estimate Estimate(Func<double, double, double> compare, double level) =>
        Bootstrap.Estimate(pairs, some => Compare(some, compare), level);

    private double Compare(IReadOnlyList<(T First, T Second)> some, Func<double, double, double> compare) =>
        compare(statistic([.. some.Select(pair => pair.First)]), statistic([.. some.Select(pair => pair.Second)]));
}

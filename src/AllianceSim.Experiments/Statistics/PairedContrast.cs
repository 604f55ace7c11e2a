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
/// section 6.12; Taylor's linearisation over pairs) and Student's distribution on n - 1 degrees of freedom, where n is the number of pairs with
/// exposure on the side that has fewer of them: one such pair fixes its rate and tells nothing of its error. Where all exposures are the same
/// it is Student's paired test.</summary>
public sealed class PairedRates : PairedContrast
{
    private readonly IReadOnlyList<(RateCount First, RateCount Second)> all;
    private readonly (RateCount First, RateCount Second)[] pairs;
    private readonly (double Rate, double Exposure) first;
    private readonly (double Rate, double Exposure) second;
    private readonly int freedom;

    /// <summary>Takes the pairs. One without any exposure on both sides is left out.</summary>
    /// <param name="first">Counts of the first condition, by pair.</param>
    /// <param name="second">Counts of the second condition, in the same order.</param>
    /// <exception cref="ArgumentException">The conditions differ in their number of pairs.</exception>
    public PairedRates(IReadOnlyList<RateCount> first, IReadOnlyList<RateCount> second)
    {
        if (first.Count != second.Count)
            throw new ArgumentException($"Counts must come in pairs, not {first.Count} and {second.Count}.", nameof(second));
        all = [.. first.Zip(second)];
        pairs = [.. all.Where(pair => pair.First.Exposure > 0 || pair.Second.Exposure > 0)];
        (this.first, this.second) = (Mean(pair => pair.First), Mean(pair => pair.Second));
        freedom = Math.Min(pairs.Count(pair => pair.First.Exposure > 0), pairs.Count(pair => pair.Second.Exposure > 0)) - 1;
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
            return difference == 0 ? 1 : 2 * StudentT.CDF(0, 1, freedom, -Math.Abs(difference) / error);
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

    /// <summary>The ratio by another ratio of the same pairs: what one changes in the other, such as a mechanism in the ratio of two
    /// worlds.</summary>
    /// <param name="reference">The other, of the same pairs in the same order.</param>
    /// <param name="level">Level of the interval, above 0 and below 1.</param>
    /// <returns>The ratio of ratios, and the probability of one at least as far from 1 where it is 1; NaN where one is not known.</returns>
    /// <exception cref="ArgumentException">It has another number of pairs.</exception>
    public (Estimate Ratio, double Probability) Against(PairedRates reference, double level = 0.95)
    {
        if (reference.all.Count != all.Count)
            throw new ArgumentException($"Pairs must be the same, not {all.Count} and {reference.all.Count}.", nameof(reference));
        var ratio = Ratio(level).Value / reference.Ratio(level).Value;
        var least = Math.Min(freedom, reference.freedom);
        if (double.IsNaN(ratio) || least < 1)
            return (new(ratio, double.NaN, double.NaN), double.NaN);
        var squares = all.Zip(reference.all, (own, other) => LogPart(own) - reference.LogPart(other)).Sum(part => part * part);
        var error = Math.Sqrt(squares / (all.Count - 1) / all.Count);
        var reach = Math.Exp(StudentT.InvCDF(0, 1, least, (1 + level) / 2) * error);
        var probability = ratio == 1 ? 1 : 2 * StudentT.CDF(0, 1, least, -Math.Abs(Math.Log(ratio)) / error);
        return (new(ratio, ratio / reach, ratio * reach), probability);
    }

    /// <summary>What a pair adds to the logarithm of the ratio.</summary>
    private double LogPart((RateCount First, RateCount Second) pair) =>
        ((Rest(pair.First, first) / first.Rate) - (Rest(pair.Second, second) / second.Rate)) * all.Count / pairs.Length;

    private (double Rate, double Exposure) Mean(Func<(RateCount First, RateCount Second), RateCount> side)
    {
        var sum = RateCount.Sum(pairs.Select(side));
        return (Hazard.Pooled([sum]), sum.Exposure / pairs.Length);
    }

    /// <summary>Standard error of the rates' difference, each divided by a number; NaN with fewer than two pairs.</summary>
    private double Error(double byFirst, double bySecond)
    {
        if (freedom < 1)
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
        return freedom < 1 ? double.NaN : StudentT.InvCDF(0, 1, freedom, (1 + level) / 2);
    }
}

/// <summary>Any statistic in pairs, with percentile intervals by bootstrap over pairs. The probability is that at whose level the
/// interval begins to leave out 0: twice the share of resamples on the other side of it, counting one more, so that it is never below two by
/// their number.</summary>
/// <typeparam name="T">What is known of a side of a pair.</typeparam>
/// <param name="first">The first condition, by pair.</param>
/// <param name="second">The second condition, in the same order.</param>
/// <param name="statistic">The statistic of any number of sides; NaN where they give none.</param>
/// <param name="resamples">Number of resamples, at least 1.</param>
public sealed class PairedStatistic<T>(
    IReadOnlyList<T> first, IReadOnlyList<T> second, Func<IReadOnlyList<T>, double> statistic, int resamples = Bootstrap.DefaultResamples)
    : PairedContrast
{
    private readonly IReadOnlyList<(T First, T Second)> pairs = [.. first.Zip(second)];

    /// <inheritdoc/>
    public override double Probability => Bootstrap.Probability(pairs, some => Compare(some, (one, other) => one - other), resamples);

    /// <inheritdoc/>
    public override Estimate Difference(double level = 0.95) => Estimate((one, other) => one - other, level);

    /// <inheritdoc/>
    public override Estimate Ratio(double level = 0.95) => Estimate((above, below) => below > 0 ? above / below : double.NaN, level);

    private Estimate Estimate(Func<double, double, double> compare, double level) =>
        Bootstrap.Estimate(pairs, some => Compare(some, compare), level, resamples);

    private double Compare(IReadOnlyList<(T First, T Second)> some, Func<double, double, double> compare) =>
        compare(statistic([.. some.Select(pair => pair.First)]), statistic([.. some.Select(pair => pair.Second)]));
}

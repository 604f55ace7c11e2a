using MathNet.Numerics.Distributions;

namespace AllianceSim.Experiments.Statistics;

/// <summary>The ratio of the means of two conditions whose runs come in pairs of the same seed and replicate.</summary>
public static class PairedRatio
{
    /// <summary>The mean of first by the mean of second, with Student's interval of its logarithm on n - 1 degrees of freedom: its error
    /// is that of the mean of first / mean(first) - second / mean(second) over pairs (the ratio estimator of Cochran 1977, equation
    /// 6.13, relative to the ratio).</summary>
    /// <param name="first">Values by run.</param>
    /// <param name="second">Values by run, in the same order.</param>
    /// <param name="level">Level of the interval, above 0 and below 1.</param>
    /// <returns>Pairs with a NaN are left out; all is NaN unless both means are above 0, and the interval with fewer than two pairs.</returns>
    /// <exception cref="ArgumentException">The conditions differ in their number of runs.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The level is not between 0 and 1.</exception>
    public static Estimate Estimate(IReadOnlyList<double> first, IReadOnlyList<double> second, double level = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(level, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(level, 1);
        var pairs = new Pairs(first, second);
        var (above, below) = (pairs.First, pairs.Second);
        if (!(above > 0 && below > 0))
            return new(double.NaN, double.NaN, double.NaN);
        if (pairs.Freedom < 1)
            return new(above / below, double.NaN, double.NaN);
        var (_, error) = pairs.Mean((a, b) => (a / above) - (b / below));
        var reach = Math.Exp(StudentT.InvCDF(0, 1, pairs.Freedom, (1 + level) / 2) * error);
        return new(above / below, above / below / reach, above / below * reach);
    }
}

using MathNet.Numerics.Distributions;
using MathNet.Numerics.Statistics;

namespace AllianceSim.Experiments.Statistics;

/// <summary>The mean difference between two conditions whose runs come in pairs of the same seed and replicate.</summary>
public static class PairedDifference
{
    /// <summary>The mean of first less second, with Student's interval on n - 1 degrees of freedom.</summary>
    /// <param name="first">Values by run.</param>
    /// <param name="second">Values by run, in the same order.</param>
    /// <param name="level">Level of the interval, above 0 and below 1.</param>
    /// <returns>Pairs with a NaN are left out; the interval is NaN with fewer than two pairs.</returns>
    /// <exception cref="ArgumentException">The conditions differ in their number of runs.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The level is not between 0 and 1.</exception>
    public static Estimate Estimate(IReadOnlyList<double> first, IReadOnlyList<double> second, double level = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(level, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(level, 1);
        if (first.Count != second.Count)
            throw new ArgumentException($"Runs must come in pairs, not {first.Count} and {second.Count}.", nameof(second));
        double[] differences = [.. first.Zip(second, (one, other) => one - other).Where(difference => !double.IsNaN(difference))];
        var mean = differences.Mean();
        if (differences.Length < 2)
            return new(mean, double.NaN, double.NaN);
        var error = differences.StandardDeviation() / Math.Sqrt(differences.Length);
        var half = StudentT.InvCDF(0, 1, differences.Length - 1, (1 + level) / 2) * error;
        return new(mean, mean - half, mean + half);
    }
}

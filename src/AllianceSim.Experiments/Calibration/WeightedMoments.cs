using MathNet.Numerics.LinearAlgebra;

namespace AllianceSim.Experiments.Calibration;

/// <summary>Means, covariances and quantiles of weighted points.</summary>
public static class WeightedMoments
{
    /// <summary>Mean of each coordinate.</summary>
    /// <param name="points">By point, then coordinate.</param>
    /// <param name="weights">Weight of each point, in any unit.</param>
    public static double[] Mean(IReadOnlyList<double[]> points, IReadOnlyList<double> weights)
    {
        var sum = weights.Sum();
        return [.. Enumerable.Range(0, points[0].Length).Select(i => points.Select((point, p) => weights[p] * point[i]).Sum() / sum)];
    }

    /// <summary>Covariance of the coordinates.</summary>
    /// <inheritdoc cref="Mean"/>
    public static Matrix<double> Covariance(IReadOnlyList<double[]> points, IReadOnlyList<double> weights)
    {
        var (mean, sum) = (Mean(points, weights), weights.Sum());
        return Matrix<double>.Build.Dense(
            mean.Length, mean.Length,
            (i, j) => points.Select((point, p) => weights[p] * (point[i] - mean[i]) * (point[j] - mean[j])).Sum() / sum);
    }

    /// <summary>The smallest value below or at which a share of the weight lies.</summary>
    /// <param name="values">The values.</param>
    /// <param name="weights">Their weights, in any unit.</param>
    /// <param name="share">The share, above 0 and below 1.</param>
    public static double Quantile(IReadOnlyList<double> values, IReadOnlyList<double> weights, double share)
    {
        var rest = share * weights.Sum();
        var ordered = values.Zip(weights).OrderBy(pair => pair.First).ToList();
        foreach (var (value, weight) in ordered)
        {
            rest -= weight;
            if (rest <= 0)
                return value;
        }

        return ordered[^1].First;
    }
}

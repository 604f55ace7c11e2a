using MathNet.Numerics.LinearAlgebra;

namespace AllianceSim.Experiments.Calibration;

/// <summary>Covariance of points that all count the same.</summary>
internal static class SampleCovariance
{
    /// <summary>Works it out, in an order of its own so that it is the same on every machine.</summary>
    /// <param name="points">By point, then coordinate; at least one.</param>
    /// <returns>By coordinate, then coordinate; zeros of one point.</returns>
    public static Matrix<double> Of(IReadOnlyList<double[]> points)
    {
        double[] mean = [.. Enumerable.Range(0, points[0].Length).Select(i => points.Average(point => point[i]))];
        return Matrix<double>.Build.Dense(
            mean.Length, mean.Length,
            (i, j) => points.Sum(point => (point[i] - mean[i]) * (point[j] - mean[j])) / Math.Max(1, points.Count - 1));
    }
}

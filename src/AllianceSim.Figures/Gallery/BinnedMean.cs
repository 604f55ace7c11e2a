using AllianceSim.Experiments.Statistics;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.Statistics;

namespace AllianceSim.Figures.Gallery;

/// <summary>The mean of points that lie next to each other along an axis.</summary>
/// <param name="X">Mean place of the points.</param>
/// <param name="Mean">Mean of their values with Student's 95% interval over the points; NaN where more than one in twenty has no value, as
/// those that have one would not stand for all.</param>
/// <param name="Points">Number of points.</param>
internal readonly record struct BinnedMean(double X, Estimate Mean, int Points)
{
    /// <summary>Fewest points of which means are taken.</summary>
    public const int LeastPoints = 40;

    private const int MostBins = 12;
    private const int LeastInBin = 10;
    private const double MostMissing = 0.05;
    private const double Level = 0.95;

    /// <summary>Cuts points into bins of about as many points each, at most 12; points at the same place are in the same bin.</summary>
    /// <param name="points">Place and value of each point, the latter NaN where it has none.</param>
    /// <returns>From left to right; none where there are fewer points than <see cref="LeastPoints"/>, or all in one place.</returns>
    public static IReadOnlyList<BinnedMean> Of(IReadOnlyList<(double X, double Y)> points)
    {
        if (points.Count < LeastPoints)
            return [];
        var bins = Math.Min(MostBins, points.Count / LeastInBin);
        var places = points.GroupBy(point => point.X).OrderBy(place => place.Key).ToList();
        var before = 0;
        var binned = new List<(int Bin, IEnumerable<(double X, double Y)> Points)>();
        foreach (var place in places)
        {
            var count = place.Count();
            binned.Add((Math.Min(bins - 1, (int)((before + (count / 2.0)) * bins / points.Count)), place));
            before += count;
        }

        var means = binned.GroupBy(one => one.Bin).Select(bin => Of(bin.SelectMany(one => one.Points))).ToList();
        return means.Count > 1 ? means : [];
    }

    private static BinnedMean Of(IEnumerable<(double X, double Y)> points)
    {
        var all = points.ToList();
        double[] values = [.. all.Select(point => point.Y).Where(double.IsFinite)];
        var (x, mean) = (all.Average(point => point.X), values.Mean());
        if (all.Count - values.Length > MostMissing * all.Count)
            return new(x, new(double.NaN, double.NaN, double.NaN), all.Count);
        if (values.Length < 2)
            return new(x, new(mean, double.NaN, double.NaN), all.Count);
        var half = StudentT.InvCDF(0, 1, values.Length - 1, (1 + Level) / 2) * values.StandardDeviation() / Math.Sqrt(values.Length);
        return new(x, new(mean, mean - half, mean + half), all.Count);
    }
}

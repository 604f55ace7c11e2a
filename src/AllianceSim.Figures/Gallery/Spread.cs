using MathNet.Numerics.Statistics;

namespace AllianceSim.Figures.Gallery;

/// <summary>How a quantity is spread over runs.</summary>
/// <param name="Mean">Mean.</param>
/// <param name="Lower">5th percentile.</param>
/// <param name="Upper">95th percentile.</param>
internal readonly record struct Spread(double Mean, double Lower, double Upper)
{
    /// <summary>Of the finite values; all NaN where there is none. Percentiles are of Hyndman and Fan's (1996) type 7.</summary>
    public static Spread Of(IEnumerable<double> values)
    {
        var sorted = values.Where(double.IsFinite).Order().ToArray();
        return sorted.Length == 0
            ? new Spread(double.NaN, double.NaN, double.NaN)
            : new Spread(
                sorted.Average(),
                SortedArrayStatistics.QuantileCustom(sorted, 0.05, QuantileDefinition.R7),
                SortedArrayStatistics.QuantileCustom(sorted, 0.95, QuantileDefinition.R7));
    }
}

namespace AllianceSim.Experiments.Statistics;

/// <summary>Forecasts of about the same size.</summary>
/// <param name="Mean">Their mean.</param>
/// <param name="Share">The share of them that happened.</param>
/// <param name="Count">Their number.</param>
public readonly record struct ReliabilityBin(double Mean, double Share, int Count);

/// <summary>How far forecasts are from what happened: the mean of the squared distance, 0 to 1, the less the better (Brier 1950), in the parts
/// of Murphy (1973).</summary>
/// <param name="Score">The score; it is reliability less resolution plus uncertainty, but for what forecasts of a bin differ in.</param>
/// <param name="Reliability">How far forecasts are from the shares that happened among the like of them; 0 is best.</param>
/// <param name="Resolution">How far these shares are from the share that happened in all; more is better.</param>
/// <param name="Uncertainty">What there was to foretell: the score of the share that happened in all.</param>
/// <param name="Bins">The reliability diagram, from the lowest forecasts to the highest.</param>
public sealed record BrierScore(
    double Score, double Reliability, double Resolution, double Uncertainty, IReadOnlyList<ReliabilityBin> Bins)
{
    /// <summary>Most bins where their number is not given.</summary>
    public const int DefaultBins = 10;

    /// <summary>Scores forecasts.</summary>
    /// <param name="forecasts">The forecasts.</param>
    /// <param name="bins">Most bins of the diagram, at least 1. They hold about the same number of forecasts each; equal forecasts stay in
    /// one bin.</param>
    /// <returns>All NaN without forecasts.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one bin.</exception>
    public static BrierScore Of(IReadOnlyList<Forecast> forecasts, int bins = DefaultBins)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bins, 1);
        if (forecasts.Count == 0)
            return new(double.NaN, double.NaN, double.NaN, double.NaN, []);
        var drawn = Bin(forecasts, bins);
        var share = forecasts.Average(forecast => forecast.Happened ? 1.0 : 0);
        return new(
            new RankedForecasts(forecasts).Brier(),
            Weigh(bin => (bin.Mean - bin.Share) * (bin.Mean - bin.Share)),
            Weigh(bin => (bin.Share - share) * (bin.Share - share)),
            share * (1 - share),
            drawn);

        double Weigh(Func<ReliabilityBin, double> distance) => drawn.Sum(bin => bin.Count * distance(bin)) / forecasts.Count;
    }

    private static List<ReliabilityBin> Bin(IReadOnlyList<Forecast> forecasts, int bins)
    {
        var drawn = new List<ReliabilityBin>();
        var open = new List<Forecast>();
        var passed = 0;
        foreach (var equal in forecasts.GroupBy(forecast => forecast.Probability).OrderBy(group => group.Key))
        {
            open.AddRange(equal);
            passed += equal.Count();

            // A bin is closed once its share of all forecasts is passed.
            if ((long)passed * bins < (long)(drawn.Count + 1) * forecasts.Count)
                continue;
            drawn.Add(new(
                open.Average(forecast => forecast.Probability), open.Average(forecast => forecast.Happened ? 1.0 : 0), open.Count));
            open.Clear();
        }

        return drawn;
    }
}

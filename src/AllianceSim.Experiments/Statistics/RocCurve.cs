namespace AllianceSim.Experiments.Statistics;

/// <summary>How well forecasts tell what happens from what does not, whatever their size: the receiver operating characteristic.</summary>
public static class RocCurve
{
    /// <summary>Area under the curve: the probability that of two cases, one of which happened, the one that did had the higher
    /// forecast, equal forecasts counting half (Mann and Whitney's statistic; Hanley and McNeil 1982). 1 is perfect, 0.5 no better than
    /// chance.</summary>
    /// <returns>NaN unless something happened and something did not.</returns>
    public static double Area(IReadOnlyList<Forecast> forecasts) => new RankedForecasts(forecasts).Area();

    /// <summary>The curve, from (0, 0) to (1, 1): of what did not happen and of what did, the share with a forecast at least as high as
    /// each in turn.</summary>
    /// <returns>None unless something happened and something did not.</returns>
    public static IReadOnlyList<(double FalseAlarms, double Hits)> Points(IReadOnlyList<Forecast> forecasts)
    {
        double happened = forecasts.Count(forecast => forecast.Happened), not = forecasts.Count - happened;
        return happened == 0 || not == 0
            ? []
            : [(0, 0), .. new RankedForecasts(forecasts).Passed().Select(passed => (passed.Not / not, passed.Happened / happened))];
    }
}

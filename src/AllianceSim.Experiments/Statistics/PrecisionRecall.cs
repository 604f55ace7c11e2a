namespace AllianceSim.Experiments.Statistics;

/// <summary>How many of the highest forecasts come true, and how much of what happens is among them: tells more than
/// <see cref="RocCurve"/> where little happens (Davis and Goadrich 2006).</summary>
public static class PrecisionRecall
{
    /// <summary>Average precision: the mean, over all that happened, of the share that came true among forecasts at least as high. Without
    /// skill it is the share that happened; 1 is perfect.</summary>
    /// <returns>NaN where nothing happened.</returns>
    public static double Average(IReadOnlyList<Forecast> forecasts) => new RankedForecasts(forecasts).AveragePrecision();

    /// <summary>The curve in rising order of recall: of what happened, the share with a forecast at least as high as each in turn; and of
    /// these forecasts, the share that came true.</summary>
    /// <returns>None where nothing happened.</returns>
    public static IReadOnlyList<(double Recall, double Precision)> Points(IReadOnlyList<Forecast> forecasts)
    {
        double happened = forecasts.Count(forecast => forecast.Happened);
        return happened == 0
            ? []
            :
            [
                .. new RankedForecasts(forecasts).Passed()
                    .Select(passed => (passed.Happened / happened, passed.Happened / (passed.Happened + passed.Not))),
            ];
    }
}

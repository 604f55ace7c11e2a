namespace AllianceSim.Experiments.Statistics;

/// <summary>A probability that was foretold, and what came.</summary>
/// <param name="Probability">Probability foretold, 0 to 1.</param>
/// <param name="Happened">Whether it happened.</param>
public readonly record struct Forecast(double Probability, bool Happened);

/// <summary>Forecasts in falling order, those of one probability together, so that a resample only has to weigh them.</summary>
public sealed class RankedForecasts
{
    private readonly IReadOnlyList<Forecast> forecasts;
    private readonly int[] order;

    /// <summary>Sorts forecasts.</summary>
    public RankedForecasts(IReadOnlyList<Forecast> forecasts)
    {
        this.forecasts = forecasts;
        order = [.. Enumerable.Range(0, forecasts.Count).OrderByDescending(place => forecasts[place].Probability)];
    }

    /// <summary>Weight of what happened and of what did not, of the forecasts from the highest to each probability in turn.</summary>
    /// <param name="weights">How often each forecast counts, by its place; empty for once.</param>
    public IEnumerable<(double Happened, double Not)> Passed(double[]? weights = null)
    {
        double happened = 0, not = 0;
        for (var i = 0; i < order.Length; i++)
        {
            var weight = weights?[order[i]] ?? 1;
            if (forecasts[order[i]].Happened)
                happened += weight;
            else
                not += weight;
            if (i + 1 == order.Length || forecasts[order[i + 1]].Probability != forecasts[order[i]].Probability)
                yield return (happened, not);
        }
    }

    /// <summary>Area under the curve of <see cref="RocCurve"/>; NaN unless something happened and something did not.</summary>
    public double Area(double[]? weights = null)
    {
        var (area, before) = (0.0, (Happened: 0.0, Not: 0.0));
        foreach (var now in Passed(weights))
        {
            area += (now.Not - before.Not) * (now.Happened + before.Happened) / 2;
            before = now;
        }

        return before.Happened > 0 && before.Not > 0 ? area / (before.Happened * before.Not) : double.NaN;
    }

    /// <summary>As <see cref="PrecisionRecall.Average"/>; NaN where nothing happened.</summary>
    public double AveragePrecision(double[]? weights = null)
    {
        var (sum, before) = (0.0, 0.0);
        foreach (var (happened, not) in Passed(weights))
        {
            if (happened > before)
                sum += (happened - before) * happened / (happened + not);
            before = happened;
        }

        return before > 0 ? sum / before : double.NaN;
    }

    /// <summary>Brier's score; NaN without forecasts.</summary>
    public double Brier(double[]? weights = null)
    {
        double sum = 0, total = 0;
        for (var i = 0; i < forecasts.Count; i++)
        {
            var weight = weights?[i] ?? 1;
            var off = forecasts[i].Probability - (forecasts[i].Happened ? 1 : 0);
            sum += weight * off * off;
            total += weight;
        }

        return total > 0 ? sum / total : double.NaN;
    }
}

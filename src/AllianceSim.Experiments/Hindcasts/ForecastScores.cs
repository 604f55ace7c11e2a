using AllianceSim.Experiments.Statistics;
using AllianceSim.Results;

namespace AllianceSim.Experiments.Hindcasts;

/// <summary>How good forecasters are, and whether the model is better than each of the others.</summary>
/// <remarks>Intervals are of a bootstrap over states, in which a pair counts as often as its two states are drawn, the one times the other: pairs
/// that share a state are not independent, and a bootstrap over pairs would give intervals that are too narrow (Snijders and Borgatti
/// 1999; Davezies, D'Haultfœuille and Guyonvarch 2021, who call it pigeonhole bootstrap after Owen 2007). It errs on the wide side. What a
/// forecaster says is held fixed.</remarks>
public static class ForecastScores
{
    private const int Measures = 3;

    /// <summary>The rows of table hindcast for one question, a row for each forecaster.</summary>
    public static IReadOnlyList<HindcastScoreRow> Of(Forecasts forecasts)
    {
        var forecasters = forecasts.Forecasters;
        RankedForecasts[] ranked = [.. forecasters.Select(forecaster => new RankedForecasts(forecasts.Of(forecaster)))];
        int[] drawable = [.. forecasts.Cases.SelectMany(one => new[] { one.Pair.First, one.Pair.Second }).Distinct().Order()];
        var drawn = new int[forecasts.States.Count];
        var weights = new double[forecasts.Cases.Count];
        var estimates = Bootstrap.Estimates(drawable.Length, Statistics);
        return [.. forecasters.Select(Row)];

        // Each measure of each forecaster, then the model's less each one's.
        double[] Statistics(int[] places)
        {
            Array.Clear(drawn);
            foreach (var place in places)
                drawn[drawable[place]]++;
            for (var i = 0; i < weights.Length; i++)
                weights[i] = (double)drawn[forecasts.Cases[i].Pair.First] * drawn[forecasts.Cases[i].Pair.Second];
            double[] scores = [.. ranked.SelectMany(one => new[] { one.Area(weights), one.AveragePrecision(weights), one.Brier(weights) })];
            return [.. scores, .. scores.Select((score, which) => scores[which % Measures] - score)];
        }

        HindcastScoreRow Row(HindcastForecaster forecaster, int which)
        {
            var parts = BrierScore.Of(forecasts.Of(forecaster));
            var (area, precision, brier) = (Difference(0), Difference(1), Difference(2));
            var isModel = forecaster == HindcastForecaster.Model;
            return new(
                forecasts.Year, forecasts.Question, forecaster, forecasts.Cases.Count, forecasts.Happened,
                forecasts.Probabilities[forecaster].Sum(), ToScore(estimates[which * Measures]), ToScore(estimates[(which * Measures) + 1]), ToScore(estimates[(which * Measures) + 2]), parts.Reliability, parts.Resolution,
                parts.Uncertainty, isModel ? HindcastScore.None : ToScore(area), isModel ? HindcastScore.None : ToScore(precision),
                isModel ? HindcastScore.None : ToScore(brier), isModel ? null : Verdict(area, moreIsBetter: true),
                isModel ? null : Verdict(brier, moreIsBetter: false));

            Estimate Difference(int measure) => estimates[((forecasters.Count + which) * Measures) + measure];
        }
    }

    private static HindcastVerdict Verdict(Estimate difference, bool moreIsBetter) =>
        double.IsNaN(difference.Lower) || double.IsNaN(difference.Upper) ? HindcastVerdict.TooFew
        : !difference.LeavesOut(0) ? HindcastVerdict.NotToldApart
        : difference.Lower > 0 == moreIsBetter ? HindcastVerdict.Beats
        : HindcastVerdict.LosesTo;

    private static HindcastScore ToScore(Estimate estimate) => new(estimate.Value, estimate.Lower, estimate.Upper);
}

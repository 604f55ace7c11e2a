using AllianceSim.Experiments.Statistics;
using AllianceSim.Results;

namespace AllianceSim.Experiments.Hindcasts;

/// <summary>How good forecasters are, and whether the model is better than each of the others.</summary>
/// <remarks>Intervals are of a bootstrap over states, in which a pair counts as often as its two states are drawn, the one times the other: pairs
/// that share a state are not independent, and a bootstrap over pairs gives intervals that are too narrow (Snijders and Borgatti
/// 1999; Davezies, D'Haultfœuille and Guyonvarch 2021, who call it pigeonhole bootstrap after Owen 2007). It errs on the wide side, the
/// more the less states have in common, so that differences have the interval over pairs too. What a forecaster says is held fixed.</remarks>
public static class ForecastScores
{
    private const int Measures = 3;

    /// <summary>The rows of table hindcast for one question, a row for each forecaster.</summary>
    public static IReadOnlyList<HindcastScoreRow> Of(Forecasts forecasts)
    {
        var forecasters = forecasts.Forecasters;
        RankedForecasts[] ranked = [.. forecasters.Select(forecaster => new RankedForecasts(forecasts.Of(forecaster)))];
        var (byStates, byPairs) = (OverStates(forecasts, Statistics), OverPairs(forecasts, Statistics));
        return [.. forecasters.Select(Row)];

        // Each measure of each forecaster, then the model's less each one's.
        double[] Statistics(double[] weights)
        {
            double[] scores = [.. ranked.SelectMany(one => new[] { one.Area(weights), one.AveragePrecision(weights), one.Brier(weights) })];
            return [.. scores, .. scores.Select((score, which) => scores[which % Measures] - score)];
        }

        HindcastScoreRow Row(HindcastForecaster forecaster, int which)
        {
            var parts = BrierScore.Of(forecasts.Of(forecaster));
            var isModel = forecaster == HindcastForecaster.Model;
            return new(
                forecasts.Year, forecasts.Question, forecaster, forecasts.Cases.Count, forecasts.Happened,
                forecasts.Probabilities[forecaster].Sum(), Score(0), Score(1), Score(2), parts.Reliability, parts.Resolution, parts.Uncertainty,
                Difference(byStates, 0), Difference(byStates, 1), Difference(byStates, 2), Difference(byPairs, 0), Difference(byPairs, 2),
                isModel ? null : Verdict(0, moreIsBetter: true), isModel ? null : Verdict(2, moreIsBetter: false),
                forecasts.Fittings.GetValueOrDefault(forecaster));

            HindcastScore Score(int measure) => ToScore(byStates[(which * Measures) + measure]);

            HindcastScore Difference(Estimate[] estimates, int measure) => isModel ? HindcastScore.None : ToScore(estimates[PlaceOf(measure)]);

            HindcastVerdict Verdict(int measure, bool moreIsBetter) =>
                ForecastScores.Verdict(byStates[PlaceOf(measure)], byPairs[PlaceOf(measure)], moreIsBetter);

            int PlaceOf(int measure) => ((forecasters.Count + which) * Measures) + measure;
        }
    }

    private static Estimate[] OverStates(Forecasts forecasts, Func<double[], double[]> statistics)
    {
        int[] drawable = [.. forecasts.Cases.SelectMany(one => new[] { one.Pair.First, one.Pair.Second }).Distinct().Order()];
        var drawn = new int[forecasts.States.Count];
        var weights = new double[forecasts.Cases.Count];
        return Bootstrap.Estimates(drawable.Length, places =>
        {
            Array.Clear(drawn);
            foreach (var place in places)
                drawn[drawable[place]]++;
            for (var i = 0; i < weights.Length; i++)
                weights[i] = (double)drawn[forecasts.Cases[i].Pair.First] * drawn[forecasts.Cases[i].Pair.Second];
            return statistics(weights);
        });
    }

    private static Estimate[] OverPairs(Forecasts forecasts, Func<double[], double[]> statistics)
    {
        var weights = new double[forecasts.Cases.Count];
        return Bootstrap.Estimates(weights.Length, places =>
        {
            Array.Clear(weights);
            foreach (var place in places)
                weights[place]++;
            return statistics(weights);
        });
    }

    private static HindcastVerdict Verdict(Estimate byStates, Estimate byPairs, bool moreIsBetter) =>
        double.IsNaN(byStates.Lower) || double.IsNaN(byStates.Upper) ? HindcastVerdict.TooFew
        : byStates.LeavesOut(0) ? (byStates.Lower > 0 == moreIsBetter ? HindcastVerdict.Beats : HindcastVerdict.LosesTo)
        : byPairs.LeavesOut(0) ? (byPairs.Lower > 0 == moreIsBetter ? HindcastVerdict.Ahead : HindcastVerdict.Behind)
        : HindcastVerdict.NotToldApart;

    private static HindcastScore ToScore(Estimate estimate) => new(estimate.Value, estimate.Lower, estimate.Upper);
}

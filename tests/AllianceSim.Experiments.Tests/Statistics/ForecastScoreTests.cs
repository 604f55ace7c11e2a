using AllianceSim.Experiments.Statistics;

namespace AllianceSim.Experiments.Tests.Statistics;

/// <summary>Against figures worked out by hand.</summary>
public class ForecastScoreTests
{
    // The example of scikit-learn's roc_auc_score and average_precision_score.
    private static readonly Forecast[] Four = [new(0.1, false), new(0.4, false), new(0.35, true), new(0.8, true)];

    // Two of the three lowest are equal, and one of the two that are equal in the middle happened.
    private static readonly Forecast[] Tied =
        [new(0.2, false), new(0.2, false), new(0.5, true), new(0.5, false), new(0.9, true), new(0.1, true)];

    [Fact]
    public void TheAreaIsMannAndWhitneysStatistic()
    {
        Assert.Equal(0.75, RocCurve.Area(Four));

        // Pairs won, by what happened: 0.5 wins 2 and half of 1, 0.9 wins 3, 0.1 wins none; of 9.
        Near.Equal(5.5 / 9, RocCurve.Area(Tied), 1e-12);
        Assert.Equal(0.5, RocCurve.Area([.. Four.Select(forecast => forecast with { Probability = 0.3 })]));
        Assert.Equal(double.NaN, RocCurve.Area([new(0.3, true)]));
    }

    [Fact]
    public void TheCurvePassesEqualForecastsAtOnce()
    {
        Assert.Equal([(0, 0), (0, 0.5), (0.5, 0.5), (0.5, 1), (1, 1)], RocCurve.Points(Four));
        Assert.Equal([(0, 0), (0, 1 / 3.0), (1 / 3.0, 2 / 3.0), (1, 2 / 3.0), (1, 1)], RocCurve.Points(Tied));
        Assert.Empty(RocCurve.Points([new(0.3, false)]));
    }

    [Fact]
    public void AveragePrecisionIsThatOfScikitLearn()
    {
        Near.Equal(0.5 + (0.5 * 2 / 3), PrecisionRecall.Average(Four), 1e-12);
        Near.Equal((1 + (2 / 3.0) + (3 / 6.0)) / 3, PrecisionRecall.Average(Tied), 1e-12);
        Assert.Equal([(0.5, 1), (0.5, 0.5), (1, 2 / 3.0), (1, 0.5)], PrecisionRecall.Points(Four));
        Assert.Equal(double.NaN, PrecisionRecall.Average([new(0.3, false)]));
    }

    [Fact]
    public void BriersScoreFallsIntoMurphysParts()
    {
        // Of four forecasts of 0.2 one came true, of two of 0.9 both; in all a half.
        Forecast[] forecasts = [new(0.2, true), new(0.2, false), new(0.2, false), new(0.2, false), new(0.9, true), new(0.9, true)];
        var score = BrierScore.Of(forecasts);
        Near.Equal(
            [0.78 / 6, ((4 * 0.0025) + (2 * 0.01)) / 6, ((4 * 0.0625) + (2 * 0.25)) / 6, 0.25],
            [score.Score, score.Reliability, score.Resolution, score.Uncertainty],
            1e-12);
        Near.Equal(score.Score, score.Reliability - score.Resolution + score.Uncertainty, 1e-12);
        Assert.Equal([(0.25, 4), (1.0, 2)], score.Bins.Select(bin => (bin.Share, bin.Count)));
    }

    [Fact]
    public void BinsHoldAboutAsManyForecastsEach()
    {
        Forecast[] forecasts = [.. Enumerable.Range(0, 100).Select(i => new Forecast(i < 35 ? 0 : i / 100.0, i % 2 == 0))];
        var bins = BrierScore.Of(forecasts, 5).Bins;
        Assert.Equal([35, 5, 20, 20, 20], bins.Select(bin => bin.Count));
        Assert.Equal(100, BrierScore.Of(forecasts, 1).Bins.Single().Count);
        Assert.Equal(double.NaN, BrierScore.Of([]).Score);
    }

    [Fact]
    public void AWeightCountsAsThatManyForecasts()
    {
        var ranked = new RankedForecasts(Tied);
        double[] weights = [2, 0, 1, 3, 1, 2];
        Forecast[] repeated = [.. Tied.SelectMany((forecast, i) => Enumerable.Repeat(forecast, (int)weights[i]))];
        Near.Equal(
            [RocCurve.Area(repeated), PrecisionRecall.Average(repeated), BrierScore.Of(repeated).Score],
            [ranked.Area(weights), ranked.AveragePrecision(weights), ranked.Brier(weights)],
            1e-12);
    }
}

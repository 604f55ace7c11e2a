using AllianceSim.Experiments.Statistics;

namespace AllianceSim.Experiments.Tests.Statistics;

public class ComparisonTests
{
    [Fact]
    public void TheLogRankTestOfTheLeukaemiaDataIsThePublishedOne()
    {
        // survdiff(Surv(week, end) ~ placebo, leuk)
        var result = LogRank.Test(Leukaemia.Treated, Leukaemia.Placebo);
        Assert.Equal(1, result.Freedom);
        Near.Equal([16.7929409892, 4.16880910933e-05], [result.ChiSquared, result.Probability]);
        Assert.Equal(result.ChiSquared, LogRank.Test(Leukaemia.Placebo, Leukaemia.Treated).ChiSquared, 9);
    }

    [Fact]
    public void GroupsThatAreAlikeDoNotDiffer()
    {
        var result = LogRank.Test(Leukaemia.Treated, Leukaemia.Treated, Leukaemia.Treated);
        Assert.Equal(0, result.ChiSquared, 9);
        Assert.Equal(2, result.Freedom);
        Assert.Equal(1, result.Probability, 9);
    }

    [Fact]
    public void WhoWasNotYetWatchedIsNotExpectedToEnd()
    {
        // One end at 2 among two at risk of one group: the other group, watched from 3, tells nothing.
        var result = LogRank.Test([new(0, 2, true), new(0, 5, false)], [new(3, 6, false)]);
        Assert.True(double.IsNaN(result.ChiSquared));
    }

    [Fact]
    public void RatesArePooledByYearsNotByRuns()
    {
        var hazard = Bootstrap.Estimate<RateCount>([new(1, 10), new(9, 30)], Hazard.Pooled);
        Assert.Equal(0.25, hazard.Value);
        Assert.Equal((0.1, 0.3), (hazard.Lower, hazard.Upper));
        Assert.True(double.IsNaN(Hazard.Pooled([new(0, 0)])));
    }

    [Fact]
    public void TheBootstrapOfAMeanIsNearTheNormalInterval()
    {
        double[] values = [.. Enumerable.Range(1, 200).Select(i => (double)(i * 37 % 200))];
        var estimate = Bootstrap.Estimate(values, sample => sample.Average());
        var error = Math.Sqrt(values.Average(v => (v - values.Average()) * (v - values.Average())) / values.Length);
        Assert.Equal(99.5, estimate.Value, 9);
        Assert.InRange((estimate.Upper - estimate.Lower) / (2 * 1.96 * error), 0.9, 1.1);
        Assert.Equal(estimate, Bootstrap.Estimate(values, sample => sample.Average()));
    }

    [Fact]
    public void OneRunHasNoInterval()
    {
        var estimate = Bootstrap.Estimate([3.0], sample => sample[0]);
        Assert.Equal(3, estimate.Value);
        Assert.True(double.IsNaN(estimate.Lower) && double.IsNaN(estimate.Upper));
    }

    [Fact]
    public void AStatisticThatIsOftenMissingHasNoInterval() =>
        Assert.True(double.IsNaN(Bootstrap.Estimate<double>([1, 2, 3], s => s[0] > 1.5 ? s[0] : double.NaN).Upper));
}

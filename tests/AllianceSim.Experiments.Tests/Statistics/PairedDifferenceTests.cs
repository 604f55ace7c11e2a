using AllianceSim.Experiments.Statistics;

namespace AllianceSim.Experiments.Tests.Statistics;

public class PairedDifferenceTests
{
    private static readonly double[] Baseline = [10, 11, 8, 12, 15, 10, 9, 14];
    private static readonly double[] Higher = [12, 15, 9, 14, 20, 11, 13, 17];
    private static readonly double[] Alike = [10, 12, 8, 11, 15, 10, 9, 15];

    [Fact]
    public void StudentsSleepDataDifferAsPublished()
    {
        double[] first = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2];
        double[] second = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];
        var difference = PairedDifference.Estimate(first, second);
        Assert.Equal(-1.58, difference.Value, 12);
        Assert.Equal(-2.4598858, difference.Lower, 6);
        Assert.Equal(-0.7001142, difference.Upper, 6);
        Near.Equal(0.00283289019738, PairedDifference.Probability(first, second));
    }

    [Fact]
    public void PairsWithoutAValueAreLeftOut() =>
        Assert.Equal(2, PairedDifference.Estimate([3, double.NaN, 5], [1, 2, 3]).Value);

    [Fact]
    public void WhatNeverDiffersIsNoDifference()
    {
        Assert.Equal(1, PairedDifference.Probability([1, 2, 3], [1, 2, 3]));
        Assert.Equal(0, PairedDifference.Probability([2, 3, 4], [1, 2, 3]));
        Assert.True(double.IsNaN(PairedDifference.Probability([2], [1])));
        Assert.Throws<ArgumentException>(() => PairedDifference.Probability([2], [1, 2]));
    }

    // x <- Higher; y <- Baseline; e <- x/mean(x) - y/mean(y); mean(x)/mean(y) * exp(c(-1, 1) * qt(.975, 7) * sd(e)/sqrt(8))
    [Fact]
    public void ARatioHasTheIntervalOfItsPairs()
    {
        var ratio = PairedRatio.Estimate(Higher, Baseline);
        Near.Equal([1.24719101124, 1.15664602714, 1.34482407064], [ratio.Value, ratio.Lower, ratio.Upper]);
        var inverse = PairedRatio.Estimate(Baseline, Higher);
        Near.Equal([1 / ratio.Value, 1 / ratio.Upper, 1 / ratio.Lower], [inverse.Value, inverse.Lower, inverse.Upper], 1e-12);
        Assert.Equal(ratio, PairedRatio.Estimate([.. Higher, double.NaN, 5], [.. Baseline, 1, double.NaN]));
    }

    [Fact]
    public void ARatioOfProportionalRunsIsSureAndOneOfNothingIsUnknown()
    {
        var sure = PairedRatio.Estimate([2, 4, 6], [1, 2, 3]);
        Near.Equal([2, 2, 2], [sure.Value, sure.Lower, sure.Upper], 1e-12);
        Assert.True(double.IsNaN(PairedRatio.Estimate([1, 2], [0, 0]).Value));
        Assert.True(double.IsNaN(PairedRatio.Estimate([0, 0], [1, 2]).Value));
        var one = PairedRatio.Estimate([4], [2]);
        Assert.True(one.Value == 2 && double.IsNaN(one.Lower) && double.IsNaN(one.Upper));
    }

    // t.test(x, y, paired = TRUE, conf.level = .975) and p.adjust of both
    [Fact]
    public void ConditionsAgainstABaselineAreAdjustedForBeingMany()
    {
        var both = BaselineComparison.Of(Baseline, [Higher, Alike]);
        Near.Equal([0.00121630453514, 0.598331155999], both.Select(c => c.Probability));
        Near.Equal([1.25520923799, -0.518774070707], both.Select(c => c.Simultaneous.Lower));
        Near.Equal([4.24479076201, 0.768774070707], both.Select(c => c.Simultaneous.Upper));
        Near.Equal([0.00243260907028, 0.598331155999], both.Select(c => c.HolmProbability));
        Near.Equal([0.00243260907028, 0.598331155999], both.Select(c => c.DiscoveryProbability));
        Assert.Equal(PairedDifference.Estimate(Higher, Baseline), both[0].Difference);
        Assert.Equal(PairedRatio.Estimate(Higher, Baseline), both[0].Ratio);
    }

    [Fact]
    public void AConditionWithoutRunsDoesNotCountAmongTheMany()
    {
        double[] none = [.. Baseline.Select(_ => double.NaN)];
        var both = BaselineComparison.Of(Baseline, [Higher, none]);
        Assert.Equal(both[0].Difference, both[0].Simultaneous);
        Assert.Equal(both[0].Probability, both[0].HolmProbability);
        Assert.True(double.IsNaN(both[1].HolmProbability) && double.IsNaN(both[1].Ratio.Value));
    }

    // p.adjust(p, "holm"); p.adjust(p, "BH")
    [Fact]
    public void AdjustedProbabilitiesAreThoseOfR()
    {
        double[] p = [0.01, 0.02, 0.03, 0.04, 0.005, 0.5, 0.03];
        Near.Equal([0.06, 0.1, 0.12, 0.12, 0.035, 0.5, 0.12], MultipleTests.Holm(p), 1e-12);
        Near.Equal([0.035, 0.042, 0.042, 0.28 / 6, 0.035, 0.5, 0.042], MultipleTests.BenjaminiHochberg(p), 1e-12);
        Assert.Equal([0.04, double.NaN, 0.04], MultipleTests.Holm([0.02, double.NaN, 0.03]));
        Assert.Equal([1, 1], MultipleTests.Holm([0.7, 0.8]));
        Assert.Empty(MultipleTests.BenjaminiHochberg([]));
    }
}

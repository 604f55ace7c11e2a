using AllianceSim.Experiments.Statistics;

namespace AllianceSim.Experiments.Tests.Statistics;

public class PairedContrastTests
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
        var contrast = new PairedRates(InEqualYears(first), InEqualYears(second));
        Near.Equal(0.00283289019738, contrast.Probability);
        Near.Equal([difference.Lower, difference.Upper], [contrast.Difference().Lower, contrast.Difference().Upper], 1e-12);
    }

    [Fact]
    public void PairsWithoutAValueAreLeftOut() =>
        Assert.Equal(2, PairedDifference.Estimate([3, double.NaN, 5], [1, 2, 3]).Value);

    [Fact]
    public void WhatNeverDiffersIsNoDifference()
    {
        Assert.Equal(1, Rates([1, 2, 3], [1, 2, 3]).Probability);
        Assert.Equal(0, Rates([2, 3, 4], [1, 2, 3]).Probability);
        Assert.True(double.IsNaN(Rates([2], [1]).Probability));
        Assert.Throws<ArgumentException>(() => Rates([2], [1, 2]));
    }

    // x <- Higher; y <- Baseline; e <- x/mean(x) - y/mean(y); mean(x)/mean(y) * exp(c(-1, 1) * qt(.975, 7) * sd(e)/sqrt(8))
    [Fact]
    public void ARatioHasTheIntervalOfItsPairs()
    {
        var ratio = Rates(Higher, Baseline).Ratio();
        Near.Equal([1.24719101124, 1.15664602714, 1.34482407064], [ratio.Value, ratio.Lower, ratio.Upper]);
        var inverse = Rates(Baseline, Higher).Ratio();
        Near.Equal([1 / ratio.Value, 1 / ratio.Upper, 1 / ratio.Lower], [inverse.Value, inverse.Lower, inverse.Upper], 1e-12);
    }

    [Fact]
    public void ARatioOfProportionalRunsIsSureAndOneOfNothingIsUnknown()
    {
        var sure = Rates([2, 4, 6], [1, 2, 3]).Ratio();
        Near.Equal([2, 2, 2], [sure.Value, sure.Lower, sure.Upper], 1e-12);
        Assert.True(double.IsNaN(Rates([1, 2], [0, 0]).Ratio().Value));
        Assert.True(double.IsNaN(Rates([0, 0], [1, 2]).Ratio().Value));
        var one = Rates([4], [2]).Ratio();
        Assert.True(one.Value == 2 && double.IsNaN(one.Lower) && double.IsNaN(one.Upper));
    }

    // r1 <- sum(e1)/sum(x1); r2 <- sum(e2)/sum(x2); u <- (e1-r1*x1)/mean(x1) - (e2-r2*x2)/mean(x2); se <- sd(u)/sqrt(6); d <- r1-r2;
    // d + c(-1, 1) * qt(.975, 5) * se; 2 * pt(-abs(d)/se, 5); and for the ratio u <- (e1-r1*x1)/sum(e1) - (e2-r2*x2)/sum(e2), times 6
    [Fact]
    public void RatesWeighByExposure()
    {
        var rates = new PairedRates(
            [new(3, 100), new(5, 120), new(2, 90), new(6, 150), new(4, 110), new(7, 130)],
            [new(2, 105), new(3, 118), new(1, 95), new(4, 140), new(4, 120), new(3, 125)]);
        var (difference, ratio) = (rates.Difference(), rates.Ratio());
        Near.Equal([0.0143893517577728, 0.0044025529173215, 0.0243761505982241], [difference.Value, difference.Lower, difference.Upper]);
        Near.Equal(0.0139444383647062, rates.Probability);
        Near.Equal([1.59504201680672, 1.16687102498751, 2.18032582941725], [ratio.Value, ratio.Lower, ratio.Upper]);
    }

    // The same u for each ratio by itself, by sum(e)/n; then exp(mean difference of logs + c(-1, 1) * qt(.975, 5) * sd(u - u')/sqrt(6))
    [Fact]
    public void ARatioOfRatiosHasTheErrorOfTheSamePairs()
    {
        RateCount[] ones = [new(3, 100), new(5, 120), new(2, 90), new(6, 150), new(4, 110), new(7, 130)];
        RateCount[] others = [new(2, 105), new(3, 118), new(1, 95), new(4, 140), new(4, 120), new(3, 125)];
        var reference = new PairedRates(
            [new(6, 90), new(4, 110), new(5, 100), new(7, 140), new(3, 120), new(8, 115)],
            [new(3, 100), new(3, 121), new(2, 99), new(5, 130), new(4, 118), new(2, 127)]);
        var rates = new PairedRates(ones, others);
        var (ratio, probability) = rates.Against(reference);
        Near.Equal([0.8919299701568, 0.648289437499312, 1.22713563671899], [ratio.Value, ratio.Lower, ratio.Upper]);
        Near.Equal(0.399091477254416, probability);
        var (itself, none) = rates.Against(rates);
        Assert.Equal((1, 1.0), (itself.Value, none));

        // A pair without anything changes nothing but the count of replicates, of which it is one.
        var (padded, _) = new PairedRates([.. ones, default], [.. others, default]).Against(new PairedRates([.. ones, default], [.. others, default]));
        Assert.Equal(1, padded.Value);
    }

    /// <summary>One pair with exposure fixes the rate of its side: nothing is left over that could tell of its error.</summary>
    [Fact]
    public void ASideSeenOnceHasNoInterval()
    {
        RateCount[] once = [new(1, 2), .. Enumerable.Repeat(default(RateCount), 19)];
        RateCount[] often = [.. Enumerable.Repeat(new RateCount(0, 10), 20)];
        var rates = new PairedRates(once, often);
        Assert.Equal(0.5, rates.Difference().Value);
        Assert.True(double.IsNaN(rates.Difference().Lower) && double.IsNaN(rates.Probability) && double.IsNaN(rates.Ratio().Lower));
        var twice = new PairedRates([new(1, 2), new(0, 2), .. once[2..]], often);
        Assert.True(twice.Difference().Upper - twice.Difference().Lower > 1 && twice.Probability > 0.05);
    }

    [Fact]
    public void AStatisticIsResampledByPairs()
    {
        var same = new PairedStatistic<double>(Higher, Higher, values => values.Average());
        Assert.Equal((0, 1.0), (same.Difference().Upper, same.Probability));
        var shifted = new PairedStatistic<double>([.. Higher.Select(value => value + 1)], Higher, values => values.Average());
        Near.Equal([1, 1, 1], [shifted.Difference().Value, shifted.Difference().Lower, shifted.Difference().Upper], 1e-12);
        Assert.Equal(2.0 / 1001, shifted.Probability);
        var ratio = new PairedStatistic<double>([.. Higher.Select(value => value * 3)], Higher, values => values.Average()).Ratio();
        Near.Equal([3, 3, 3], [ratio.Value, ratio.Lower, ratio.Upper], 1e-12);
    }

    // t.test(x, y, paired = TRUE, conf.level = .975) and p.adjust of both
    [Fact]
    public void ConditionsAgainstABaselineAreAdjustedForBeingMany()
    {
        var both = BaselineComparison.Of([Rates(Higher, Baseline), Rates(Alike, Baseline)]);
        Near.Equal([0.00121630453514, 0.598331155999], both.Select(c => c.Probability));
        Near.Equal([1.25520923799, -0.518774070707], both.Select(c => c.Simultaneous.Lower));
        Near.Equal([4.24479076201, 0.768774070707], both.Select(c => c.Simultaneous.Upper));
        Near.Equal([0.00243260907028, 0.598331155999], both.Select(c => c.HolmProbability));
        Near.Equal([0.00243260907028, 0.598331155999], both.Select(c => c.DiscoveryProbability));
        Assert.Equal(Rates(Higher, Baseline).Difference(), both[0].Difference);
        Assert.Equal(Rates(Higher, Baseline).Ratio(), both[0].Ratio);
    }

    [Fact]
    public void AConditionWithoutRunsDoesNotCountAmongTheMany()
    {
        RateCount[] none = [.. Baseline.Select(_ => default(RateCount))];
        var both = BaselineComparison.Of([Rates(Higher, Baseline), new PairedRates(none, InEqualYears(Baseline))]);
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

    private static PairedRates Rates(double[] first, double[] second) => new(InEqualYears(first), InEqualYears(second));

    private static RateCount[] InEqualYears(double[] values) => Array.ConvertAll(values, value => new RateCount(value, 1));
}

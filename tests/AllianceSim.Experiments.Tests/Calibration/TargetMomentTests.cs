using AllianceSim.Experiments.Calibration;
using AllianceSim.Experiments.Outcomes;
using AllianceSim.Results;
using AllianceSim.Scenarios.Calibrations;

namespace AllianceSim.Experiments.Tests.Calibration;

public class TargetMomentTests
{
    private static readonly TargetMoment Skewed = new(
        0, "era", new TargetSpec { Metric = "share-unallied", Value = 0.5, Interval = (0.4, 0.8) }, OutcomeCatalogue.Find("share-unallied")!);

    [Fact]
    public void Deviations_are_in_standard_errors_of_the_side()
    {
        Assert.Equal(Targets.Bound, Skewed.Deviation(0.8), 12);
        Assert.Equal(-Targets.Bound, Skewed.Deviation(0.4), 12);
        Assert.Equal(0, Skewed.Deviation(0.5));
        Assert.Equal(5, Skewed.Deviation(double.NaN));
        Assert.Equal(0.2 / Targets.Bound, Skewed.StandardError(), 12);
    }

    [Theory]
    [InlineData(0.75, 0.75, FitVerdict.Met)]
    [InlineData(0.7, 1, FitVerdict.Near)]
    [InlineData(0.9, 1, FitVerdict.Missed)]
    [InlineData(double.NaN, double.NaN, FitVerdict.Unknown)]
    public void A_verdict_looks_at_the_value_first_and_then_at_the_interval(double one, double other, FitVerdict verdict)
    {
        RunTally[] runs = [.. new[] { one, other, other }.Where(value => !double.IsNaN(value)).Select(Run)];

        var row = Skewed.Judge(runs);

        Assert.Equal(verdict, row.Verdict);
        Assert.Equal(("era", "share-unallied", 0.5, 0.4, 0.8, 1.0), (row.World, row.Metric, row.Target, row.TargetLow, row.TargetHigh, row.Weight));
    }

    private static RunTally Run(double unallied)
    {
        var rows = new RunRows(0);
        rows.Tick(Rows.Tick(1950) with { ShareUnallied = unallied });
        return RunTally.Of(rows);
    }
}

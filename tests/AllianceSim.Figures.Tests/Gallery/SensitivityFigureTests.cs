using AllianceSim.Figures.Description;
using AllianceSim.Figures.Gallery;

namespace AllianceSim.Figures.Tests.Gallery;

public class SensitivityFigureTests
{
    [Fact]
    public void Elementary_effects_are_bars_sorted_by_size_with_intervals_and_a_disc_for_sigma()
    {
        var figure = Of(isSobol: false, 5, "tie-hazard", "disputes-per-state-year");
        var panel = figure.Panels[0];
        Assert.Equal(["m3", "m2", "m1", "m0"], ((CategoryScale)panel.Y).Names);
        Assert.Equal([0.45, 0.3, 0.225, 0.18], panel.Marks.OfType<Box>().Select(box => Math.Round(box.To.X, 9)));
        Assert.Equal([0.36, 0.54], new[] { panel.Marks.OfType<Segment>().First().From.X, panel.Marks.OfType<Segment>().First().To.X }.Select(x => Math.Round(x, 9)));
        Assert.Equal([0.225, 0.15, 0.1125, 0.09], panel.Marks.OfType<Dots>().Select(dots => Math.Round(Assert.Single(dots.Points).X, 9)));
        Assert.Equal(["tie-hazard", "disputes"], figure.Panels.Select(p => p.Title));
        Assert.Equal(["per tie-year", "per state-year"], figure.Panels.Select(p => p.X.Label));
        Assert.Contains("bootstrap over 10 trajectories", figure.Caption);
        Assert.Contains("Without any effect: m4.", figure.Caption);
    }

    [Fact]
    public void Sobol_indices_are_two_bars_side_by_side_with_intervals()
    {
        var panel = Of(isSobol: true, 4, "tie-hazard").Panels[0];
        var bars = panel.Marks.OfType<Box>().ToList();
        Assert.Equal([0.45, 0.3, 0.225, 0.225, 0.15, 0.1125], bars.Select(box => Math.Round(box.To.X, 9)));
        Assert.Equal(bars[0].To.Y, bars[3].From.Y);
        Assert.NotEqual(bars[0].Ink.Pattern, bars[3].Ink.Pattern);
        Assert.Equal(6, panel.Marks.OfType<Segment>().Count());
        Assert.Equal("share of variance", panel.X.Label);
    }

    [Fact]
    public void Wide_intervals_of_Sobol_indices_do_not_squeeze_the_bars()
    {
        var rows = SyntheticSweep.Sensitivity(isSobol: true, 4, "tie-hazard").ConvertAll(row => row with { Low = -20, High = 30 });
        var x = (NumberScale)SensitivityFigure.Of(rows, SyntheticSweep.Names, SyntheticSweep.Provenance).Panels[0].X;
        Assert.InRange(x.Minimum, -0.5, -0.2);
        Assert.InRange(x.Maximum, 1.2, 1.5);
    }

    [Fact]
    public void Factors_beyond_twenty_and_outcomes_beyond_four_are_told()
    {
        var figure = Cases.All["sensitivity-many"]();
        Assert.Equal(SensitivityFigure.MostFactors, ((CategoryScale)figure.Panels[0].Y).Names.Count);
        Assert.Equal(4, figure.Panels.Count);
        Assert.Contains("Not drawn: 9 factors of less weight.", figure.Caption);
        Assert.Contains("Other outcomes: clustering, in table sensitivity.", figure.Caption);
        Assert.Equal(4 * 20 * 2, figure.Table.Rows.Count);
        Assert.Equal(["two-blocs", "tie-hazard", "mechanisms.m28", "mu-star", 0.45], figure.Table.Rows[0].Take(5));
    }

    private static Figure Of(bool isSobol, int factors, params IReadOnlyList<string> outcomes) => SensitivityFigure.Of(
        SyntheticSweep.Sensitivity(isSobol, factors, outcomes), SyntheticSweep.Names, SyntheticSweep.Provenance);
}

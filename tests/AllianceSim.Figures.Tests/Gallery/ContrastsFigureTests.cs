using AllianceSim.Experiments.Sweeps;
using AllianceSim.Figures.Description;
using AllianceSim.Figures.Gallery;
using AllianceSim.Results;

namespace AllianceSim.Figures.Tests.Gallery;

public class ContrastsFigureTests
{
    [Fact]
    public void Rows_begin_with_all_design_points_and_then_all_else_as_it_is()
    {
        var figure = Of(SyntheticSweep.Hazards(
            ["1", "3"], (SyntheticSweep.Mechanism(0), "off", 1), (SyntheticSweep.Share, "0.4", 3), (ContrastedPoints.OneAtATime, "", 4)));
        Assert.Equal(
            ["poles 1", "poles 3", "1, all else as it is", "3, all else as it is", "1, m0 off", "3, m0 off", "1, pole-share 0.4", "3, pole-share 0.4"],
            ((CategoryScale)figure.Panels[0].Y).Names);
        Assert.Equal("poles: each level against 2", figure.Title);
        Assert.Equal(["Hazard of ties", "share-unallied", "median-life"], figure.Panels.Select(panel => panel.Title));
        Assert.Equal([true, false, false], figure.Panels.Select(panel => panel.LabelsY));
    }

    [Fact]
    public void Ratios_stand_at_their_logarithm_and_intervals_that_leave_out_1_are_told_apart()
    {
        var figure = Of([
            SyntheticSweep.Hazard(new(SyntheticSweep.Poles, "1", "2", "", ""), 10),
            SyntheticSweep.Hazard(new(SyntheticSweep.Poles, "3", "2", "", ""), 1),
            SyntheticSweep.Hazard(new(SyntheticSweep.Poles, "4", "2", "", ""), double.NaN),
        ]);
        var panel = figure.Panels[0];
        Assert.Equal([1, 0], panel.Marks.OfType<Dots>().Select(dots => Assert.Single(dots.Points).X));
        var intervals = panel.Marks.OfType<Segment>().TakeLast(2).ToList();
        Assert.Equal([Math.Log10(10 / 1.5), Math.Log10(1 / 1.5)], intervals.Select(s => s.From.X));
        Assert.Equal([figure.Legend[0].Ink, figure.Legend[1].Ink], intervals.Select(s => s.Ink));
        Assert.Equal("Hazard of ties, poles 1: 10 [6.67, 15]", intervals[0].Hover);
        Assert.Equal(0, Math.Round(panel.Marks.OfType<Segment>().Single(s => s.Ink.Dash == Dash.Dashed).From.X, 9));
        Assert.Equal(["hazard-of-ties", SyntheticSweep.Poles, "1", "2", "", "", 10.0, 10 / 1.5, 15.0], figure.Table.Rows[0]);
        Assert.Equal(9, figure.Table.Rows.Count);
    }

    [Fact]
    public void A_row_of_one_level_of_another_factor_is_held_against_its_reference()
    {
        var figure = Of(SyntheticSweep.Hazards(
            ["3"], (ContrastedPoints.OneAtATime, "", 4), (SyntheticSweep.Mechanism(0), "off", 1), (SyntheticSweep.Share, "0.4", 3)));
        var ticks = figure.Panels[0].Marks.OfType<Segment>().Where(s => s.Ink.Colour == Palette.Vermilion).ToList();
        Assert.Equal([RatioScale.At(4), RatioScale.At(2)], ticks.Select(s => s.From.X));
        Assert.Equal([2, 3], ticks.Select(s => (s.From.Y + s.To.Y) / 2));
        Assert.Contains("the ratio over all, or with all else as it is where factors are varied one at a time.", figure.Caption);
    }

    [Fact]
    public void Of_many_contrasts_those_that_differ_most_are_drawn_in_their_order()
    {
        var figure = Cases.All["contrasts-many"]();
        var names = ((CategoryScale)figure.Panels[0].Y).Names;
        Assert.Equal(ContrastsFigure.MostRows, names.Count);
        Assert.Equal("poles 3", names[0]);
        // Ratios rise from 2 with the number of the mechanism, so that the first ones are left out.
        Assert.Equal("3, m1 off", names[1]);
        Assert.Equal("3, m39 off", names[^1]);
        Assert.Contains("Not drawn: 1 contrast closer to those ticks", figure.Caption);
        Assert.Equal(ContrastsFigure.MostRows * figure.Panels.Count, figure.Table.Rows.Count);
    }

    [Fact]
    public void Bounds_at_or_below_0_reach_to_the_edge()
    {
        var row = SyntheticSweep.Hazard(new(SyntheticSweep.Poles, "1", "2", "", ""), 1) with { Low = -0.2 };
        var panel = Of([row]).Panels[0];
        var x = (NumberScale)panel.X;
        Assert.Equal(x.Minimum, panel.Marks.OfType<Segment>().Last().From.X);
        Assert.True(x.Minimum > RatioScale.At(0.1));
    }

    private static Figure Of(IReadOnlyList<HazardRow> hazards) => ContrastsFigure.Of(
        hazards, SyntheticSweep.Effects(hazards, "tie-hazard", "share-unallied", "median-life", "density"), [SyntheticSweep.Mechanism(0)],
        SyntheticSweep.Names, SyntheticSweep.Provenance, "contrasts");
}

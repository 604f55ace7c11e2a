using AllianceSim.Figures.Description;
using AllianceSim.Figures.Gallery;

namespace AllianceSim.Figures.Tests.Gallery;

public class ResponsesFigureTests
{
    [Fact]
    public void Levels_that_are_numbers_stand_at_their_place_and_others_in_the_order_of_the_sweep()
    {
        var numbers = Of(["6", "1", "3"], []).Panels[0];
        Assert.Equal([1, 3, 6], ((NumberScale)numbers.X).Ticks.Select(tick => tick.At));
        Assert.Equal([1, 3, 6], Pooled(numbers).Select(point => point.X));
        Assert.Equal([0.5, 1.0 / 3, 1], Pooled(numbers).Select(point => point.Y));

        var named = Of(["on", "off"], []).Panels[0];
        Assert.Equal(["on", "off"], ((CategoryScale)named.X).Names);
        Assert.Equal([0, 1], Pooled(named).Select(point => point.X));
    }

    [Fact]
    public void Between_numbers_there_is_a_band_and_each_level_of_another_factor_has_ink_and_marker_of_its_own()
    {
        var figure = Of(["1", "2", "3"], ["0.4", "0.8"]);
        var panel = figure.Panels[0];
        Assert.Empty(panel.Marks.OfType<Segment>());
        Assert.Equal(
            [(1, 0.9, 1.1), (2, 0.4, 0.6), (3, 0.2333, 0.4333)],
            panel.Marks.OfType<Band>().Single().Bounds.Select(b => (b.X, Math.Round(b.Lower, 4), Math.Round(b.Upper, 4))));
        Assert.Equal(["all, 95% interval", "pole-share 0.4", "pole-share 0.8"], figure.Legend.Select(entry => entry.Label));
        var lines = panel.Marks.OfType<Line>().Take(2).ToList();
        Assert.Equal(figure.Legend.Skip(1).Select(entry => entry.Ink), lines.Select(line => line.Ink));
        Assert.Equal(figure.Legend.Skip(1).Select(entry => entry.Label), lines.Select(line => line.Hover));
        Assert.All(lines, line => Assert.Equal([0.8, 0.4, 0.8 / 3], line.Points.Select(point => point.Y)));
        Assert.Equal(figure.Legend.Select(entry => entry.Marker!.Value).Order(), panel.Marks.OfType<Dots>().Select(dots => dots.Shape).Order());
        Assert.Equal(3, figure.Legend.Select(entry => entry.Marker).Distinct().Count());
    }

    [Fact]
    public void Between_names_there_is_nothing_and_intervals_are_bars()
    {
        var panel = Of(["on", "off"], []).Panels[0];
        Assert.Empty(panel.Marks.OfType<Band>());
        var bars = panel.Marks.OfType<Segment>().ToList();
        Assert.Equal([(0, 0.9, 1.1), (1, 0.4, 0.6)], bars.Select(s => (s.From.X, Math.Round(s.From.Y, 4), Math.Round(s.To.Y, 4))));
        Assert.Equal("poles on: 1 [0.9, 1.1]", bars[0].Hover);
    }

    [Fact]
    public void Where_there_are_no_intervals_none_are_spoken_of()
    {
        var rows = SyntheticSweep.Levels(["1", "2"], [], "tie-hazard")
            .ConvertAll(row => row with { Replicates = 1, Estimate = new(row.Estimate.Value, double.NaN, double.NaN) });
        var figure = ResponsesFigure.Of(rows, SyntheticSweep.Compare, SyntheticSweep.Names, SyntheticSweep.Provenance);
        Assert.Contains("No interval can be given.", figure.Caption);
        Assert.DoesNotContain("95%", figure.Caption);
        Assert.Equal(["all"], figure.Legend.Select(entry => entry.Label));
    }

    [Fact]
    public void The_data_are_what_is_drawn_and_the_caption_counts()
    {
        var figure = Of(["1", "2", "3"], ["0.4", "0.8"]);
        Assert.Equal(2 * 3 * 3, figure.Table.Rows.Count);
        Assert.Equal(["tie-hazard", "1", "", "", 1.0, 0.9, 1.1, 4, 12], figure.Table.Rows[0]);
        Assert.Equal(["tie-hazard (per tie-year)", "median-life (years)"], figure.Panels.Select(panel => panel.Title));
        Assert.Equal([false, true], figure.Panels.Select(panel => panel.LabelsX));
        Assert.Contains("bootstrap over 4 replicates", figure.Caption);
        Assert.Contains("Thin lines: at single levels of world.generate.pole-share.", figure.Caption);
        Assert.Contains("n = 12 runs a level; the baseline of comparisons is poles 2.", figure.Caption);
        Assert.Contains("18 design points, 72 runs, seed 7.", figure.Caption);
    }

    [Fact]
    public void Outcomes_beyond_six_are_named_and_neither_drawn_nor_written()
    {
        var figure = Cases.All["responses-eight-outcomes"]();
        Assert.Equal(6, figure.Panels.Count);
        Assert.Contains("Not drawn: poles, concentration.", figure.Caption);
        Assert.DoesNotContain("poles", figure.Table.Rows.Select(row => row[0]));
        Assert.Contains("disputes-per-state-year", figure.Panels.Select(panel => panel.Title));
    }

    [Fact]
    public void What_has_no_value_says_so() =>
        Assert.Equal("No value at any level", Cases.All["responses-none"]().Panels[0].Message);

    private static IReadOnlyList<Point> Pooled(Panel panel) => panel.Marks.OfType<Dots>().Single(dots => dots.Hover == "all").Points;

    private static Figure Of(IReadOnlyList<string> levels, IReadOnlyList<string> given) => ResponsesFigure.Of(
        SyntheticSweep.Levels(levels, given, "tie-hazard", "median-life"), SyntheticSweep.Compare, SyntheticSweep.Names, SyntheticSweep.Provenance);
}

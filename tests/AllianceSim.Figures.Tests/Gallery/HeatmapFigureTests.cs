using AllianceSim.Figures.Description;
using AllianceSim.Figures.Gallery;

namespace AllianceSim.Figures.Tests.Gallery;

public class HeatmapFigureTests
{
    [Fact]
    public void Numbers_rise_upwards_and_names_are_read_downwards()
    {
        Assert.Equal(["0.3", "0.2", "0.1"], ((CategoryScale)Of(["1", "2"], ["0.1", "0.2", "0.3"], (_, down) => down).Panels[0].Y).Names);
        Assert.Equal(["on", "off", "both"], ((CategoryScale)Of(["1", "2"], ["on", "off", "both"], (_, down) => down).Panels[0].Y).Names);
    }

    [Fact]
    public void A_cell_has_the_colour_of_its_value_and_the_value_in_words_that_can_be_read_on_it()
    {
        var figure = Of(["1", "2"], ["0.1", "0.2", "0.3"], (across, down) => across + (10 * down));
        var box = figure.Panels[0].Marks.OfType<Box>().Single(box => box.Hover == "poles 2, pole-share 0.3: 21 per tie-year, 12 runs");
        Assert.Equal((new Point(0.5, -0.5), new Point(1.5, 0.5)), (box.From, box.To));
        Assert.Equal(figure.Colours![21], box.Ink.Colour);
        var words = figure.Panels[0].Marks.OfType<Words>().Single(words => words.Text == "21");
        Assert.Equal((new Point(1, 0), figure.Colours.WordsOn(21)), (words.At, words.Ink.Colour));
        Assert.Equal(["2", "0.3", 21.0, 12], figure.Table.Rows[^1]);
        Assert.Equal("heatmap-tie-hazard", figure.Name);
    }

    [Fact]
    public void Cells_without_a_value_are_grey_with_a_dash_and_counted()
    {
        var figure = Cases.All["heatmap-holes"]();
        Assert.Equal(5, figure.Panels[0].Marks.OfType<Box>().Count(box => box.Ink.Colour == ColourScale.Missing && box.Hover.EndsWith("no run")));
        Assert.Equal(5, figure.Panels[0].Marks.OfType<Words>().Count(words => words.Text == "–"));
        Assert.Contains("no value (5 cells)", figure.Caption);
        var empty = Cases.All["heatmap-no-value"]();
        Assert.Equal("No value in any cell", empty.Panels[0].Message);
        Assert.Null(empty.Colours);
    }

    [Fact]
    public void Values_are_left_out_where_there_is_no_room_for_them() =>
        Assert.Empty(Cases.All["heatmap-many"]().Panels[0].Marks.OfType<Words>());

    [Fact]
    public void Each_of_four_outcomes_has_a_figure_and_the_others_are_named()
    {
        var cells = SyntheticSweep.Cells(["1", "2"], ["3", "4", "5"], (_, _) => 1, "tie-hazard", "density", "clustering", "options", "concentration");
        var figures = HeatmapFigure.Of(cells, SyntheticSweep.Names, SyntheticSweep.Provenance).ToList();
        Assert.Equal(["heatmap-tie-hazard", "heatmap-density", "heatmap-clustering", "heatmap-options"], figures.Select(figure => figure.Name));
        Assert.All(figures, figure => Assert.Contains("Not drawn: concentration.", figure.Caption));
    }

    private static Figure Of(IReadOnlyList<string> across, IReadOnlyList<string> down, Func<int, int, double> value) => HeatmapFigure.Of(
        SyntheticSweep.Cells(across, down, value, "tie-hazard"), SyntheticSweep.Names, SyntheticSweep.Provenance).Single();
}

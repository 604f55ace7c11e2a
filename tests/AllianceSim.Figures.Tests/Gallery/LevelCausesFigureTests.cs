using AllianceSim.Figures.Description;
using AllianceSim.Figures.Gallery;
using AllianceSim.Model.Mechanisms;

namespace AllianceSim.Figures.Tests.Gallery;

public class LevelCausesFigureTests
{
    [Fact]
    public void Shares_of_a_level_fill_its_bar_in_the_order_of_the_families()
    {
        // At the first level the families have 0, 10, … 50 treaties.
        var figure = Cases.All["level-causes-usual"]();
        var boxes = figure.Panels[0].Marks.OfType<Box>().Where(box => box.From.Y is < 0 and > -1).ToList();
        Assert.Equal([10.0, 20, 30, 40, 50], boxes.Select(box => Math.Round(150 * (box.To.X - box.From.X), 6)));
        Assert.Equal((0, 1), (boxes[0].From.X, Math.Round(boxes[^1].To.X, 9)));
        Assert.Equal(figure.Legend.Skip(1).Select(entry => entry.Ink), boxes.Select(box => box.Ink));
        Assert.Equal("poles 1, credibility: 6.7%, 10 of 150", boxes[0].Hover);
        Assert.Equal(["1", "credibility", 10.0, 150.0, 10 / 150.0], figure.Table.Rows[1]);
        Assert.Contains(figure.Panels[0].Marks.OfType<Words>(), words => words.Text == "150" && words.At.Y == 0);
    }

    [Fact]
    public void A_level_at_which_nobody_chose_to_end_a_treaty_says_so()
    {
        Assert.Contains(Cases.All["level-causes-usual"]().Panels[0].Marks.OfType<Words>(), words => words.Text == "none ended so" && words.At.Y == 2);
        Assert.Equal("No treaty was ended by a member's choice", Cases.All["level-causes-none"]().Panels[0].Message);
    }

    [Fact]
    public void Of_many_levels_some_are_drawn_and_the_others_are_named()
    {
        var figure = Cases.All["level-causes-many"]();
        Assert.Equal(LevelCausesFigure.MostLevels, ((CategoryScale)figure.Panels[0].Y).Names.Count);
        Assert.Contains("2", ((CategoryScale)figure.Panels[0].Y).Names);
        Assert.Contains("Not drawn: poles 1, 3, 5,", figure.Caption);
    }

    [Fact]
    public void Families_differ_in_pattern_as_well_as_in_colour()
    {
        var inks = CauseGroup.All.Select(CauseInks.Of).ToList();
        Assert.Equal(6, inks.Select(ink => ink.Pattern).Distinct().Count());
        Assert.Equal(6, inks.Select(ink => ink.Colour).Distinct().Count());
    }
}

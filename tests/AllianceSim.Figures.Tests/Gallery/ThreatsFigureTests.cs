using AllianceSim.Figures.Description;
using AllianceSim.Figures.Gallery;

namespace AllianceSim.Figures.Tests.Gallery;

public class ThreatsFigureTests
{
    [Fact]
    public void Every_cell_is_one_state_seeing_another_in_the_first_middle_and_last_year()
    {
        var figure = Cases.All["threats-usual"]();
        Assert.Equal(["1950", "1964", "1979"], figure.Panels.Select(panel => panel.Title));
        Assert.Equal([132, 132, 110], figure.Panels.Select(panel => Cells(panel).Count));
        var cell = Cells(figure.Panels[0]).Single(box => (box.From.X + box.To.X) / 2 == 1 && (box.From.Y + box.To.Y) / 2 == 4);
        var row = figure.Table.Rows.Single(r => (int)r[0]! == 1950 && (string)r[1]! == "State 4" && (string)r[2]! == "State 0");
        Assert.Equal(figure.Colours![(double)row[3]!], cell.Ink.Colour);
        Assert.Equal("1950: threat that State 4 sees in State 0 0.1, allied", cell.Hover);
        Assert.Equal("1 State 0", ((CategoryScale)figure.Panels[0].Y).Names[0]);
    }

    [Fact]
    public void Allies_are_marked_both_ways()
    {
        var figure = Cases.All["threats-usual"]();
        var dots = figure.Panels[0].Marks.OfType<Dots>().SelectMany(mark => mark.Points).ToList();
        Assert.Equal(figure.Table.Rows.Count(row => (int)row[0]! == 1950 && (string)row[4]! == "true"), dots.Count);
        Assert.All(dots, dot => Assert.Contains(new Point(dot.Y + 1, dot.X - 1), dots));
    }

    [Fact]
    public void Of_many_states_the_strongest_are_drawn_and_the_caption_says_so()
    {
        var figure = Cases.All["threats-200"]();
        Assert.Equal(ThreatsFigure.MostStates, ((CategoryScale)figure.Panels[0].Y).Names.Count);
        Assert.Contains($"The {ThreatsFigure.MostStates} strongest of 200 states", figure.Caption, StringComparison.Ordinal);
    }

    [Fact]
    public void Colours_follow_the_root_only_where_few_threats_outdo_the_others()
    {
        var (skewed, even) = (Cases.All["threats-skewed"](), Cases.All["threats-all-zero"]());
        Assert.Contains("square root", skewed.Caption, StringComparison.Ordinal);
        var tick = skewed.Colours!.Scale.Ticks.Single(one => one.Label == "40");
        Assert.Equal(Math.Sqrt(40), tick.At);
        Assert.DoesNotContain("square root", even.Caption, StringComparison.Ordinal);
        Assert.Contains(Cells(Cases.All["threats-huge-and-negative"]().Panels[0]), cell => cell.Ink.Colour == ColourScale.Missing);
    }

    private static List<Box> Cells(Panel panel) => [.. panel.Marks.OfType<Box>().Skip(1)];
}

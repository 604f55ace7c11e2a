using AllianceSim.Figures.Description;
using AllianceSim.Figures.Drawing;
using AllianceSim.Figures.Gallery;
using AllianceSim.Figures.Networks;

namespace AllianceSim.Figures.Tests.Gallery;

public class NetworkFigureTests
{
    [Fact]
    public void Years_go_evenly_from_the_first_to_the_last()
    {
        var years = Cases.All["network-usual"]().Panels.Select(panel => int.Parse(panel.Title.Split(':')[0])).ToList();
        Assert.Equal(NetworkFigure.MostYears, years.Count);
        Assert.Equal((1950, 1979), (years[0], years[^1]));
        Assert.All(years.Zip(years.Skip(1)), pair => Assert.InRange(pair.Second - pair.First, 5, 6));
    }

    [Fact]
    public void A_state_keeps_its_place_and_is_not_drawn_once_it_has_vanished()
    {
        var states = Rows("network-usual", "state").GroupBy(row => (string)row[2]!).ToList();
        Assert.All(states, state => Assert.Single(state.Select(row => (row[4], row[5])).Distinct()));
        Assert.Equal(6, states.Single(state => state.Key == "State 0").Count());
        Assert.Equal([1950, 1955, 1961], states.Single(state => state.Key == "State 24").Select(row => (int)row[1]!));
    }

    [Fact]
    public void Nodes_are_drawn_where_the_table_has_them_and_as_large_as_their_power()
    {
        var figure = Cases.All["network-usual"]();
        var panel = figure.Panels[0];
        var height = new FigureLayout(figure).Frames[0].Height;
        var rows = Rows("network-usual", "state").Where(row => (int)row[1]! == 1950).OrderByDescending(row => (double)row[6]!).ToList();
        var rims = panel.Marks.OfType<Dots>().Where((_, i) => i % 2 == 0).ToList();
        Assert.Equal(rows.Select(row => ((double)row[4]!, (double)row[5]!)), rims.Select(dot => (dot.Points[0].X, dot.Points[0].Y)));
        Assert.Equal(
            rows.Select(row => StateLayout.Radius((double)row[6]!, 25) * height), rims.Select(dot => dot.Size * SvgInks.DotRadius), (a, b) => Math.Abs(a - b) < 1e-9);
    }

    [Fact]
    public void Every_tie_is_drawn_once_and_only_those_between_blocs_are_dashed()
    {
        var figure = Cases.All["network-usual"]();
        Assert.All(figure.Panels, panel =>
        {
            var year = int.Parse(panel.Title.Split(':')[0]);
            var blocs = Rows("network-usual", "state").Where(row => (int)row[1]! == year).ToDictionary(row => (string)row[2]!, row => (string?)row[7]);
            var ties = Rows("network-usual", "tie").Where(row => (int)row[1]! == year).ToList();
            var between = ties.Count(row => blocs[(string)row[2]!] != blocs[(string)row[3]!]);
            var lines = panel.Marks.OfType<Line>().Skip(1).ToList();
            Assert.Equal(between, lines.Where(line => line.Ink.Dash == Dash.Dashed).Sum(line => line.Points.Count / 3));
            Assert.Equal(ties.Count, lines.Sum(line => line.Points.Count / 3));
            Assert.True(between > 0 && between < ties.Count);
        });
    }

    [Fact]
    public void Blocs_are_told_apart_by_marker_as_well_as_by_colour_and_those_left_out_are_alike()
    {
        var figure = Cases.All["network-usual"]();
        Assert.Equal("with State 0", figure.Legend[0].Label);
        Assert.Equal("without ties", figure.Legend[^1].Label);
        Assert.Equal(figure.Legend.Count, figure.Legend.Select(entry => entry.Ink.Colour).Distinct().Count());
        Assert.Equal([LegendSymbol.Disc, LegendSymbol.Square, LegendSymbol.Triangle], figure.Legend.Take(3).Select(entry => entry.Symbol));
    }

    [Fact]
    public void Names_cover_neither_each_other_nor_nodes_and_the_strongest_comes_first()
    {
        var figure = Cases.All["network-60"]();
        var (frame, panel) = (new FigureLayout(figure).Frames[0], figure.Panels[0]);
        var grounds = panel.Marks.OfType<Box>().ToList();
        Assert.NotEmpty(grounds);
        Assert.Equal("State 0", Cases.All["network-usual"]().Panels[0].Marks.OfType<Words>().First().Text);
        Assert.All(panel.Marks.OfType<Dots>().Where((_, i) => i % 2 == 0), dot =>
        {
            var (x, y) = (frame.Width / SvgInks.DotRadius, frame.Height / SvgInks.DotRadius);
            Assert.DoesNotContain(grounds, ground =>
                dot.Points[0].X + (dot.Size / x) > ground.From.X && dot.Points[0].X - (dot.Size / x) < ground.To.X
                && dot.Points[0].Y + (dot.Size / y) > ground.To.Y && dot.Points[0].Y - (dot.Size / y) < ground.From.Y);
        });
    }

    [Theory]
    [InlineData("network-untold", "cannot be told again")]
    [InlineData("network-nobody", "no state")]
    [InlineData("threats-untold", "cannot be told again")]
    [InlineData("threats-one-state", "No two states")]
    [InlineData("terms-untold", "cannot be told again")]
    [InlineData("terms-no-alliance", "No alliance")]
    public void Where_nothing_can_be_drawn_the_figure_says_why(string name, string said)
    {
        var figure = Cases.All[name]();
        Assert.Contains(said, Assert.Single(figure.Panels).Message, StringComparison.Ordinal);
        Assert.Empty(figure.Table.Rows);
    }

    private static List<IReadOnlyList<object?>> Rows(string name, string of) =>
        [.. Cases.All[name]().Table.Rows.Where(row => (string)row[0]! == of)];
}

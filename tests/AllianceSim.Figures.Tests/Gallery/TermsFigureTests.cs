using AllianceSim.Figures.Description;
using AllianceSim.Figures.Gallery;

namespace AllianceSim.Figures.Tests.Gallery;

public class TermsFigureTests
{
    [Fact]
    public void The_lines_of_a_panel_add_up_to_the_worth_of_staying()
    {
        var figure = Cases.All["terms-usual"]();
        Assert.Equal(TermsFigure.MostPanels, Panels(figure).Count);
        Assert.All(Panels(figure), panel =>
        {
            var lines = panel.Marks.OfType<Line>().ToList();
            Assert.Equal(TermsFigure.MostTerms + 2, lines.Count);
            for (var year = 0; year < lines[^1].Points.Count; year++)
                Assert.Equal(lines[^1].Points[year].Y, lines.SkipLast(1).Sum(line => line.Points[year].Y), 1e-9);
        });
    }

    [Fact]
    public void The_table_holds_what_is_drawn()
    {
        var figure = Cases.All["terms-usual"]();
        Assert.Equal(["member", "year", "worth"], figure.Table.Columns.Take(3));
        Assert.Equal(["other-terms", "events"], figure.Table.Columns.TakeLast(2));
        var worth = Panels(figure).SelectMany(p => p.Marks.OfType<Line>().Last().Points).Select(p => ((double)(int)p.X, p.Y));
        Assert.Equal(worth, figure.Table.Rows.Select(r => ((double)(int)r[1]!, (double)r[2]!)));
    }

    [Fact]
    public void The_member_that_ended_it_comes_first_and_those_left_out_are_told()
    {
        var figure = Cases.All["terms-usual"]();
        Assert.StartsWith("State 3, broke it in 1980", Panels(figure)[0].Title, StringComparison.Ordinal);
        Assert.Contains("4 of 6 members", figure.Caption, StringComparison.Ordinal);
    }

    [Fact]
    public void Panels_share_both_axes_and_show_where_zero_is()
    {
        var panels = Panels(Cases.All["terms-usual"]());
        Assert.All(panels, p => Assert.Same(panels[0].X, p.X));
        Assert.All(panels, p => Assert.Equal(panels[0].Y, p.Y));
        Assert.All(panels, p => Assert.Contains(p.Marks.OfType<Segment>(), s => s.From.Y == 0 && s.To.Y == 0));
        Assert.Same(panels[^1], Assert.Single(panels, p => p.LabelsX));
    }

    [Fact]
    public void An_alliance_that_was_never_weighed_says_so() =>
        Assert.Equal("Staying was never weighed", Assert.Single(Cases.All["terms-none"]().Panels).Message);

    private static List<Panel> Panels(Figure figure) => [.. figure.Panels.Where(p => p.Framed)];
}

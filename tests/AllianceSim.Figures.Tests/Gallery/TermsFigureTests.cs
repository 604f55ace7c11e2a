using AllianceSim.Engine.Recording;
using AllianceSim.Experiments.Explanations;
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
        Assert.Contains("4 of 6 members are drawn: State 3, which left, at the top", figure.Caption, StringComparison.Ordinal);
    }

    [Fact]
    public void A_term_that_lies_on_zero_stands_neither_in_the_panels_nor_in_the_legend()
    {
        var told = SyntheticExplanation.Of(2, 1950, 1960);
        var kept = told.Members[0].Terms[0].Term;
        var figure = Draw(told with
        {
            Members =
            [
                .. told.Members.Select(m => new MemberLife(
                    m.State, m.Joined, m.Left, m.Exit, m.Years,
                    [.. m.Terms.Select(t => t with { Values = [.. t.Values.Select(_ => t.Term == kept ? 1.0 : 0.0)] })])),
            ],
        });

        Assert.Equal(["Worth of staying (sum of all terms)", kept.Name], figure.Legend.Select(entry => entry.Label));
        Assert.All(Panels(figure), panel => Assert.Equal(2, panel.Marks.OfType<Line>().Count()));
    }

    [Fact]
    public void Events_are_labelled_in_whole_words_and_told_in_full_in_the_table()
    {
        var told = SyntheticExplanation.Of(1, 1950, 1980);
        const string why = "An exceedingly circumstantial description of constitutional upheaval";
        Happening At(int year, EventKind kind, string state, string text) => new(year, new EventRow(0, kind, state, "", 2, 0, text));
        var figure = Draw(told with
        {
            Happenings = [At(1955, EventKind.Signed, "", ""), At(1960, EventKind.Shock, "Beta", why), At(1960, EventKind.Shock, "Beta", ""), At(1965, EventKind.Renewed, "", "")],
        });

        var labels = figure.Panels[0].Marks.OfType<Words>().Select(w => w.Text).ToList();
        Assert.Contains("new terms", labels);
        var cut = Assert.Single(labels, label => label.EndsWith('…'));
        Assert.StartsWith($"{cut[..^1]} ", $"Beta: {why} ", StringComparison.Ordinal);
        Assert.Equal($"Beta: {why}; Beta: shock", figure.Table.Rows.Single(row => (int)row[1]! == 1960)[^1]);
        Assert.Contains("all named in this figure's table", figure.Caption, StringComparison.Ordinal);
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

    private static Figure Draw(Explanation explanation) => TermsFigure.Of(explanation, new Provenance("made", 1, 1), "terms");

    private static List<Panel> Panels(Figure figure) => [.. figure.Panels.Where(p => p.Framed)];
}

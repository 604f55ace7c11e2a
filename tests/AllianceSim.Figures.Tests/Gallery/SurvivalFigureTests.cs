using AllianceSim.Figures.Description;

namespace AllianceSim.Figures.Tests.Gallery;

public class SurvivalFigureTests
{
    [Fact]
    public void The_data_hold_every_point_of_line_and_band()
    {
        var figure = Cases.All["survival-usual"]();
        foreach (var (label, i) in new[] { ("Treaties", 0), ("Ties", 1) })
        {
            var rows = figure.Table.Rows.Where(r => (string)r[0]! == label).ToDictionary(r => Convert.ToDouble(r[1]));
            var line = figure.Panels[0].Marks.OfType<Line>().ElementAt(i);
            var band = figure.Panels[0].Marks.OfType<Band>().ElementAt(i);
            Assert.All(line.Points, p => Assert.Equal(p.Y, rows[p.X][4]));
            Assert.All(band.Bounds, b => Assert.Equal((b.Lower, b.Upper), ((double)rows[b.X][5]!, (double)rows[b.X][6]!)));
        }
    }

    [Fact]
    public void Numbers_at_risk_are_those_of_the_data_and_of_the_estimate()
    {
        var curve = SyntheticWorld.Curve(412, 0.055);
        var figure = AllianceSim.Figures.Gallery.SurvivalFigure.Of([("Treaties", curve)], SyntheticWorld.Provenance());
        var rows = figure.Table.Rows.ToDictionary(r => Convert.ToDouble(r[1]), r => r[2]);
        Assert.All(curve.Steps, s => Assert.Equal(s.AtRisk, rows[s.Time]));
        Assert.All(figure.Panels[1].Marks.OfType<Words>(), w => Assert.Equal(rows[w.At.X]!.ToString(), w.Text));
        Assert.Equal(371, rows[0]);
        Assert.Contains("n = 412, 41 of them older than the run", figure.Caption);
    }

    [Fact]
    public void The_median_is_marked_where_half_are_left()
    {
        var figure = Cases.All["survival-one-curve"]();
        var median = figure.Panels[0].Marks.OfType<Segment>().Single(s => s.From.X == s.To.X).From;
        var points = figure.Panels[0].Marks.OfType<Line>().Single().Points;
        Assert.Equal(0.5, median.Y);
        Assert.True(points.Single(p => p.X == median.X).Y <= 0.5);
        Assert.All(points.Where(p => p.X < median.X), p => Assert.True(p.Y > 0.5));
    }

    [Fact]
    public void A_median_that_is_not_reached_is_said_and_not_drawn()
    {
        var figure = Cases.All["survival-all-censored"]();
        Assert.Empty(figure.Panels[0].Marks.OfType<Segment>());
        Assert.Equal("Treaties: median not reached", figure.Legend.Single().Label);
        Assert.DoesNotContain("Dotted lines", figure.Caption);
        Assert.All(figure.Panels[0].Marks.OfType<Line>().Single().Points, p => Assert.Equal(1, p.Y));
    }

    [Fact]
    public void Without_spells_it_says_so()
    {
        var figure = Cases.All["survival-none"]();
        Assert.Equal("No alliance was formed", Assert.Single(figure.Panels).Message);
        Assert.Empty(figure.Table.Rows);
        Assert.Contains("Ties: none.", figure.Caption);
    }

    [Fact]
    public void Curves_differ_in_dash_as_well_as_in_colour()
    {
        var inks = Cases.All["survival-four-awkward"]().Legend.Select(e => e.Ink).ToList();
        Assert.Equal(4, inks.Select(i => i.Dash).Distinct().Count());
        Assert.Equal(4, inks.Select(i => i.Colour).Distinct().Count());
    }
}

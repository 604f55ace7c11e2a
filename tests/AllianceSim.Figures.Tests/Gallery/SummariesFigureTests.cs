using AllianceSim.Figures.Description;
using AllianceSim.Figures.Gallery;

namespace AllianceSim.Figures.Tests.Gallery;

public class SummariesFigureTests
{
    [Fact]
    public void Points_stand_at_the_value_of_the_factor_with_their_intervals()
    {
        var figure = Of(["3", null, "1", "2.5"]);
        var panel = figure.Panels[0];
        Assert.Equal([new Point(3, 0), new Point(1, 2), new Point(2.5, 3)], panel.Marks.OfType<Dots>().Single().Points);
        Assert.Equal([(3, -0.5, 0.5), (1, 1.5, 2.5), (2.5, 2.5, 3.5)], panel.Marks.OfType<Segment>().Select(s => (s.From.X, s.From.Y, s.To.Y)));
        Assert.Equal(["tie-hazard", 0, "3", 0.0, -0.5, 0.5, 1, 4], figure.Table.Rows[0]);
        Assert.Equal(3, figure.Table.Rows.Count);
        Assert.Contains("n = 4 runs a point.", figure.Caption);
        Assert.Contains("Not drawn: 1 design point at which it is not set.", figure.Caption);
    }

    [Fact]
    public void Many_points_have_the_course_of_their_mean_instead_of_intervals()
    {
        // The value of a point is its number, and the factor falls with it.
        var figure = Of([.. Enumerable.Range(0, 120).Select(i => FormattableString.Invariant($"{120 - i}"))]);
        var panel = figure.Panels[0];
        var mean = panel.Marks.OfType<Line>().Single().Points;
        Assert.Empty(panel.Marks.OfType<Segment>());
        Assert.Equal(12, mean.Count);
        Assert.Equal(new Point(5.5, 114.5), mean[0]);
        Assert.Equal(new Point(115.5, 4.5), mean[^1]);
        // Ten successive numbers have a standard deviation of 3.0277, and Student's quantile on nine degrees of freedom is 2.2622.
        var band = panel.Marks.OfType<Band>().Single().Bounds[0];
        Assert.Equal(2.2622 * 3.0277 / Math.Sqrt(10), (band.Upper - band.Lower) / 2, 3);
        Assert.Equal(["tie-hazard", 0, "120", 0.0, null, null, 1, 4], figure.Table.Rows[0]);
        Assert.Equal(["tie-hazard", null, 5.5, 114.5, band.Lower, band.Upper, 10, null], figure.Table.Rows[120]);
        Assert.Contains("means of 12 slices of the axis with 10 points each", figure.Caption);
        Assert.Contains("their runs have the same random numbers", figure.Caption);
    }

    [Fact]
    public void Points_at_the_same_place_are_taken_together()
    {
        var figure = Of([.. Enumerable.Range(0, 60).Select(i => $"{i % 3}")]);
        var mean = figure.Panels[0].Marks.OfType<Line>().Single().Points;
        Assert.Equal([new Point(0, 28.5), new Point(1, 29.5), new Point(2, 30.5)], mean);
        Assert.Contains("20 points each", figure.Caption);
    }

    [Fact]
    public void Where_many_points_have_no_value_no_mean_stands_for_them()
    {
        var rows = SyntheticSweep.Summaries(60, "tie-hazard").ConvertAll(row => row.Point == 3 ? row with { Value = double.NaN } : row);
        var figure = SummariesFigure.Of(
            rows, [.. Enumerable.Range(0, 60).Select(i => $"{i}")], SyntheticSweep.Share, SyntheticSweep.Names, sharesChance: false,
            SyntheticSweep.Provenance);
        var mean = figure.Panels[0].Marks.OfType<Line>().Single().Points;
        Assert.Equal([true, false, false, false, false, false], mean.Select(point => double.IsNaN(point.Y)));
        Assert.Contains("No mean is drawn where more than 5% of the points", figure.Caption);
        Assert.DoesNotContain("random numbers", figure.Caption);
        Assert.Equal("No value at any design point", Cases.All["summaries-without-values"]().Panels[0].Message);
    }

    [Fact]
    public void What_is_left_out_is_named()
    {
        string[] outcomes = ["tie-hazard", "median-life", "density", "share-unallied", "clustering", "poles", "options"];
        Assert.Contains("Not drawn: options.", Caption(["1", "2"]));
        Assert.Contains("Not drawn: 1 design point at which it is not set. Nor are options.", Caption(["1", null, "2"]));

        string Caption(IReadOnlyList<string?> values) => SummariesFigure.Of(
            SyntheticSweep.Summaries(values.Count, outcomes), values, SyntheticSweep.Share, SyntheticSweep.Names, sharesChance: true,
            SyntheticSweep.Provenance).Caption;
    }

    private static Figure Of(IReadOnlyList<string?> values) => SummariesFigure.Of(
        SyntheticSweep.Summaries(values.Count, "tie-hazard"), values, SyntheticSweep.Share, SyntheticSweep.Names,
        sharesChance: true, SyntheticSweep.Provenance);
}

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
        Assert.Equal([0, "3", "tie-hazard", 0.0, -0.5, 0.5, 4], figure.Table.Rows[0]);
        Assert.Equal(3, figure.Table.Rows.Count);
        Assert.Contains("n = 4 runs a point.", figure.Caption);
        Assert.Contains("Not drawn: 1 design point at which it is not set.", figure.Caption);
    }

    [Fact]
    public void Intervals_of_many_points_are_left_to_the_table_of_summaries()
    {
        var figure = Cases.All["summaries-many"]();
        Assert.All(figure.Panels, panel => Assert.Empty(panel.Marks.OfType<Segment>()));
        Assert.Contains("Intervals are in table summaries.", figure.Caption);
        Assert.All(figure.Table.Rows, row => Assert.Null(row[4]));
    }

    private static Figure Of(IReadOnlyList<string?> values) => SummariesFigure.Of(
        SyntheticSweep.Summaries(values.Count, "tie-hazard"), values, SyntheticSweep.Share, SyntheticSweep.Names, SyntheticSweep.Provenance);
}

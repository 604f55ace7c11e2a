using AllianceSim.Figures.Description;
using AllianceSim.Figures.Gallery;

namespace AllianceSim.Figures.Tests.Gallery;

/// <summary>The figures of disputes show what the rows hold.</summary>
public class DisputeFigureTests
{
    [Fact]
    public void The_influence_table_holds_counts_in_a_run_and_shares_of_its_panel()
    {
        var figure = Cases.All["influence-usual"]();

        Assert.Contains(figure.Table.Rows, row => row.SequenceEqual((object?[])["third-party", 3, 3, 16, 4.0, 0.8]));
        Assert.Contains(figure.Table.Rows, row => row.SequenceEqual((object?[])["third-party", 0, 0, 4, 1.0, 0.2]));
        Assert.Contains(figure.Table.Rows, row => row.SequenceEqual((object?[])["originator", 2, 3, 4, 1.0, 0.5]));
        Assert.Equal(32, figure.Table.Rows.Count);
        Assert.Equal(["4", "80.0%"], figure.Panels[0].Marks.OfType<Words>().Where(w => w.At is { X: 3, Y: > 2.5 }).Select(w => w.Text));
        var boxes = figure.Panels[0].Marks.OfType<Box>().Where(box => box.Ink.Colour == Palette.Blue).ToList();
        Assert.Equal(boxes.Max(box => box.Ink.Opacity), boxes.Single(box => box.From == new Point(2.5, 2.5)).Ink.Opacity);
    }

    [Fact]
    public void Entanglement_is_the_share_of_disputes_taken_part_in_by_chance_and_by_count()
    {
        var figure = Cases.All["entanglement-usual"]();

        Assert.Equal(["0", 8, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], figure.Table.Rows[0]);
        var some = figure.Table.Rows[1];
        Assert.Equal(("3-5", 16, 0.25), (some[0], some[1], some[5]));
        Assert.Equal(0.2, (double)some[2]!, 12);
        Assert.Equal(2, figure.Table.Rows.Count);
    }

    [Theory]
    [InlineData("influence-not-coded", "Nothing was coded")]
    [InlineData("influence-no-dispute", "There was no dispute")]
    [InlineData("entanglement-not-coded", "Nobody took part in a dispute that was coded")]
    [InlineData("entanglement-no-dispute", "Nobody took part in a dispute that was coded")]
    public void Where_nothing_was_coded_the_figure_says_so(string name, string message)
    {
        var figure = Cases.All[name]();

        Assert.All(figure.Panels, panel => Assert.Equal(message, panel.Message));
        Assert.All(figure.Panels, panel => Assert.Empty(panel.Marks));
        Assert.Empty(figure.Table.Rows);
    }

    [Fact]
    public void Bars_of_a_dispute_stack_to_the_sum_that_is_marked()
    {
        var told = SyntheticDisputes.Explanation(6);
        var figure = DisputeFigure.Of(told, SyntheticWorld.Provenance(1), "explain-dispute-1");

        var panel = Assert.Single(figure.Panels);
        var sums = Assert.Single(panel.Marks.OfType<Dots>()).Points;
        for (var row = 0; row < told.Parts.Count; row++)
        {
            var bars = panel.Marks.OfType<Box>().Where(box => box.From.Y < row && row < box.To.Y).ToList();
            Assert.Equal(told.Parts[row].ForArms, bars.Sum(bar => bar.To.X - bar.From.X), 12);
            Assert.Equal(told.Parts[row].ForArms, sums[row].X, 12);
            Assert.Equal(bars.Sum(bar => Math.Abs(bar.To.X - bar.From.X)), bars.Max(bar => Math.Max(0, bar.To.X)) - bars.Min(bar => Math.Min(0, bar.To.X)), 12);
        }

        Assert.Equal(DisputeFigure.MostStates, Cases.All["dispute-200"]().Panels[0].Marks.OfType<Dots>().Single().Points.Count);
    }
}

using AllianceSim.Figures.Description;
using AllianceSim.Figures.Drawing;

namespace AllianceSim.Figures.Tests.Drawing;

public class FigureLayoutTests
{
    [Fact]
    public void Panels_fill_rows_and_those_of_a_row_are_as_high_as_its_first()
    {
        var frames = new FigureLayout(Of(2, Panel(50), Panel(20), Panel(30))).Frames;
        Assert.Equal([50, 50, 30], frames.Select(frame => frame.Height));
        Assert.Equal(frames[0].Top, frames[1].Top);
        Assert.Equal(frames[0].Left, frames[2].Left);
        Assert.True(frames[1].Left > frames[0].Right);
        Assert.True(frames[2].Top > frames[0].Bottom);
        Assert.Single(frames.Select(frame => Math.Round(frame.Width, 9)).Distinct());
    }

    [Fact]
    public void Each_column_has_room_for_the_labels_of_its_own_axes()
    {
        var named = Panel(50) with { Y = new CategoryScale("", ["A name of some length", "Another"]) };
        var (bare, both) = (new FigureLayout(Of(2, named, Panel(50))).Frames, new FigureLayout(Of(2, named, named)).Frames);
        Assert.Equal(bare[0].Left, both[0].Left);
        Assert.True(both[1].Left - both[0].Right > bare[1].Left - bare[0].Right + 40);
        Assert.Equal(both[0].Width, both[1].Width, 9);
    }

    [Fact]
    public void In_one_column_panels_keep_their_heights_and_share_both_edges()
    {
        var frames = new FigureLayout(Of(1, Panel(50), Panel(20) with { Y = new CategoryScale("", ["Named"]) })).Frames;
        Assert.Equal([50, 20], frames.Select(frame => frame.Height));
        Assert.Equal((frames[0].Left, frames[0].Right), (frames[1].Left, frames[1].Right));
    }

    private static Panel Panel(double height) => new() { X = NumberScale.None(""), Y = NumberScale.None(""), Height = height };

    private static Figure Of(int columns, params Panel[] panels) => new()
    {
        Name = "any",
        Title = "Any",
        Caption = "Any.",
        Width = FigureWidth.TwoColumns,
        Columns = columns,
        Panels = panels,
        Table = new FigureTable([], []),
    };
}

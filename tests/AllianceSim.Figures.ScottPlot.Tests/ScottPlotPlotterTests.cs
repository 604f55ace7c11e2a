using System.Buffers.Binary;
using AllianceSim.Figures.Description;
using AllianceSim.Figures.Drawing;
using AllianceSim.Figures.Tests;
using SkiaSharp;

namespace AllianceSim.Figures.ScottPlot.Tests;

/// <summary>Every figure is drawn, to the size of the SVG, and what differs is seen.</summary>
public class ScottPlotPlotterTests
{
    public static TheoryData<string> Names => [.. Cases.All.Keys];

    [DrawingTheory]
    [MemberData(nameof(Names))]
    public void Every_figure_is_drawn_to_its_size(string name)
    {
        var figure = Cases.All[name]();
        var image = Draw(figure, "png");
        Assert.Equal([0x89, .. "PNG"u8], image[..4]);
        Assert.Equal((int)Math.Ceiling(figure.Width * 300 / 72), BinaryPrimitives.ReadInt32BigEndian(image.AsSpan(16)));
        Assert.Equal((int)Math.Ceiling(new FigureLayout(figure).Height * 300 / 72), BinaryPrimitives.ReadInt32BigEndian(image.AsSpan(20)));
    }

    [DrawingFact]
    public void The_same_figure_gives_the_same_bytes_and_others_give_others()
    {
        var first = Draw(Cases.All["spells-usual"](), "png");
        Assert.Equal(first, Draw(Cases.All["spells-usual"](), "png"));
        Assert.NotEqual(first, Draw(Cases.All["spells-usual"]() with { Title = "Another" }, "png"));
    }

    [DrawingFact]
    public void Every_format_is_what_its_name_says()
    {
        var figure = Cases.All["system-usual"]();
        Assert.Equal([0xFF, 0xD8], Draw(figure, "jpg")[..2]);
        Assert.Equal("RIFF"u8.ToArray(), Draw(figure, "webp")[..4]);
        Assert.Equal("BM"u8.ToArray(), Draw(figure, "bmp")[..2]);
        Assert.Equal(["png", "jpg", "webp", "bmp"], ScottPlotPlotter.Formats);
    }

    [Fact]
    public void A_format_that_it_does_not_write_is_refused() =>
        Assert.Contains("png, jpg", Assert.Throws<ArgumentOutOfRangeException>(() => new ScottPlotPlotter("pdf")).Message);

    [DrawingFact]
    public void Marks_stand_where_the_layout_puts_them()
    {
        var box = new Box(new(2, 0.25), new(8, 0.75), new Ink("#FF0000"));
        var first = new Box(new(0, -0.4), new(10, 0.4), new Ink("#0000FF"));
        var numbers = new Panel
        {
            X = new NumberScale("", 0, 10, []), Y = new NumberScale("", 0, 1, []), Height = 50, Marks = [box],
        };
        var names = numbers with { Y = new CategoryScale("", ["first", "second"]), Marks = [first] };
        var figure = new Figure { Name = "any", Title = "", Caption = "", Panels = [numbers, names], Table = new([], []) };
        var frames = new FigureLayout(figure).Frames;
        using var image = SKBitmap.Decode(Draw(figure, "png"));

        Assert.Equal(new SKColor(255, 0, 0), At(0, 0.5, 0.5));
        Assert.Equal(SKColors.White, At(0, 0.1, 0.1));
        Assert.Equal(SKColors.White, At(0, 0.5, 0.9));
        Assert.Equal(new SKColor(0, 0, 255), At(1, 0.5, 0.25));
        Assert.Equal(SKColors.White, At(1, 0.5, 0.75));

        SKColor At(int panel, double right, double down)
        {
            const double scale = 300 / 72.0;
            var frame = frames[panel];
            return image.GetPixel(
                (int)((frame.Left + (right * frame.Width)) * scale), (int)((frame.Top + (down * frame.Height)) * scale));
        }
    }

    private static byte[] Draw(Figure figure, string format)
    {
        using var target = new MemoryStream();
        new ScottPlotPlotter(format).Draw(figure, target);
        return target.ToArray();
    }
}

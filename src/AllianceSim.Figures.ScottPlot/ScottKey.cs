using AllianceSim.Figures.Description;
using AllianceSim.Figures.Drawing;
using ScottPlot;
using SkiaSharp;
using Palette = AllianceSim.Figures.Description.Palette;

namespace AllianceSim.Figures.ScottPlot;

/// <summary>Draws the samples of the legend and the bar of colours.</summary>
internal static class ScottKey
{
    /// <summary>Draws them, without their words.</summary>
    public static void Draw(SKCanvas canvas, Paint paint, Figure figure, FigureLayout layout)
    {
        foreach (var (entry, (x, y, _)) in figure.Legend.Zip(layout.Legend))
            DrawSample(canvas, paint, entry, x, y);
        if (figure.Colours is { } colours)
            DrawColours(canvas, paint, colours, layout.ColourBar);
    }

    private static void DrawSample(SKCanvas canvas, Paint paint, LegendEntry entry, double x, double y)
    {
        switch (entry.Symbol)
        {
            case LegendSymbol.Line:
                Inks.Line(entry.Ink).Render(canvas, Line(x, y, x + FigureLayout.SymbolWidth, y), paint);
                if (entry.Marker is { } marker)
                    DrawPoint(canvas, paint, marker, x + (FigureLayout.SymbolWidth / 2), y, entry.Ink);
                break;
            case LegendSymbol.Box:
                var area = ScottPanel.Rectangle(FigureWords.SampleArea(x, y));
                Inks.Area(entry.Ink).Render(canvas, area, paint);
                Inks.Outline(entry.Ink).Render(canvas, area, paint);
                break;
            default:
                var (shape, at) = FigureWords.SamplePoint(entry.Symbol, x);
                DrawPoint(canvas, paint, shape, at, y, entry.Ink);
                break;
        }
    }

    private static void DrawPoint(SKCanvas canvas, Paint paint, DotShape shape, double x, double y, Ink ink)
    {
        var style = new MarkerStyle { CustomRenderer = new ShapeMarker(shape, 1), FillStyle = Inks.Solid(ink.Colour) };
        style.Render(canvas, new Pixel((float)x, (float)y), paint);
    }

    private static void DrawColours(SKCanvas canvas, Paint paint, ColourScale colours, Frame bar)
    {
        var gradient = new Gradient
        {
            Colors = [.. ColourScale.Steps.Select(Inks.Color)], AlignmentStart = Alignment.MiddleLeft, AlignmentEnd = Alignment.MiddleRight,
        };
        new FillStyle { Color = Colors.Black, Hatch = gradient }.Render(canvas, ScottPanel.Rectangle(bar), paint);
        var tick = Inks.Line(new Ink(Palette.Text) { Width = SvgPanel.AxisWidth });
        foreach (var (x, _) in FigureWords.ColourTicks(colours, bar))
            tick.Render(canvas, Line(x, bar.Bottom, x, bar.Bottom + FigureWords.ColourTick), paint);
    }

    private static PixelLine Line(double x1, double y1, double x2, double y2) => new((float)x1, (float)y1, (float)x2, (float)y2);
}

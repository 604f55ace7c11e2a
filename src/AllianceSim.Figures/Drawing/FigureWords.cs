using AllianceSim.Figures.Description;

namespace AllianceSim.Figures.Drawing;

/// <summary>The words around the panels of a figure, and where the samples of its key stand.</summary>
internal static class FigureWords
{
    /// <summary>Length of a tick below the bar of colours.</summary>
    public const double ColourTick = 2;

    /// <summary>Title, labels of the legend, and labels of the bar of colours.</summary>
    public static IEnumerable<PlacedText> Above(Figure figure, FigureLayout layout)
    {
        var labels = layout.Legend.Select(entry => new PlacedText(
            entry.Label,
            entry.X + FigureLayout.SymbolWidth + FigureLayout.SymbolGap,
            entry.Y + TextStyle.Label.Drop,
            TextStyle.Label));
        return Lines(layout.TitleLines, TextStyle.Title).Concat(labels).Concat(figure.Colours is { } colours ? Of(colours, layout.ColourBar) : []);
    }

    /// <summary>The caption.</summary>
    public static IEnumerable<PlacedText> Below(FigureLayout layout) => Lines(layout.CaptionLines, TextStyle.Caption);

    /// <summary>The ticks of the bar of colours that have room, in points from the left.</summary>
    public static IReadOnlyList<(double At, string Label)> ColourTicks(ColourScale colours, Frame bar) =>
        PanelLabels.Apart([.. colours.Scale.Ticks.Select(tick => (bar.X(colours.Scale, tick.At), tick.Label))]);

    /// <summary>The sample of an area.</summary>
    /// <param name="x">Left end of the legend's entry.</param>
    /// <param name="y">Its middle.</param>
    public static Frame SampleArea(double x, double y) => new(x, y - 2.5, FigureLayout.SymbolWidth, 5);

    /// <summary>The sample of a point: its shape, and its place from the left.</summary>
    /// <param name="symbol">One that stands for a point.</param>
    /// <param name="x">Left end of the legend's entry.</param>
    public static (DotShape Shape, double X) SamplePoint(LegendSymbol symbol, double x)
    {
        const double width = FigureLayout.SymbolWidth;
        return symbol switch
        {
            LegendSymbol.LeftArrow => (DotShape.LeftArrow, x + width),
            LegendSymbol.Disc => (DotShape.Disc, x + (width / 2)),
            LegendSymbol.Square => (DotShape.Square, x + (width / 2)),
            LegendSymbol.Triangle => (DotShape.Triangle, x + (width / 2)),
            LegendSymbol.Diamond => (DotShape.Diamond, x + (width / 2)),
            _ => throw new NotSupportedException($"A legend's {symbol} cannot be drawn."),
        };
    }

    private static IEnumerable<PlacedText> Lines(IEnumerable<PlacedLine> lines, TextStyle style) =>
        lines.Select(line => new PlacedText(line.Text, FigureLayout.Padding, line.Baseline, style));

    private static IEnumerable<PlacedText> Of(ColourScale colours, Frame bar)
    {
        var (style, scale) = (TextStyle.Label, colours.Scale);
        return ColourTicks(colours, bar)
            .Select(tick => new PlacedText(tick.Label, tick.At, bar.Bottom + ColourTick + style.Size, style, TextAnchor.Middle))
            .Prepend(new(scale.Label, FigureLayout.Padding, bar.Top + (bar.Height / 2) + style.Drop, style));
    }
}

using AllianceSim.Figures.Description;

namespace AllianceSim.Figures.Drawing;

/// <summary>Where each part of a figure stands, in points from the upper left corner.</summary>
internal sealed class FigureLayout
{
    public const double Padding = 6;
    public const double TickGap = 4;
    public const double SymbolWidth = 15;
    public const double SymbolGap = 4;

    /// <summary>Most of the width that one label of a vertical axis takes.</summary>
    public const double LargestLabelShare = 0.27;

    private const double LegendGap = 9;
    private const double SectionGap = 5;

    public FigureLayout(Figure figure)
    {
        var inner = figure.Width - (2 * Padding);
        var y = Padding;
        TitleLines = Wrap(figure.Title, inner, TextStyle.Title, ref y);
        y += SectionGap / 2;
        Legend = PlaceLegend(figure.Legend, inner, ref y);
        ColourBar = PlaceColours(figure.Colours, inner, ref y);
        y += 1.5 * SectionGap;

        LargestLabel = figure.Width * LargestLabelShare;
        Frames = Place(figure, ref y);
        y += SectionGap + 2;
        CaptionLines = Wrap(figure.Caption, inner, TextStyle.Caption, ref y);
        Height = Math.Ceiling(y + Padding - 2);
    }

    public double Height { get; }

    /// <summary>Room for one label of a vertical axis.</summary>
    public double LargestLabel { get; }

    /// <summary>Plotting areas of the panels.</summary>
    public IReadOnlyList<Frame> Frames { get; }

    public IReadOnlyList<PlacedLine> TitleLines { get; }

    public IReadOnlyList<PlacedLine> CaptionLines { get; }

    /// <summary>Left end and middle height of each entry of the legend, and its label.</summary>
    public IReadOnlyList<(double X, double Y, string Label)> Legend { get; }

    /// <summary>The bar that tells what colours measure; its label stands to the left of it and its ticks below.</summary>
    public Frame ColourBar { get; }

    /// <summary>How far marks at the left edge of a panel reach out of its plotting area.</summary>
    public static double LeftOverhang(Panel panel)
    {
        if (panel.X is not NumberScale x)
            return 0;
        var arrows = panel.Marks.OfType<Dots>()
            .Where(d => d.Shape == DotShape.LeftArrow && d.Points.Any(p => p.X == x.Minimum))
            .Select(_ => SvgInks.ArrowLength);
        return arrows.Append(HalfOfWordsAt(panel, x.Minimum)).Max();
    }

    /// <summary>Room to the left of a panel for the labels of its vertical axis.</summary>
    public double LabelRoom(Panel panel) => !panel.LabelsY ? 0 : Math.Min(WidestLabel(panel), LargestLabel) + TickGap + LeftOverhang(panel);

    private static double RoomAbove(Panel panel) => panel.Title.Length > 0 ? TextStyle.PanelTitle.LineHeight + 2 : 0;

    private static double RoomBelow(Panel panel) => panel.LabelsX
        ? TickGap + TextStyle.Label.LineHeight + (panel.X.Label.Length > 0 ? TextStyle.AxisLabel.LineHeight : 0)
        : 0;

    // The label of a tick at an edge reaches half its width over, on both sides of a gap.
    private List<Frame> Place(Figure figure, ref double y)
    {
        var rows = figure.Panels.Chunk(figure.Columns).ToList();
        var rooms = Enumerable.Range(0, rows[0].Length).Select(column => rows.Where(row => row.Length > column).Max(row => AxisRoom(row[column]))).ToList();
        var overhang = figure.Panels.Max(RightOverhang);
        var gap = SectionGap + (2 * overhang);
        var right = figure.Width - Padding - Math.Max(4, overhang);
        var width = (right - Padding - rooms.Sum() - (gap * (rooms.Count - 1))) / rooms.Count;
        var frames = new List<Frame>();
        foreach (var row in rows)
        {
            y += (frames.Count > 0 ? SectionGap : 0) + row.Max(RoomAbove);
            var left = Padding;
            for (var column = 0; column < row.Length; column++)
            {
                left += rooms[column];
                frames.Add(new Frame(left, y, width, row[0].Height));
                left += width + gap;
            }

            y += row[0].Height + row.Max(RoomBelow);
        }

        return frames;
    }

    private double AxisRoom(Panel panel) => LabelRoom(panel) + (panel.LabelsY && panel.Y.Label.Length > 0 ? TextStyle.AxisLabel.LineHeight : 0);

    private static List<PlacedLine> Wrap(string text, double width, TextStyle style, ref double y)
    {
        var lines = new List<PlacedLine>();
        foreach (var line in TextMeasure.Wrap(text, width, style.Size, style.Bold))
        {
            lines.Add(new PlacedLine(line, y + style.Size));
            y += style.LineHeight;
        }

        return lines;
    }

    private static List<(double X, double Y, string Label)> PlaceLegend(IReadOnlyList<LegendEntry> entries, double inner, ref double y)
    {
        var placed = new List<(double X, double Y, string Label)>();
        if (entries.Count == 0)
            return placed;
        var row = TextStyle.Label.LineHeight + 1.5;
        var x = Padding;
        foreach (var entry in entries)
        {
            var label = TextStyle.Label.Truncate(entry.Label, inner - SymbolWidth - SymbolGap);
            var width = SymbolWidth + SymbolGap + TextStyle.Label.Width(label);
            if (x > Padding && x + width > Padding + inner)
            {
                x = Padding;
                y += row;
            }

            placed.Add((x, y + (row / 2), label));
            x += width + LegendGap;
        }

        y += row;
        return placed;
    }

    private static Frame PlaceColours(ColourScale? colours, double inner, ref double y)
    {
        const double height = 6;
        if (colours is null)
            return default;
        var label = TextStyle.Label.Width(colours.Scale.Label);
        var overhang = colours.Scale.Ticks.Select(tick => TextStyle.Label.Width(tick.Label) / 2).DefaultIfEmpty(0).Max();
        var left = label > 0 ? label + LegendGap : overhang;
        var bar = new Frame(Padding + left, y + 1, Math.Max(60, inner - left - overhang), height);
        y = bar.Bottom + 2 + TextStyle.Label.LineHeight;
        return bar;
    }

    private static double WidestLabel(Panel panel) => panel.Y switch
    {
        CategoryScale names => names.Names.Select(TextStyle.Label.Width).DefaultIfEmpty(0).Max(),
        NumberScale numbers when panel.Framed => numbers.Ticks.Select(t => TextStyle.Label.Width(t.Label)).DefaultIfEmpty(0).Max(),
        _ => 0,
    };

    private static double RightOverhang(Panel panel)
    {
        if (panel.X is not NumberScale x)
            return 0;
        var tick = panel.LabelsX ? x.Ticks.Select(t => TextStyle.Label.Width(t.Label) / 2).LastOrDefault() : 0;
        return Math.Max(tick, HalfOfWordsAt(panel, x.Maximum));
    }

    private static double HalfOfWordsAt(Panel panel, double edge) => panel.Marks.OfType<Words>()
        .Where(w => w.Anchor == TextAnchor.Middle && w.At.X == edge)
        .Select(w => TextStyle.Label.Width(w.Text) / 2)
        .DefaultIfEmpty(0)
        .Max();
}

/// <summary>A line of words and its baseline.</summary>
internal readonly record struct PlacedLine(string Text, double Baseline);

/// <summary>A plotting area.</summary>
internal readonly record struct Frame(double Left, double Top, double Width, double Height)
{
    public double Right => Left + Width;

    public double Bottom => Top + Height;

    /// <summary>From the horizontal scale to points from the left.</summary>
    public double X(Scale scale, double value) => Left + (Width * Share(scale, value));

    /// <summary>From the vertical scale to points from the top.</summary>
    public double Y(Scale scale, double value) =>
        scale is CategoryScale ? Top + (Height * Share(scale, value)) : Bottom - (Height * Share(scale, value));

    private static double Share(Scale scale, double value) => scale switch
    {
        CategoryScale names => (value + 0.5) / Math.Max(1, names.Names.Count),
        NumberScale numbers => (value - numbers.Minimum) / (numbers.Maximum - numbers.Minimum),
        _ => throw new ArgumentOutOfRangeException(nameof(scale), scale, "Neither numbers nor names."),
    };
}

using AllianceSim.Figures.Drawing;
using ScottPlot;
using SkiaSharp;
using TextAnchor = AllianceSim.Figures.Description.TextAnchor;

namespace AllianceSim.Figures.ScottPlot;

/// <summary>Sets words by ScottPlot's labels, which stand by their box, so that their baseline is where it is wanted.</summary>
internal static class Lettering
{
    /// <summary>A label whose place is that of its baseline.</summary>
    /// <param name="text">The words.</param>
    /// <param name="style">How they are set.</param>
    /// <param name="anchor">Which part of them stands at their place.</param>
    /// <param name="upright">Whether they run upwards.</param>
    public static LabelStyle Style(string text, TextStyle style, TextAnchor anchor, bool upright = false)
    {
        var label = new LabelStyle
        {
            Text = SvgCanvas.Clean(text),
            FontSize = (float)style.Size,
            Bold = style.Bold,
            ForeColor = Inks.Color(style.Colour),
            BorderWidth = 0,
            Rotation = upright ? -90 : 0,
            Alignment = anchor switch
            {
                TextAnchor.Start => Alignment.LowerLeft,
                TextAnchor.Middle => Alignment.LowerCenter,
                _ => Alignment.LowerRight,
            },
        };
        if (!Fonts.GetTypeface(label.FontName, label.Bold, italic: false).ContainsGlyphs(label.Text))
            label.SetBestFont();
        using var paint = Paint.NewDisposablePaint();
        var below = label.Measure(label.Text, paint).Bottom;
        (label.OffsetX, label.OffsetY) = upright ? (below, 0f) : (0f, below);
        return label;
    }

    /// <summary>Sets words where they stand.</summary>
    public static void Draw(SKCanvas canvas, Paint paint, IEnumerable<PlacedText> words)
    {
        foreach (var line in words.Where(line => line.Text.Length > 0))
            Style(line.Text, line.Style, line.Anchor, line.Upright).Render(canvas, new Pixel((float)line.X, (float)line.Y), paint);
    }
}

using AllianceSim.Figures.Description;
using AllianceSim.Figures.Drawing;
using ScottPlot;
using SkiaSharp;
using ScottColor = ScottPlot.Color;

namespace AllianceSim.Figures.ScottPlot;

/// <summary>Turns inks into styles of ScottPlot's.</summary>
internal static class Inks
{
    /// <summary>A colour from <c>#RRGGBB</c>.</summary>
    public static ScottColor Color(string colour) => ScottColor.FromHex(colour);

    /// <summary>How a line is drawn.</summary>
    public static LineStyle Line(Ink ink)
    {
        float[] dashes = [.. SvgInks.Dashes(ink.Dash).Select(length => (float)length)];
        return new()
        {
            Width = (float)ink.Width,
            Color = Color(ink.Colour).WithOpacity(ink.Opacity),
            Pattern = dashes.Length > 0 ? new LinePattern(dashes, 0, ink.Dash.ToString()) : LinePattern.Solid,
            StrokeJoin = dashes.Length > 0 ? SKStrokeJoin.Miter : SKStrokeJoin.Round,
        };
    }

    /// <summary>How an area is filled.</summary>
    public static FillStyle Area(Ink ink) => ink.Pattern == Pattern.Solid
        ? new() { Color = Color(ink.Colour).WithOpacity(ink.Opacity) }
        : new() { Color = Color(ink.Colour), HatchColor = Color(ink.Colour), Hatch = new PatternHatch(ink.Pattern) };

    /// <summary>How an area is outlined: only those with a pattern are.</summary>
    public static LineStyle Outline(Ink ink) => ink.Pattern == Pattern.Solid
        ? LineStyle.None
        : new() { Width = (float)SvgInks.OutlineWidth, Color = Color(ink.Colour) };

    /// <summary>How a point is filled.</summary>
    public static FillStyle Solid(string colour) => new() { Color = Color(colour) };
}

using AllianceSim.Figures.Description;

namespace AllianceSim.Figures.Drawing;

/// <summary>Turns inks into attributes, and patterns into definitions.</summary>
internal sealed class SvgInks(SvgCanvas canvas)
{
    /// <summary>How far an arrow reaches beyond its point.</summary>
    public const double ArrowLength = 1.5 * DotSize;

    /// <summary>Half the size of a point, where that is not given.</summary>
    public const double DotRadius = DotSize / 2;

    /// <summary>Width of the line around an area with a pattern.</summary>
    public const double OutlineWidth = 0.5;

    /// <summary>Width of the lines of patterns.</summary>
    public const double PatternLine = 0.8;

    /// <summary>Radius of the dots of patterns.</summary>
    public const double PatternDot = 0.7;

    /// <summary>Opacity of the ink behind patterns.</summary>
    public const double TintOpacity = 0.18;

    /// <summary>After how much a pattern repeats itself.</summary>
    public const double Tile = 2.6;

    private const double DotSize = 2.6;

    /// <summary>Defines the patterns that a figure uses, each once.</summary>
    public void Define(Figure figure)
    {
        var inks = figure.Panels.SelectMany(p => p.Marks).Select(m => m.Ink).Concat(figure.Legend.Select(e => e.Ink));
        foreach (var (colour, pattern) in inks.Select(i => (i.Colour, i.Pattern)).Where(i => i.Pattern != Pattern.Solid).Distinct())
            Define(colour, pattern);
    }

    /// <summary>Attributes of a line.</summary>
    public (string Name, object Value)[] Stroke(Ink ink) =>
    [
        ("fill", "none"), ("stroke", ink.Colour), ("stroke-width", ink.Width),
        ink.Dash == Dash.Solid ? ("stroke-linejoin", "round") : ("stroke-dasharray", string.Join(' ', Dashes(ink.Dash).Select(SvgCanvas.Number))),
        .. ink.Opacity < 1 ? ((string Name, object Value)[])[("stroke-opacity", ink.Opacity)] : [],
    ];

    /// <summary>Attributes of an area.</summary>
    public (string Name, object Value)[] Fill(Ink ink) => ink.Pattern == Pattern.Solid
        ? [("fill", ink.Colour), ("fill-opacity", ink.Opacity)]
        : [("fill", $"url(#{PatternId(ink.Colour, ink.Pattern)})"), ("stroke", ink.Colour), ("stroke-width", OutlineWidth)];

    /// <summary>Lengths of the dashes of a line and of the gaps behind them; none of an unbroken line.</summary>
    public static IReadOnlyList<double> Dashes(Dash dash) => dash switch
    {
        Dash.Solid => [],
        Dash.Dashed => [4, 2],
        Dash.Dotted => [1, 1.6],
        Dash.DashDotted => [4.5, 1.6, 1, 1.6],
        _ => throw new ArgumentOutOfRangeException(nameof(dash), dash, "No such dash."),
    };

    /// <summary>The path of a point.</summary>
    /// <param name="shape">The shape.</param>
    /// <param name="x">Points from the left.</param>
    /// <param name="y">Points from the top.</param>
    /// <param name="size">As a multiple of the usual.</param>
    public static string Shape(DotShape shape, double x, double y, double size = 1)
    {
        var radius = size * DotRadius;
        var side = 1.8 * radius;
        var corner = 1.35 * radius;
        string N(double value) => SvgCanvas.Number(value);
        return shape switch
        {
            DotShape.Disc =>
                $"M{N(x - radius)} {N(y)}a{N(radius)} {N(radius)} 0 1 0 {N(2 * radius)} 0a{N(radius)} {N(radius)} 0 1 0 {N(-2 * radius)} 0z",
            DotShape.Square => $"M{N(x - (side / 2))} {N(y - (side / 2))}h{N(side)}v{N(side)}h{N(-side)}z",
            DotShape.Triangle => $"M{N(x - (1.15 * radius))} {N(y + radius)}h{N(2.3 * radius)}l{N(-1.15 * radius)} {N(-2 * radius)}z",
            DotShape.Diamond => $"M{N(x - corner)} {N(y)}l{N(corner)} {N(-corner)}l{N(corner)} {N(corner)}l{N(-corner)} {N(corner)}z",
            DotShape.LeftArrow => $"M{N(x)} {N(y - DotSize)}v{N(2 * DotSize)}l{N(-ArrowLength)} {N(-DotSize)}z",
            DotShape.RightArrow => $"M{N(x)} {N(y - DotSize)}v{N(2 * DotSize)}l{N(ArrowLength)} {N(-DotSize)}z",
            _ => throw new ArgumentOutOfRangeException(nameof(shape), shape, "No such shape."),
        };
    }

    private string PatternId(string colour, Pattern pattern) => canvas.Id($"{pattern}-{colour.TrimStart('#')}".ToLowerInvariant());

    private void Define(string colour, Pattern pattern)
    {
        canvas.Open("pattern", ("id", PatternId(colour, pattern)), ("width", Tile), ("height", Tile), ("patternUnits", "userSpaceOnUse"),
            ("patternTransform", pattern is Pattern.Rising or Pattern.Crossed ? "rotate(45)" : "rotate(0)"));
        canvas.Empty("rect", ("width", Tile), ("height", Tile), ("fill", "#FFFFFF"));
        canvas.Empty("rect", ("width", Tile), ("height", Tile), ("fill", colour), ("fill-opacity", TintOpacity));
        var middle = SvgCanvas.Number(Tile / 2);
        var across = SvgCanvas.Number(Tile);
        switch (pattern)
        {
            case Pattern.Rising or Pattern.Upright:
                canvas.Empty("path", ("d", $"M{middle} 0v{across}"), ("stroke", colour), ("stroke-width", PatternLine));
                break;
            case Pattern.Level:
                canvas.Empty("path", ("d", $"M0 {middle}h{across}"), ("stroke", colour), ("stroke-width", PatternLine));
                break;
            case Pattern.Crossed:
                canvas.Empty("path", ("d", $"M{middle} 0v{across}M0 {middle}h{across}"), ("stroke", colour), ("stroke-width", PatternLine));
                break;
            case Pattern.Dotted:
                canvas.Empty("circle", ("cx", Tile / 2), ("cy", Tile / 2), ("r", PatternDot), ("fill", colour));
                break;
        }

        canvas.Close();
    }
}

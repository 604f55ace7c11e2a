namespace AllianceSim.Figures.Description;

/// <summary>How a mark is drawn. What must be told apart differs in dash or pattern as well as in colour, so that a figure
/// can be read in grey.</summary>
/// <param name="Colour">As <c>#RRGGBB</c>.</param>
public sealed record Ink(string Colour)
{
    /// <summary>Width of lines in points.</summary>
    public double Width { get; init; } = 1;

    /// <summary>Breaks in lines.</summary>
    public Dash Dash { get; init; }

    /// <summary>Pattern of areas.</summary>
    public Pattern Pattern { get; init; }

    /// <summary>Opacity of lines and of areas without a pattern, above 0 to 1. What one mark draws twice in a place is no darker there.</summary>
    public double Opacity { get; init; } = 1;
}

/// <summary>Breaks in a line.</summary>
public enum Dash
{
    /// <summary>Unbroken.</summary>
    Solid,

    /// <summary>Long dashes.</summary>
    Dashed,

    /// <summary>Dots.</summary>
    Dotted,

    /// <summary>Dashes and dots in turn.</summary>
    DashDotted,
}

/// <summary>Pattern of a filled area.</summary>
public enum Pattern
{
    /// <summary>Filled evenly.</summary>
    Solid,

    /// <summary>Outlined, with a light tint inside.</summary>
    Light,

    /// <summary>Lines that rise to the right on a light tint.</summary>
    Rising,

    /// <summary>Upright lines on a light tint.</summary>
    Upright,

    /// <summary>Level lines on a light tint.</summary>
    Level,

    /// <summary>Dots on a light tint.</summary>
    Dotted,

    /// <summary>Lines that cross on a light tint.</summary>
    Crossed,
}

/// <summary>The colours of Okabe and Ito (2008), which colour-blind readers can tell apart, and the greys of axes and words. What is measured
/// in colour takes a <see cref="ColourScale"/>.</summary>
public static class Palette
{
    /// <summary>Black.</summary>
    public const string Black = "#000000";

    /// <summary>Orange.</summary>
    public const string Orange = "#E69F00";

    /// <summary>Sky blue.</summary>
    public const string SkyBlue = "#56B4E9";

    /// <summary>Bluish green.</summary>
    public const string Green = "#009E73";

    /// <summary>Blue.</summary>
    public const string Blue = "#0072B2";

    /// <summary>Vermilion.</summary>
    public const string Vermilion = "#D55E00";

    /// <summary>Reddish purple.</summary>
    public const string Purple = "#CC79A7";

    /// <summary>Words and axis lines.</summary>
    public const string Text = "#262626";

    /// <summary>Captions and annotations.</summary>
    public const string Muted = "#595959";

    /// <summary>Grid lines.</summary>
    public const string Grid = "#E3E3E3";

    private static readonly string[] Colours = [Blue, Vermilion, Green, Purple, Orange, SkyBlue, Black];
    private static readonly Dash[] Dashes = Enum.GetValues<Dash>();
    private static readonly DotShape[] Shapes = [DotShape.Disc, DotShape.Square, DotShape.Triangle, DotShape.Diamond];

    /// <summary>The ink of one of several lines: no two of the first 28 are alike.</summary>
    /// <param name="index">From 0.</param>
    public static Ink Series(int index) =>
        new(Colours[index % Colours.Length]) { Width = 1.25, Dash = Dashes[index % Dashes.Length] };

    /// <summary>The marker of one of several series, which goes with its ink.</summary>
    /// <param name="index">From 0.</param>
    public static DotShape Marker(int index) => Shapes[index % Shapes.Length];
}

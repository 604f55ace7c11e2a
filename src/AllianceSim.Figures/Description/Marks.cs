namespace AllianceSim.Figures.Description;

/// <summary>Something drawn in a panel, in the units of the panel's scales. A category counts as its index from 0.</summary>
/// <param name="Ink">How it is drawn.</param>
public abstract record Mark(Ink Ink)
{
    /// <summary>What a reader who points at it is told, where a plotter can: of lines and dots the name of what they show, which their
    /// values follow, of all others, and in panels without axes, the whole text. Default: empty, for the values alone or nothing.</summary>
    public string Hover { get; init; } = "";

    /// <summary>Whether it says nothing to a reader who points at it, as a mark does that only adds to another. Default: no.</summary>
    public bool IsSilent { get; init; }
}

/// <summary>A place in a panel.</summary>
/// <param name="X">Along the horizontal scale.</param>
/// <param name="Y">Along the vertical scale; NaN where there is no value.</param>
public readonly record struct Point(double X, double Y);

/// <summary>A line through points; a NaN breaks it, and a point between breaks is drawn as a dot.</summary>
/// <param name="Points">In the order in which they are joined.</param>
/// <param name="Ink">How it is drawn.</param>
/// <param name="Stepped">Whether each value holds until the next point.</param>
public sealed record Line(IReadOnlyList<Point> Points, Ink Ink, bool Stepped = false) : Mark(Ink);

/// <summary>A lower and an upper bound at one place.</summary>
/// <param name="X">Along the horizontal scale.</param>
/// <param name="Lower">Lower bound; NaN where there is none.</param>
/// <param name="Upper">Upper bound; NaN where there is none.</param>
public readonly record struct Bounds(double X, double Lower, double Upper);

/// <summary>The area between two lines; a NaN breaks it.</summary>
/// <param name="Bounds">From left to right.</param>
/// <param name="Ink">How it is filled.</param>
/// <param name="Stepped">Whether each value holds until the next place.</param>
public sealed record Band(IReadOnlyList<Bounds> Bounds, Ink Ink, bool Stepped = false) : Mark(Ink);

/// <summary>A straight line between two points.</summary>
/// <param name="From">One end.</param>
/// <param name="To">The other end.</param>
/// <param name="Ink">How it is drawn.</param>
public sealed record Segment(Point From, Point To, Ink Ink) : Mark(Ink);

/// <summary>A filled rectangle, such as a bar.</summary>
/// <param name="From">One corner.</param>
/// <param name="To">The opposite corner.</param>
/// <param name="Ink">How it is filled.</param>
public sealed record Box(Point From, Point To, Ink Ink) : Mark(Ink);

/// <summary>Points that are not joined.</summary>
/// <param name="Points">Where.</param>
/// <param name="Shape">Their shape.</param>
/// <param name="Ink">How they are filled.</param>
public sealed record Dots(IReadOnlyList<Point> Points, DotShape Shape, Ink Ink) : Mark(Ink)
{
    /// <summary>Their size, as a multiple of the usual 2.6 points. Default: 1.</summary>
    public double Size { get; init; } = 1;
}

/// <summary>Shape of a point.</summary>
public enum DotShape
{
    /// <summary>A disc around the point.</summary>
    Disc,

    /// <summary>A square around the point.</summary>
    Square,

    /// <summary>A triangle around the point that stands on its base.</summary>
    Triangle,

    /// <summary>A square around the point that stands on its corner.</summary>
    Diamond,

    /// <summary>A triangle that ends a bar at the point and points on to the left.</summary>
    LeftArrow,

    /// <summary>A triangle that ends a bar at the point and points on to the right.</summary>
    RightArrow,
}

/// <summary>Words in a panel.</summary>
/// <param name="At">Place of the anchor, at half the height of the letters.</param>
/// <param name="Text">The words, on one line.</param>
/// <param name="Anchor">Which part of the words stands at that place.</param>
/// <param name="Ink">Colour.</param>
public sealed record Words(Point At, string Text, TextAnchor Anchor, Ink Ink) : Mark(Ink);

/// <summary>Which part of a line of words stands at its place.</summary>
public enum TextAnchor
{
    /// <summary>Its left end.</summary>
    Start,

    /// <summary>Its middle.</summary>
    Middle,

    /// <summary>Its right end.</summary>
    End,
}

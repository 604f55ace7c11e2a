namespace AllianceSim.Figures.Description;

/// <summary>What a figure shows, apart from how it is drawn: any <see cref="Drawing.IPlotter"/> can draw it.</summary>
public sealed record Figure
{
    /// <summary>Name of its files and in <c>--figures</c>: lower case with hyphens.</summary>
    public required string Name { get; init; }

    /// <summary>Heading.</summary>
    public required string Title { get; init; }

    /// <summary>What is shown, of how many, and what intervals mean. Printed below the plot and read out by screen readers.</summary>
    public required string Caption { get; init; }

    /// <summary>Width in points: see <see cref="FigureWidth"/>. The height follows from the panels and the words.</summary>
    public double Width { get; init; } = FigureWidth.OneColumn;

    /// <summary>Panels, row by row from the upper left; plotting areas of a column share the left and right edge.</summary>
    public required IReadOnlyList<Panel> Panels { get; init; }

    /// <summary>Number of panels side by side, all as wide and those of a row as high as its first; at least 1. Default: 1, one below the
    /// other, each of its own height.</summary>
    public int Columns { get; init; } = 1;

    /// <summary>Key to the inks, set above the panels so that it never covers data.</summary>
    public IReadOnlyList<LegendEntry> Legend { get; init; } = [];

    /// <summary>What colours measure, drawn as a bar below the legend; empty where they measure nothing.</summary>
    public ColourScale? Colours { get; init; }

    /// <summary>The numbers that are drawn, and no others.</summary>
    public required FigureTable Table { get; init; }
}

/// <summary>Widths of figures in journals, in points (1/72 inch).</summary>
public static class FigureWidth
{
    /// <summary>One column: 252 pt, 3.5 inches.</summary>
    public const double OneColumn = 252;

    /// <summary>Two columns: 516 pt, 7.17 inches.</summary>
    public const double TwoColumns = 516;
}

/// <summary>A plotting area with its axes.</summary>
public sealed record Panel
{
    /// <summary>Horizontal axis.</summary>
    public required Scale X { get; init; }

    /// <summary>Vertical axis; numbers rise upwards, categories are listed downwards.</summary>
    public required Scale Y { get; init; }

    /// <summary>Height of the plotting area in points.</summary>
    public required double Height { get; init; }

    /// <summary>Heading of the panel; empty for none.</summary>
    public string Title { get; init; } = "";

    /// <summary>What is drawn, from back to front.</summary>
    public IReadOnlyList<Mark> Marks { get; init; } = [];

    /// <summary>Whether it has axis lines and a grid. One without is a table along the axis, such as numbers at risk.</summary>
    public bool Framed { get; init; } = true;

    /// <summary>Whether the horizontal axis is labelled; panels that share an axis label it once.</summary>
    public bool LabelsX { get; init; } = true;

    /// <summary>Whether the vertical axis is labelled; panels of a row that share an axis label it once.</summary>
    public bool LabelsY { get; init; } = true;

    /// <summary>Said in the middle of the panel where there is nothing to draw; empty otherwise.</summary>
    public string Message { get; init; } = "";
}

/// <summary>One line of the key.</summary>
/// <param name="Label">What it stands for.</param>
/// <param name="Symbol">How it is drawn.</param>
/// <param name="Ink">In which ink.</param>
public sealed record LegendEntry(string Label, LegendSymbol Symbol, Ink Ink)
{
    /// <summary>Marker in the middle of a line. Default: none.</summary>
    public DotShape? Marker { get; init; }
}

/// <summary>The sample drawn beside a legend's label.</summary>
public enum LegendSymbol
{
    /// <summary>A short line.</summary>
    Line,

    /// <summary>A filled box.</summary>
    Box,

    /// <summary>A triangle to the left.</summary>
    LeftArrow,

    /// <summary>A disc.</summary>
    Disc,

    /// <summary>A square.</summary>
    Square,

    /// <summary>A triangle on its base.</summary>
    Triangle,

    /// <summary>A diamond.</summary>
    Diamond,
}

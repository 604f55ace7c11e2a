using AllianceSim.Figures.Description;
using AllianceSim.Figures.Drawing;

namespace AllianceSim.Figures.Gallery;

/// <summary>Lists who stands together in the deepest minimum, each state with the mark of the bloc that it was in.</summary>
internal static class LandscapeSides
{
    private const double RowHeight = 9.6;
    private const double Half = 0.5;

    /// <summary>Points from the left of a side to the middle of its markers, and to its names.</summary>
    private const double Marker = 4.5;
    private const double TextFrom = 10;
    private const double MarkerSize = 1.7;

    /// <summary>Points between a name and its arrow.</summary>
    private const double Gap = 2;

    private static readonly NumberScale Unit = NumberScale.None("");
    private static readonly Ink First = new(Palette.Blue);
    private static readonly Ink Second = new(Palette.Orange);
    private static readonly Ink Neither = new("#9C9C9C");
    private static readonly Ink Wrong = new(Palette.Vermilion);
    private static readonly Ink Text = new(Palette.Text);
    private static readonly Ink Rule = new("#C9C9C9") { Width = 0.5 };

    /// <summary>Key to the marks.</summary>
    /// <param name="years">What is drawn.</param>
    /// <param name="words">What the blocs are called.</param>
    public static IReadOnlyList<LegendEntry> Legend(IReadOnlyList<LandscapeYear> years, BlocWords words) => years.All(year => year.Blocs is null)
        ? []
        :
        [
            new(words.First, LegendSymbol.Disc, First), new(words.Second, LegendSymbol.Square, Second),
            new("in neither", LegendSymbol.Triangle, Neither),
            .. years.Any(year => year.Misplaced.Contains(true)) ? (LegendEntry[])[new("on the other side than its bloc", LegendSymbol.LeftArrow, Wrong)] : [],
        ];

    /// <summary>The list without its names.</summary>
    /// <param name="year">The year.</param>
    /// <param name="rows">Names that there is to be room for, one below the other.</param>
    public static Panel Empty(LandscapeYear year, int rows) => new()
    {
        X = Unit,
        Y = Unit,
        Height = RowHeight * rows,
        Title = $"Deepest minimum ({LandscapeEnergies.Percent(year.Deepest.Basin)})",
        Framed = false,
        LabelsX = false,
        LabelsY = false,
    };

    /// <summary>The names.</summary>
    /// <param name="year">The year.</param>
    /// <param name="rows">Names that there is room for.</param>
    /// <param name="width">Width of the panel in points.</param>
    public static IReadOnlyList<Mark> Of(LandscapeYear year, int rows, double width) =>
    [
        new Segment(new Point(Half, 0), new Point(Half, 1), Rule),
        .. year.SideOf(false).SelectMany((state, row) => Name(year, state, 0, 1 - ((row + Half) / rows), width)),
        .. year.SideOf(true).SelectMany((state, row) => Name(year, state, Half, 1 - ((row + Half) / rows), width)),
    ];

    private static IEnumerable<Mark> Name(LandscapeYear year, int state, double left, double y, double width)
    {
        var leader = year.LeaderOf(state);
        var (shape, ink) = year.Blocs is null || leader is null ? (DotShape.Triangle, Neither)
            : year.Blocs.Leaders[state] == year.Blocs.First ? (DotShape.Disc, First)
            : (DotShape.Square, Second);
        var isMisplaced = year.Blocs is not null && year.Misplaced[state];
        var room = (Half * width) - TextFrom - (2 * Gap) - SvgInks.ArrowLength;
        var text = TextStyle.Label.Truncate(year.States[state], room);
        if (year.Blocs is not null)
        {
            var hover = leader is null ? "In neither bloc" : $"With {leader}";
            yield return new Dots([new Point(left + (Marker / width), y)], shape, ink) { Size = MarkerSize, Hover = hover };
        }

        yield return new Words(new Point(left + (TextFrom / width), y), text, TextAnchor.Start, Text);
        if (isMisplaced)
        {
            var after = left + ((TextFrom + TextStyle.Label.Width(text) + Gap) / width);
            yield return left == 0
                ? new Dots([new Point(after, y)], DotShape.RightArrow, Wrong) { IsSilent = true }
                : new Dots([new Point(after + (SvgInks.ArrowLength / width), y)], DotShape.LeftArrow, Wrong) { IsSilent = true };
        }
    }
}

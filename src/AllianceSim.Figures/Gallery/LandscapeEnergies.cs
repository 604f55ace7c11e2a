using System.Globalization;
using AllianceSim.Figures.Description;
using AllianceSim.Figures.Drawing;

namespace AllianceSim.Figures.Gallery;

/// <summary>Draws the energies of all splits of a landscape, the minima among them, and the blocs that there in fact are.</summary>
/// <param name="x">Moves from the deepest minimum.</param>
/// <param name="y">Energy.</param>
/// <param name="frame">Room of the panel.</param>
internal sealed class LandscapeEnergies(NumberScale x, NumberScale y, Frame frame)
{
    private const double MinimumSize = 1.6;
    private const double BlocsSize = 2.8;
    private const double Gap = 1.5;

    private static readonly Ink Median = Palette.Series(0);
    private static readonly Ink Range = new(Palette.SkyBlue) { Opacity = 0.3 };
    private static readonly Ink Minimum = new(Palette.Black);
    private static readonly Ink Blocs = new(Palette.Vermilion);
    private static readonly Ink Text = new(Palette.Text);

    /// <summary>Key to the marks.</summary>
    /// <param name="years">What is drawn.</param>
    /// <param name="words">What the blocs are called.</param>
    public static IReadOnlyList<LegendEntry> Legend(IReadOnlyList<LandscapeYear> years, BlocWords words) =>
    [
        .. years.Any(year => year.Spans.Count > 0)
            ? (LegendEntry[])[new("lowest to highest energy", LegendSymbol.Box, Range), new("median", LegendSymbol.Line, Median)]
            : [],
        new("local minimum", LegendSymbol.Disc, Minimum),
        .. years.Any(year => year.Actual is not null) ? (LegendEntry[])[new(words.Blocs, LegendSymbol.Diamond, Blocs)] : [],
    ];

    /// <summary>The marks of a landscape.</summary>
    /// <param name="year">The landscape.</param>
    /// <param name="words">What the blocs are called.</param>
    public IReadOnlyList<Mark> Of(LandscapeYear year, BlocWords words)
    {
        var minima = year.Minima.Select(minimum => (Minimum: minimum, At: new Point(minimum.Split.MovesTo(year.Deepest.Split), minimum.Energy))).ToList();
        Point? blocs = year.Actual is var (moves, energy) ? new Point(moves, energy) : null;
        return
        [
            .. year.Spans.Count > 0 ? OfAll(year.Spans) : [],
            .. blocs is { } at ? (Mark[])[new Dots([at], DotShape.Diamond, Blocs) { Size = BlocsSize, Hover = words.Capital }] : [],
            .. minima.Select(one => new Dots([one.At], DotShape.Disc, Minimum) { Size = MinimumSize, Hover = $"Minimum, basin {Percent(one.Minimum.Basin)}" }),
            .. Shares([.. minima.Select(one => (Percent(one.Minimum.Basin), one.At))], blocs),
        ];
    }

    private static Mark[] OfAll(IReadOnlyList<EnergySpan> spans) =>
    [
        new Band([.. spans.Select((span, moves) => new Bounds(moves, span.Lowest, span.Highest))], Range) { Hover = "Lowest and highest energy" },
        new Line([.. spans.Select((span, moves) => new Point(moves, span.Median))], Median) { Hover = "Median energy" },
    ];

    /// <summary>A share in words, such as <c>87%</c>.</summary>
    public static string Percent(double share) =>
        share is > 0 and < 0.01 ? "<1%" : string.Create(CultureInfo.InvariantCulture, $"{100 * share:0}%");

    /// <summary>Basins beside their minima where there is room, those of the deepest first.</summary>
    private IEnumerable<Mark> Shares(IReadOnlyList<(string Text, Point At)> minima, Point? blocs)
    {
        var taken = minima.Select(minimum => Around(minimum.At, MinimumSize)).Concat(blocs is { } at ? [Around(at, BlocsSize)] : []).ToList();
        foreach (var (text, place) in minima)
        {
            var marker = Around(place, blocs is { } blocsAt && Around(blocsAt, BlocsSize).Meets(Around(place, MinimumSize)) ? BlocsSize : MinimumSize);
            foreach (var (room, anchor) in Candidates(text, marker).Where(candidate => Fits(candidate.Room, taken)).Take(1))
            {
                taken.Add(room);
                var left = anchor == TextAnchor.Start ? room.Left : (room.Left + room.Right) / 2;
                yield return new Words(new Point(AtX(left), AtY((room.Top + room.Bottom) / 2)), text, anchor, Text);
            }
        }
    }

    // Below a minimum there is least in the way.
    private static IEnumerable<(Room Room, TextAnchor Anchor)> Candidates(string text, Room marker)
    {
        var (width, height) = (TextStyle.Label.Width(text), TextStyle.Label.LineHeight);
        var (x, y) = ((marker.Left + marker.Right) / 2, (marker.Top + marker.Bottom) / 2);
        yield return (new(x - (width / 2), marker.Bottom + (Gap / 4), x + (width / 2), marker.Bottom + (Gap / 4) + height), TextAnchor.Middle);
        yield return (new(marker.Right + Gap, y - (height / 2), marker.Right + Gap + width, y + (height / 2)), TextAnchor.Start);
    }

    private bool Fits(Room room, List<Room> taken) =>
        room.Left >= frame.Left && room.Right <= frame.Right && room.Bottom <= frame.Bottom && !taken.Exists(room.Meets);

    private double AtX(double points) => x.Minimum + ((points - frame.Left) / frame.Width * (x.Maximum - x.Minimum));

    private double AtY(double points) => y.Maximum - ((points - frame.Top) / frame.Height * (y.Maximum - y.Minimum));

    private Room Around(Point at, double size)
    {
        var (left, top, radius) = (frame.X(x, at.X), frame.Y(y, at.Y), size * SvgInks.DotRadius);
        return new(left - radius, top - radius, left + radius, top + radius);
    }

    /// <summary>Room in points from the upper left corner.</summary>
    private readonly record struct Room(double Left, double Top, double Right, double Bottom)
    {
        public bool Meets(Room other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
    }
}

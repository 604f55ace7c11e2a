using System.Globalization;
using AllianceSim.Figures.Description;

namespace AllianceSim.Figures.Drawing;

/// <summary>Something in a figure that a reader can point at.</summary>
/// <param name="Left">Left edge, in points.</param>
/// <param name="Top">Upper edge.</param>
/// <param name="Width">Width; 0 for a point.</param>
/// <param name="Height">Height; 0 for a point.</param>
/// <param name="Text">What it says.</param>
internal readonly record struct Reading(double Left, double Top, double Width, double Height, string Text);

/// <summary>What the marks of a panel say to whoever points at them.</summary>
/// <param name="panel">The panel.</param>
/// <param name="frame">Where it stands.</param>
internal sealed class PanelReadings(Panel panel, Frame frame)
{
    /// <summary>Most points of a line that are told; of more, every second, third, ... is.</summary>
    private const int MostPoints = 400;

    /// <summary>All readings, from back to front.</summary>
    public IEnumerable<Reading> All() => panel.Marks.SelectMany(Of);

    private IEnumerable<Reading> Of(Mark mark) => mark switch
    {
        { IsSilent: true } => [],
        Line or Dots when !panel.Framed && mark.Hover.Length == 0 => [],
        Line line => Points(line.Points, line.Hover),
        Dots dots => Points(dots.Points, dots.Hover),
        Box { Hover.Length: > 0 } box => [Area(box.From, box.To, box.Hover)],
        Segment { Hover.Length: > 0 } segment => [Area(segment.From, segment.To, segment.Hover)],
        Words { Hover.Length: > 0 } words => [Area(words.At, words.At, words.Hover)],
        _ => [],
    };

    private IEnumerable<Reading> Points(IReadOnlyList<Point> points, string name)
    {
        var every = 1 + (points.Count / MostPoints);
        return points.Where((point, i) => i % every == 0 && double.IsFinite(point.X) && double.IsFinite(point.Y))
            .Select(point => Area(point, point, Say(point, name)));
    }

    private Reading Area(Point from, Point to, string text)
    {
        var (left, right) = (frame.X(panel.X, Math.Min(from.X, to.X)), frame.X(panel.X, Math.Max(from.X, to.X)));
        var (one, other) = (frame.Y(panel.Y, from.Y), frame.Y(panel.Y, to.Y));
        return new(left, Math.Min(one, other), right - left, Math.Abs(one - other), text);
    }

    // What is measured comes first, then where.
    private string Say(Point point, string name)
    {
        if (!panel.Framed)
            return name;
        var (x, y) = (ValueOn(panel.X, point.X), ValueOn(panel.Y, point.Y));
        var title = name.Length > 0 ? name : panel.Y.Label.Length > 0 ? panel.Y.Label : panel.Title;
        return (panel.X, panel.Y) switch
        {
            (_, CategoryScale) => $"{Prefix(name)}{y}: {Labelled(panel.X, x)}",
            _ => $"{Prefix(title)}{y}{IntervalAt(point.X, name)}; {Labelled(panel.X, x)}",
        };
    }

    private static string Prefix(string words) => words.Length > 0 ? $"{words}: " : "";

    private static string Labelled(Scale scale, string value) => scale.Label.Length > 0 ? $"{scale.Label} {value}" : value;

    // The band of the same name, or the only one where it has none. Where a band has no bounds there is no interval to tell of.
    private string IntervalAt(double x, string name)
    {
        var bands = panel.Marks.OfType<Band>().ToList();
        var band = bands.Find(one => one.Hover == name) ?? (bands is [{ Hover: "" }] ? bands[0] : null);
        return band?.Bounds.Where(bounds => bounds.X == x && double.IsFinite(bounds.Lower) && double.IsFinite(bounds.Upper)).Select(bounds =>
            $" [{ValueOn(panel.Y, bounds.Lower)}, {ValueOn(panel.Y, bounds.Upper)}]").FirstOrDefault() ?? "";
    }

    private static string ValueOn(Scale scale, double at) => scale switch
    {
        CategoryScale names => names.Names.ElementAtOrDefault((int)Math.Round(at)) ?? "",
        NumberScale { IsLogarithmic: true } => Number(Math.Pow(10, at)),
        _ => Number(at),
    };

    private static string Number(double value) => value.ToString("G4", CultureInfo.InvariantCulture).Replace('-', '−');
}

using AllianceSim.Figures.Description;
using AllianceSim.Figures.Drawing;
using ScottPlot;
using ScottPlot.DataSources;
using ScottPlot.Plottables;
using Box = AllianceSim.Figures.Description.Box;
using Line = AllianceSim.Figures.Description.Line;

namespace AllianceSim.Figures.ScottPlot;

/// <summary>Turns the marks of a panel into plottables.</summary>
internal static class ScottMarks
{
    /// <summary>Adds all marks to the panel's plot, from back to front.</summary>
    public static void Add(Plot plot, Panel panel, Frame frame)
    {
        var perPoint = (plot.Axes.Bottom.Max - plot.Axes.Bottom.Min) / frame.Width;
        foreach (var plottable in panel.Marks.SelectMany(mark => Of(mark, perPoint)))
            plot.Add.Plottable(plottable);
    }

    // What has a width in points is given it in units of the horizontal axis.
    private static IEnumerable<IPlottable> Of(Mark mark, double perPoint) => mark switch
    {
        Line line => OfLine(line),
        Band band => Stretches.Of(band).Select(stretch => Area(
            stretch.Count > 1 ? Stretches.Outline(stretch, band.Stepped) : Whisker(stretch[0], perPoint), band.Ink)),
        Segment segment =>
        [
            new LinePlot
            {
                Start = At(segment.From), End = At(segment.To), LineStyle = Inks.Line(segment.Ink), MarkerStyle = MarkerStyle.None,
            },
        ],
        Box box => [Area(Corners(box, perPoint), box.Ink)],
        Dots dots => [OfPoints(dots.Points, dots.Shape, dots.Size, dots.Ink)],
        Words words => [OfWords(words)],
        _ => throw new NotSupportedException($"A mark of type {mark.GetType().Name} cannot be drawn by ScottPlot."),
    };

    private static IEnumerable<IPlottable> OfLine(Line line)
    {
        var stretches = Stretches.Of(line).ToList();
        foreach (var stretch in stretches.Where(stretch => stretch.Count > 1))
        {
            yield return new Scatter(Source(Stretches.Corners(stretch, line.Stepped)))
            {
                LineStyle = Inks.Line(line.Ink), MarkerStyle = MarkerStyle.None,
            };
        }

        List<Point> alone = [.. stretches.Where(stretch => stretch.Count == 1).Select(stretch => stretch[0])];
        if (alone.Count > 0)
            yield return OfPoints(alone, DotShape.Disc, size: 1, line.Ink);
    }

    private static Markers OfPoints(IReadOnlyList<Point> points, DotShape shape, double size, Ink ink) => new(Source(points))
    {
        MarkerStyle = new MarkerStyle { CustomRenderer = new ShapeMarker(shape, size), FillStyle = Inks.Solid(ink.Colour) },
    };

    private static Text OfWords(Words words)
    {
        var style = TextStyle.Label with { Colour = words.Ink.Colour };
        var label = Lettering.Style(words.Text, style, words.Anchor);
        return new Text { Location = At(words.At), LabelStyle = label, OffsetY = (float)style.Drop };
    }

    private static Polygon Area(IEnumerable<Point> outline, Ink ink) => new([.. outline.Select(At)])
    {
        FillStyle = Inks.Area(ink), LineStyle = Inks.Outline(ink), MarkerStyle = new MarkerStyle { IsVisible = false },
    };

    private static IEnumerable<Point> Whisker(Bounds bounds, double perPoint)
    {
        var half = perPoint * SvgMarks.WhiskerWidth / 2;
        return Rectangle(new(bounds.X - half, bounds.Lower), new(bounds.X + half, bounds.Upper));
    }

    private static IEnumerable<Point> Corners(Box box, double perPoint)
    {
        var (left, right) = (Math.Min(box.From.X, box.To.X), Math.Max(box.From.X, box.To.X));
        return Rectangle(new(left, box.From.Y), new(Math.Max(right, left + (perPoint * SvgMarks.LeastWidth)), box.To.Y));
    }

    private static Point[] Rectangle(Point one, Point other) => [one, one with { X = other.X }, other, one with { Y = other.Y }];

    private static ScatterSourceCoordinatesArray Source(IReadOnlyList<Point> points) => new([.. points.Select(At)]);

    private static Coordinates At(Point point) => new(point.X, point.Y);
}

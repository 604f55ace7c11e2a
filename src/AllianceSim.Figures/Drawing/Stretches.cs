using AllianceSim.Figures.Description;

namespace AllianceSim.Figures.Drawing;

/// <summary>Cuts lines and bands where values are missing, and steps where they hold.</summary>
internal static class Stretches
{
    /// <summary>The stretches of a line between its breaks.</summary>
    public static IEnumerable<List<Point>> Of(Line line) => Of(line.Points, point => double.IsFinite(point.Y));

    /// <summary>The stretches of a band between its breaks.</summary>
    public static IEnumerable<List<Bounds>> Of(Band band) =>
        Of(band.Bounds, bounds => double.IsFinite(bounds.Lower) && double.IsFinite(bounds.Upper));

    /// <summary>The corners of a line through points.</summary>
    /// <param name="points">The points, at least one.</param>
    /// <param name="stepped">Whether each value holds until the next point.</param>
    public static List<Point> Corners(IReadOnlyList<Point> points, bool stepped)
    {
        if (!stepped)
            return [.. points];
        var corners = new List<Point> { points[0] };
        foreach (var (before, after) in points.Zip(points.Skip(1)))
        {
            corners.Add(before with { X = after.X });
            corners.Add(after);
        }

        return corners;
    }

    /// <summary>The outline of a stretch of a band: along its upper bounds and back along the lower ones.</summary>
    /// <param name="stretch">The stretch, at least one place long.</param>
    /// <param name="stepped">Whether each value holds until the next place.</param>
    public static IEnumerable<Point> Outline(List<Bounds> stretch, bool stepped)
    {
        var lower = Corners(stretch.ConvertAll(bounds => new Point(bounds.X, bounds.Lower)), stepped);
        var upper = Corners(stretch.ConvertAll(bounds => new Point(bounds.X, bounds.Upper)), stepped);
        lower.Reverse();
        return upper.Concat(lower);
    }

    private static IEnumerable<List<T>> Of<T>(IReadOnlyList<T> items, Func<T, bool> isThere)
    {
        var stretch = new List<T>();
        foreach (var item in items)
        {
            if (isThere(item))
            {
                stretch.Add(item);
            }
            else if (stretch.Count > 0)
            {
                yield return stretch;
                stretch = [];
            }
        }

        if (stretch.Count > 0)
            yield return stretch;
    }
}

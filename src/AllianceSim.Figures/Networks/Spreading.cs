using AllianceSim.Figures.Description;

namespace AllianceSim.Figures.Networks;

/// <summary>Fits places into a drawing and moves nodes apart.</summary>
internal static class Spreading
{
    /// <summary>Most by which one direction is stretched more than the other: beyond, a map could not be recognised.</summary>
    private const double MostStretch = 2;

    /// <summary>Left free between nodes, as a share of the drawing's height.</summary>
    private const double Gap = 0.008;

    private const double Margin = 0.03;
    private const int MostRounds = 400;

    /// <summary>Scales places so that they fill a drawing of height 1 and <see cref="StateLayout.Aspect"/> wide, with a margin.</summary>
    public static Point[] Fit(Point[] places)
    {
        var (west, east) = (places.Min(place => place.X), places.Max(place => place.X));
        var (south, north) = (places.Min(place => place.Y), places.Max(place => place.Y));
        var (width, height) = (StateLayout.Aspect - (2 * Margin), 1 - (2 * Margin));
        var across = width / Math.Max(1e-9, east - west);
        var up = height / Math.Max(1e-9, north - south);
        (across, up) = (Math.Min(across, MostStretch * up), Math.Min(up, MostStretch * across));
        return Array.ConvertAll(places, place => new Point(
            (StateLayout.Aspect / 2) + (across * (place.X - ((west + east) / 2))), 0.5 + (up * (place.Y - ((south + north) / 2)))));
    }

    /// <summary>Pushes nodes apart that cover each other, each as far as the other, until none does or no more is gained.</summary>
    /// <param name="places">Places in the drawing.</param>
    /// <param name="radii">Of the nodes.</param>
    /// <returns>Places in the unit square.</returns>
    public static IReadOnlyList<Point> Apart(Point[] places, double[] radii)
    {
        var order = Enumerable.Range(0, places.Length).ToArray();
        var reach = (2 * radii.Max()) + Gap;
        for (var (round, moved) = (0, true); moved && round < MostRounds; round++)
        {
            // From west to east, so that only near ones have to be compared.
            moved = false;
            order = [.. order.OrderBy(state => places[state].X).ThenBy(state => state)];
            for (var i = 0; i < order.Length; i++)
            {
                for (var j = i + 1; j < order.Length && places[order[j]].X - places[order[i]].X < reach; j++)
                    moved |= Separate(places, radii, order[i], order[j]);
            }

            for (var state = 0; state < places.Length; state++)
            {
                var inside = new Point(
                    Math.Clamp(places[state].X, radii[state], StateLayout.Aspect - radii[state]),
                    Math.Clamp(places[state].Y, radii[state], 1 - radii[state]));
                moved |= inside != places[state];
                places[state] = inside;
            }
        }

        return [.. places.Select(place => new Point(place.X / StateLayout.Aspect, place.Y))];
    }

    private static bool Separate(Point[] places, double[] radii, int one, int other)
    {
        var (x, y) = (places[other].X - places[one].X, places[other].Y - places[one].Y);
        var distance = Math.Sqrt((x * x) + (y * y));
        var lacking = radii[one] + radii[other] + Gap - distance;
        if (lacking <= 0)
            return false;
        if (distance < 1e-6)
        {
            // In one place: a direction of its own for each pair.
            var start = Sequence.At(one + (31 * other));
            (x, y) = (start.X - 0.5, start.Y - 0.5);
            distance = Math.Sqrt((x * x) + (y * y));
        }

        // A hair more than needed, so that rounding does not call for another round.
        var push = (lacking + 1e-6) / 2 / distance;
        places[one] = new Point(places[one].X - (push * x), places[one].Y - (push * y));
        places[other] = new Point(places[other].X + (push * x), places[other].Y + (push * y));
        return true;
    }
}

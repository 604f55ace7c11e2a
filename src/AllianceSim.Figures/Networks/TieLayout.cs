using AllianceSim.Figures.Description;

namespace AllianceSim.Figures.Networks;

/// <summary>Places of states by who is tied to whom: ties pull, all states push each other away (Fruchterman and Reingold 1991), and those
/// without ties are kept from drifting off.</summary>
internal static class TieLayout
{
    private const int MostIterations = 300;
    private const int LeastIterations = 30;

    /// <summary>Iterations times pairs at most, so that thousands of states take no longer than a second or two.</summary>
    private const double MostWork = 4e7;

    private const double FirstStep = 0.1;
    private const double Gravity = 0.6;

    /// <summary>Places states.</summary>
    /// <param name="count">Number of states.</param>
    /// <param name="ties">Who is tied to whom.</param>
    public static Point[] Of(int count, IReadOnlyList<PlacedTie> ties)
    {
        Point[] places = [.. Enumerable.Range(0, count).Select(Sequence.At)];
        var spring = 1 / Math.Sqrt(count);
        var iterations = (int)Math.Clamp(MostWork / ((double)count * count), LeastIterations, MostIterations);
        for (var iteration = 0; iteration < iterations; iteration++)
        {
            var forces = Array.ConvertAll(places, place => new Point(Gravity * spring * (0.5 - place.X), Gravity * spring * (0.5 - place.Y)));
            Push(places, forces, spring);
            foreach (var tie in ties)
                Pull(places, forces, tie, spring);
            var step = FirstStep * (1 - (iteration / (double)iterations));
            for (var i = 0; i < count; i++)
                places[i] = Move(places[i], forces[i], step);
        }

        return places;
    }

    private static void Push(Point[] places, Point[] forces, double spring)
    {
        for (var i = 0; i < places.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var (x, y) = (places[i].X - places[j].X, places[i].Y - places[j].Y);
                var push = spring * spring / Math.Max(1e-9, (x * x) + (y * y));
                Add(forces, i, x * push, y * push);
                Add(forces, j, -x * push, -y * push);
            }
        }
    }

    private static void Pull(Point[] places, Point[] forces, PlacedTie tie, double spring)
    {
        var (x, y) = (places[tie.Second].X - places[tie.First].X, places[tie.Second].Y - places[tie.First].Y);
        var pull = tie.Strength * Math.Sqrt((x * x) + (y * y)) / spring;
        Add(forces, tie.First, x * pull, y * pull);
        Add(forces, tie.Second, -x * pull, -y * pull);
    }

    private static void Add(Point[] forces, int state, double x, double y) => forces[state] = new Point(forces[state].X + x, forces[state].Y + y);

    private static Point Move(Point place, Point force, double step)
    {
        var length = Math.Sqrt((force.X * force.X) + (force.Y * force.Y));
        var share = length > step ? step / length : 1;
        return new Point(place.X + (share * force.X), place.Y + (share * force.Y));
    }
}

using AllianceSim.Engine.Scenario;
using AllianceSim.Model.Randomness;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Engine.Building;

/// <summary>Where generated states lie, and who touches whom.</summary>
/// <param name="Distance">Distance in km between two states.</param>
/// <param name="Neighbours">Pairs that touch, the lower index first, in rising order.</param>
internal sealed record Layout(Func<int, int, double> Distance, IReadOnlyList<(int First, int Second)> Neighbours)
{
    /// <summary>How many of its nearest states touch a state on a plane or a sphere.</summary>
    private const int NearestThatTouch = 2;

    /// <summary>Lays out the states of a generated world.</summary>
    public static Layout Make(GeneratorSpec spec, Draws draws) => spec.Geography switch
    {
        Geography.Ring => Ring(spec),
        Geography.Plane => Scattered(spec.States, Plane(spec, draws)),
        _ => Scattered(spec.States, Sphere(spec, draws)),
    };

    private static Layout Ring(GeneratorSpec spec)
    {
        var slots = Slots(spec);
        double Distance(int i, int j)
        {
            var steps = Math.Abs(slots[i] - slots[j]);
            return spec.Extent * Math.Min(steps, spec.States - steps) / spec.States;
        }

        var touching = spec.Extent / spec.States * 1.5;
        return new Layout(Distance, [.. Pairs(spec.States).Where(p => Distance(p.First, p.Second) < touching)]);
    }

    /// <summary>Places on the ring: the poles evenly spaced, the others filling the gaps.</summary>
    private static int[] Slots(GeneratorSpec spec)
    {
        var poles = Enumerable.Range(0, spec.Poles).Select(p => p * spec.States / spec.Poles).ToArray();
        return [.. poles, .. Enumerable.Range(0, spec.States).Except(poles)];
    }

    private static Func<int, int, double> Plane(GeneratorSpec spec, Draws draws)
    {
        var places = Places(spec.States, draws);
        return (i, j) =>
        {
            var (east, north) = (places[i].U - places[j].U, places[i].V - places[j].V);
            return spec.Extent * Math.Sqrt(east * east + north * north);
        };
    }

    private static Func<int, int, double> Sphere(GeneratorSpec spec, Draws draws)
    {
        var places = Places(spec.States, draws)
            .Select(p => (Latitude: double.RadiansToDegrees(Math.Asin(2 * p.U - 1)), Longitude: 360 * p.V - 180)).ToArray();
        var size = spec.Extent / (2 * Math.PI * Distances.EarthRadius);
        return (i, j) => Math.Round(size * Distances.GreatCircle(places[i], places[j]), 3);
    }

    private static (double U, double V)[] Places(int states, Draws draws) =>
    [
        .. Enumerable.Range(0, states).Select(i => (
            draws.Uniform(Purpose.WorldPlace, Draws.Before, i, 0), draws.Uniform(Purpose.WorldPlace, Draws.Before, i, 1))),
    ];

    private static Layout Scattered(int states, Func<int, int, double> distance)
    {
        var touching = new HashSet<(int, int)>();
        for (var i = 0; i < states; i++)
        {
            var nearest = Enumerable.Range(0, states).Where(j => j != i)
                .OrderBy(j => distance(i, j)).ThenBy(j => j).Take(NearestThatTouch);
            foreach (var j in nearest)
                touching.Add((Math.Min(i, j), Math.Max(i, j)));
        }

        return new Layout(distance, [.. Pairs(states).Where(touching.Contains)]);
    }

    private static IEnumerable<(int First, int Second)> Pairs(int states) =>
        from i in Enumerable.Range(0, states)
        from j in Enumerable.Range(i + 1, states - i - 1)
        select (i, j);
}

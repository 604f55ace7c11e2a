using AllianceSim.Figures.Description;

namespace AllianceSim.Figures.Networks;

/// <summary>A state to be placed.</summary>
/// <param name="Power">Share of the world's power, 0 to 1, the largest that it is drawn with.</param>
/// <param name="Location">Latitude and longitude in degrees; empty where it has none.</param>
public readonly record struct PlacedState(double Power, (double Latitude, double Longitude)? Location = null);

/// <summary>Two states that are tied.</summary>
/// <param name="First">Place of one in the list of states.</param>
/// <param name="Second">Place of the other.</param>
/// <param name="Strength">Share of the time in which they are, above 0 to 1.</param>
public readonly record struct PlacedTie(int First, int Second, double Strength);

/// <summary>Places of states in drawings of their network, the same in all years: by geography where it is known, else by who is tied to
/// whom; moved apart so that none covers another.</summary>
/// <remarks>Only sums, products, quotients and square roots of the input, and a rounded cosine, enter into layouts, so that places are the
/// same bits on every machine.</remarks>
public static class StateLayout
{
    /// <summary>Width of the drawing by its height for which states are moved apart. Default of drawings: 1.4.</summary>
    public const double Aspect = 1.4;

    // A world of equal powers covers about 6% of the drawing, whatever their number.
    private const double RadiusOfAllPower = 0.16;
    private const double LeastRadius = 0.013;
    private const double LeastRadiusOfMany = 0.18;

    /// <summary>Radius of a state's node, as a share of the drawing's height: its area is in proportion to its power, but for the smallest.</summary>
    /// <param name="power">Share of the world's power, 0 to 1.</param>
    /// <param name="states">Number of states placed.</param>
    public static double Radius(double power, int states) =>
        Math.Max(Math.Min(LeastRadius, LeastRadiusOfMany / Math.Sqrt(states)), RadiusOfAllPower * Math.Sqrt(power));

    /// <summary>Places states.</summary>
    /// <param name="states">The states.</param>
    /// <param name="distance">Distance between two states by their places in the list, in any unit; used where not every state has a location.
    /// Where all are alike, or empty, ties decide.</param>
    /// <param name="ties">Pairs of states that are tied at any time.</param>
    /// <returns>A place for each state, 0 to 1 from west to east and from south to north; nodes stay inside as a whole.</returns>
    public static IReadOnlyList<Point> Of(IReadOnlyList<PlacedState> states, Func<int, int, double>? distance, IReadOnlyList<PlacedTie> ties)
    {
        if (states.Count == 0)
            return [];
        var places = Geographic(states) ?? (distance is null ? null : DistanceLayout.Of(states.Count, distance)) ?? TieLayout.Of(states.Count, ties);
        double[] radii = [.. states.Select(state => Radius(state.Power, states.Count))];
        return Spreading.Apart(Spreading.Fit(places), radii);
    }

    /// <summary>Locations on a map that is cut where no state lies; null where a state has none or all are in one place.</summary>
    private static Point[]? Geographic(IReadOnlyList<PlacedState> states)
    {
        var locations = states.Select(state => state.Location).OfType<(double Latitude, double Longitude)>().ToList();
        if (locations.Count < states.Count || locations.Distinct().Count() < 2)
            return null;
        double[] around = [.. locations.Select(location => location.Longitude).Order()];
        var cut = Enumerable.Range(0, around.Length)
            .MaxBy(i => (i + 1 < around.Length ? around[i + 1] : around[0] + 360) - around[i]);
        var west = around[(cut + 1) % around.Length];

        // At the middle latitude a degree of longitude is as long on the map as it is on the globe, to first order. Rounded, as machines
        // differ in the last bit of a cosine, which many rounds of moving apart would enlarge.
        var middle = (locations.Min(location => location.Latitude) + locations.Max(location => location.Latitude)) / 2;
        var narrowing = Math.Round(Math.Cos(double.DegreesToRadians(middle)), 9);
        var across = Evened([.. locations.Select(location => narrowing * (((location.Longitude - west) + 360) % 360))]);
        var up = Evened([.. locations.Select(location => location.Latitude)]);
        return [.. across.Zip(up, (x, y) => new Point(x, y))];
    }

    /// <summary>Half way between where states lie and their order: wider where many lie close together, as in Europe, and narrower where few
    /// do, without any of them changing sides.</summary>
    private static double[] Evened(double[] values)
    {
        var (least, most) = (values.Min(), values.Max());
        double[] order = [.. values.Order()];
        return Array.ConvertAll(values, value =>
        {
            var rank = (Array.IndexOf(order, value) + Array.LastIndexOf(order, value)) / 2.0;
            return ((value - least) / 2) + ((most - least) * rank / (values.Length - 1) / 2);
        });
    }
}

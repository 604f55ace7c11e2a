using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Numerics;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Threat;

/// <summary>The nearer another state, the more it threatens; strength is lost over distance.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class Proximity(Settings settings) : IThreatFactor
{
    /// <summary>Distance at which half of the strength that can be lost is lost.</summary>
    public static readonly Parameter DistanceScale = new(
        "threat.distance-scale", 2500, 50, 40_000, "km",
        "Distance over which half of the strength that can be lost is lost; an input of the era's technology (2,500 in 1870, 5,000 in 1960).");

    private static readonly Parameter DistanceSlope = new(
        "threat.distance-slope", 3, 0.5, 10, "-", "How steeply strength falls around that distance.");

    private static readonly Parameter DistanceFloor = new(
        "threat.distance-floor", 0.1, 0, 1, "share", "Strength that is left at any distance.", 1);

    private static readonly Parameter DistanceWeight = new(
        "threat.distance-weight", 0.5, 0, 3, "exponent",
        "Weight of proximity by itself; it enters the odds of winning a second time.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "proximity",
        Name = "Geographic proximity",
        Entry = Entry.Threat,
        Formula = "r_ij^α; r = floor + (1 - floor) / (1 + (d/d0)^slope), 1 for neighbours",
        Source = "Walt 1997, why alliances collapse: threat; loss of strength: GeoSim (Cederman 2003)",
        Parameters = [DistanceScale, DistanceSlope, DistanceFloor, DistanceWeight],
        Term = TermMaker.Of(s => new Proximity(s)),
        Cause = Cause.Proximity,
    };

    private readonly double scale = settings[DistanceScale];
    private readonly double slope = settings[DistanceSlope];
    private readonly double floor = settings[DistanceFloor];
    private readonly double weight = settings[DistanceWeight];

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <summary>Share of strength that is left over a distance, 0 to 1.</summary>
    /// <param name="kilometres">Distance in km.</param>
    public double ReachOver(double kilometres) => floor + (1 - floor) / (1 + Elementary.Pow(kilometres / scale, slope));

    /// <summary>Brings the world's tables of reach up to date with its distances.</summary>
    public void Publish(World world)
    {
        for (var i = 0; i < world.Count; i++)
        {
            for (var j = 0; j < world.Count; j++)
            {
                var reach = i == j || world.Contiguous[i, j] ? 1 : ReachOver(world.Distance[i, j]);
                world.Reach[i, j] = reach;
                world.ReachWeight[i, j] = Elementary.Pow(reach, weight);
            }
        }
    }

    /// <inheritdoc/>
    public void Multiply(Viewpoint view, ReadOnlySpan<double> perceivedPower, Span<double> threat)
    {
        var reach = view.World.ReachWeight.Row(view.Self);
        for (var j = 0; j < threat.Length; j++)
            threat[j] *= reach[j];
    }
}

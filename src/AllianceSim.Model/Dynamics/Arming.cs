using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Numerics;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Dynamics;

/// <summary>Internal balancing: a state whose allies leave it insecure arms, and is the less in need of allies then. Arms cost growth.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class Arming(Settings settings)
{
    private static readonly Parameter Response = new(
        "arming.response", 1, 0, 20, "own power per unit of insecurity", "Arms that a unit of insecurity calls for.", 0);

    private static readonly Parameter Pace = new(
        "arming.pace", 0.1, 0, 1, "share a tick", "Share of the way to what is called for that a tick moves.");

    private static readonly Parameter Cost = new(
        "arming.cost", 0.01, 0, 1, "log points a tick per unit of arms", "Growth that arms as great as own power cost.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "arming",
        Name = "Internal balancing by arms",
        Entry = Entry.Dynamics,
        Formula = "arms += c (a ln(1 + Θ_i / D_i) - arms); growth -= cost arms",
        Source = "Walt 1997, why alliances collapse: other means of protection; Morrow 1993, Arms versus Allies",
        Parameters = [Response, Pace, Cost],
    };

    private readonly double response = settings[Response];
    private readonly double pace = settings[Pace];
    private readonly double cost = settings[Cost];

    /// <summary>Lets the arms of all states change by a tick, and lets them pay.</summary>
    public void Apply(World world, Assessments known)
    {
        for (var i = 0; i < world.Count; i++)
        {
            if (!world.Exists[i])
                continue;
            var insecurity = Elementary.Log(1 + known.TotalThreat[i] / known.Protection[i]);
            world.Arms[i] += pace * (response * insecurity - world.Arms[i]);
            world.Power[i] = Math.Max(World.LeastPower, world.Power[i] * Elementary.Exp(-cost * world.Arms[i]));
        }

        world.NormalisePower();
    }
}

using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Threat;

/// <summary>Means of protection beside allies: a nuclear force, a fortification or own arms multiply the power with which a state
/// resists.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class OtherMeans(Settings settings)
{
    private static readonly Parameter Weight = new(
        "other-means.weight", 2, 0, 20, "units of own power", "What a full deterrent adds to a state's own means.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "other-means",
        Name = "Other means of protection",
        Entry = Entry.Threat,
        Formula = "1 + κ n_i + arms_i",
        Source = "Walt 1997, why alliances collapse: perception of threat changes, means",
        Parameters = [Weight],
    };

    private readonly double weight = settings[Weight];

    /// <summary>Own means of a state in units of its power, 1 or more.</summary>
    public double Means(World world, int state) => 1 + weight * world.Deterrent[state] + world.Arms[state];

    /// <summary>How much a state depends on an ally for its defence: the ally's power that reaches it against its own means, 0 to 1.</summary>
    public double Dependence(World world, int state, int ally) =>
        AggregatePower.WinOdds(world.Power[ally], world.Reach[ally, state], world.Power[state] * Means(world, state));
}

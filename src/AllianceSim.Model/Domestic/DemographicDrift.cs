using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Numerics;
using AllianceSim.Model.Randomness;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Domestic;

/// <summary>Societies change: groups grow and shrink, and with them what two peoples have in common.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class DemographicDrift(Settings settings)
{
    private static readonly Parameter Spread = new(
        "demography.spread", 0.03, 0, 1, "log points a tick", "Standard deviation of the yearly change of a group's size.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "demographic-drift",
        Name = "Demographic drift",
        Entry = Entry.Domestic,
        Formula = "share_g exp(σ z_ig), then scaled to sum to 1",
        Source = "Walt 1997, why alliances collapse: demographic and social trends",
        Parameters = [Spread],
    };

    private readonly double spread = settings[Spread];

    /// <summary>Lets the peoples of all states change by a tick.</summary>
    public void Apply(World world, Draws draws, int tick)
    {
        for (var i = 0; i < world.Count; i++)
        {
            for (var group = 0; group < world.Groups.Count; group++)
                world.Identity[i, group] *= Elementary.Exp(spread * draws.Normal(Purpose.DemographicDrift, tick, i, group));
        }

        world.PublishIdentity();
    }
}

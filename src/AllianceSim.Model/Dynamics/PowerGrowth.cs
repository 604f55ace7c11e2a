using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Numerics;
using AllianceSim.Model.Randomness;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Dynamics;

/// <summary>Power grows unevenly: a trend, small shocks every year, now and then a jump.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class PowerGrowth(Settings settings)
{
    private static readonly Parameter Spread = new(
        "power.spread", 0.045, 0, 1, "log points a tick", "Standard deviation of the yearly change.", 0);

    private static readonly Parameter JumpChance = new(
        "power.jump-chance", 0.02, 0, 1, "probability a tick", "Chance of a jump.", 0);

    private static readonly Parameter JumpSpread = new(
        "power.jump-spread", 0.3, 0, 3, "log points", "Standard deviation of a jump.", 0);

    /// <summary>The mechanism: switched off, only the trends that states are given remain.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "power-shifts",
        Name = "Shifts of power",
        Entry = Entry.Dynamics,
        Formula = "Δ ln p = g_i + N(0, σ) + [jump] N(0, σ_jump), then scaled to sum to 1",
        Source = "Walt 1997, why alliances collapse: balance of power; sizes: Correlates of War, National Material Capabilities 7.0",
        Parameters = [Spread, JumpChance, JumpSpread],
    };

    private readonly double spread = settings[Spread];
    private readonly double jumpChance = settings[JumpChance];
    private readonly double jumpSpread = settings[JumpSpread];

    /// <summary>Lets the power of all states grow by a tick.</summary>
    public void Apply(World world, Draws draws, int tick)
    {
        for (var i = 0; i < world.Count; i++)
        {
            var growth = world.Growth[i] + spread * draws.Normal(Purpose.PowerGrowth, tick, i);
            if (draws.Uniform(Purpose.PowerJump, tick, i) < jumpChance)
                growth += jumpSpread * draws.Normal(Purpose.PowerJumpSize, tick, i);
            world.Power[i] = world.Exists[i] ? Math.Max(World.LeastPower, world.Power[i] * Elementary.Exp(growth)) : 0;
        }

        world.NormalisePower();
    }
}

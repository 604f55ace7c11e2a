using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Numerics;
using AllianceSim.Model.Randomness;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Domestic;

/// <summary>Regimes break down: ideology jumps, and nobody knows at first how aggressive the new rulers are.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class RegimeChange(Settings settings)
{
    private const double Mixed = 0.5;
    private const double MixedRate = 1.5;
    private const double FirmRate = 0.8;
    private const double LeastJump = 0.35;
    private const double JumpSpread = 0.3;
    private const double MeanAggressiveness = 0.3;
    private const double AggressivenessSpread = 0.15;

    private static readonly Parameter Rate = new(
        "regime.rate", 0.035, 0, 1, "probability a tick", "Chance that the regime of a state of middling stability breaks down.", 0);

    private static readonly Parameter Stability = new(
        "regime.stability", 6, 0, 20, "log per unit of stability", "How fast that chance falls with stability.");

    private static readonly Parameter Defeat = new(
        "regime.defeat", 1.1, 0, 10, "log", "How fast that chance rises with a war just lost.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "regime-change",
        Name = "Regime change",
        Entry = Entry.Domestic,
        Formula = "chance reg (1.5 if |x| < 0.5 else 0.8) exp(-s (b - 0.5) + d [war lost, halved each tick]); x jumps by ±(0.35 + 0.3 |z|), the other way where that leaves the scale; a drawn anew from N(0.3, 0.15)",
        Source = "Walt 1997, why alliances collapse: regime change; mixed regimes are the less stable: Hegre et al. 2001; defeat: Bueno de Mesquita, Siverson and Woller 1992",
        Parameters = [Rate, Stability, Defeat],
    };

    private readonly double rate = settings[Rate];
    private readonly double stability = settings[Stability];
    private readonly double defeat = settings[Defeat];

    /// <summary>Draws whether the regime changes, and to what.</summary>
    public NewRegime? Draw(Viewpoint view)
    {
        var (world, self, tick) = (view.World, view.Self, view.Tick);
        var ideology = world.Ideology[self];
        var chance = rate * (Math.Abs(ideology) < Mixed ? MixedRate : FirmRate)
            * Elementary.Exp(-stability * (world.Stability[self] - 0.5) + defeat * world.Defeat[self]);
        return view.Draws.Uniform(Purpose.Regime, tick, self) < chance ? Jump(view, 0) : null;
    }

    /// <summary>Draws what a regime that breaks down is followed by.</summary>
    /// <param name="view">The state.</param>
    /// <param name="upheaval">Which upheaval of the tick it is: 0 from within, from 1 from outside. Each has draws of its own.</param>
    public static NewRegime Jump(Viewpoint view, int upheaval)
    {
        var (self, tick) = (view.Self, view.Tick);
        var ideology = view.World.Ideology[self];
        var size = LeastJump + JumpSpread * Math.Abs(view.Draws.Normal(Purpose.RegimeJump, tick, self, upheaval));
        var up = view.Draws.Uniform(Purpose.RegimeDirection, tick, self, upheaval) < 0.5;
        var aggressiveness = MeanAggressiveness
            + AggressivenessSpread * view.Draws.Normal(Purpose.RegimeAggressiveness, tick, self, upheaval);
        return new NewRegime(Turn(ideology, up ? size : -size), Math.Clamp(aggressiveness, 0, 1));
    }

    /// <summary>Moves ideology by a jump; one that would lead off the scale goes the other way, and where that is no jump, to the end.</summary>
    private static double Turn(double ideology, double jump)
    {
        if (Math.Abs(ideology + jump) <= 1)
            return ideology + jump;
        var back = Math.Clamp(ideology - jump, -1, 1);
        return Math.Abs(back - ideology) >= LeastJump ? back : Math.Sign(jump);
    }
}

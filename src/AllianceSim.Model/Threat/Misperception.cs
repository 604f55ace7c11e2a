using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Numerics;
using AllianceSim.Model.Randomness;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Threat;

/// <summary>States misjudge each other's power and intentions, for years on end. With several near-equal rivals the greatest threat is
/// then hard to tell: the uncertainty of a multipolar world needs no rule of its own.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class Misperception(Settings settings)
{
    private static readonly Parameter Spread = new(
        "misperception.spread", 0.2, 0, 2, "log points", "Standard deviation of the error about another's power.", 0);

    private static readonly Parameter HostilitySpread = new(
        "misperception.hostility", 0.3, 0, 5, "logit", "Standard deviation of the error about another's hostility.", 0);

    private static readonly Parameter Persistence = new(
        "misperception.persistence", 0.8, 0, 0.999, "autocorrelation a tick", "Share of an error that lasts to the next tick.");

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "misperception",
        Name = "Misperception",
        Entry = Entry.Threat,
        Formula = "p̃_ij = p_j exp(σ z_ij); ã_ij = logistic(logit â_ij + σ_a y_ij); z and y first-order autoregressive",
        Source = "Walt 1997, structure: in a multipolar world it is harder to tell the greatest threat",
        Parameters = [Spread, HostilitySpread, Persistence],
    };

    private readonly double spread = settings[Spread];
    private readonly double hostilitySpread = settings[HostilitySpread];
    private readonly double persistence = settings[Persistence];
    private readonly double renewal = Math.Sqrt(1 - settings[Persistence] * settings[Persistence]);

    /// <summary>Draws the first errors, at their stationary spread.</summary>
    public static void Begin(Viewpoint view)
    {
        for (var j = 0; j < view.World.Count; j++)
        {
            view.Beliefs.PowerError[j] = view.Draws.Normal(Purpose.Misperception, Draws.Before, view.Self, j);
            view.Beliefs.HostilityError[j] = view.Draws.Normal(Purpose.MisperceivedHostility, Draws.Before, view.Self, j);
        }
    }

    /// <summary>Lets the errors move on by a tick, and gives the power seen in each state.</summary>
    /// <param name="view">The state that looks; the hostility that it sees in this tick is filled in.</param>
    /// <param name="perceived">Filled with the power seen in each state.</param>
    public void Perceive(Viewpoint view, Span<double> perceived)
    {
        var (ofPower, ofHostility) = (view.Beliefs.PowerError, view.Beliefs.HostilityError);
        for (var j = 0; j < ofPower.Length; j++)
        {
            ofPower[j] = persistence * ofPower[j] + renewal * view.Draws.Normal(Purpose.Misperception, view.Tick, view.Self, j);
            ofHostility[j] = persistence * ofHostility[j]
                + renewal * view.Draws.Normal(Purpose.MisperceivedHostility, view.Tick, view.Self, j);
            perceived[j] = view.World.Power[j] * Elementary.Exp(spread * ofPower[j]);
            view.PerceivedHostility[j] = Misread(view.Beliefs.Hostility[j], hostilitySpread * ofHostility[j]);
            view.PerceivedHostilityAlone[j] = Misread(view.Beliefs.HostilityAlone[j], hostilitySpread * ofHostility[j]);
        }
    }

    /// <summary>Hostility misread by an error in logits; certainties, 0 and 1, are not misread.</summary>
    private static double Misread(double hostility, double error) =>
        error == 0 || hostility is <= 0 or >= 1 ? hostility : Elementary.Logistic(Elementary.Logit(hostility) + error);
}

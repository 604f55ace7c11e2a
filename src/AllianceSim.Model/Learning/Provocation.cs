using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Learning;

/// <summary>An alliance aimed at a state makes it see the members as more hostile: the spiral.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class Provocation(Settings settings)
{
    private static readonly Parameter Strength = new(
        "provocation.strength", 0.08, 0, 1, "share",
        "Share of the way to full hostility that a pact moves its target, where its signatories are twice as strong together.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "provocation",
        Name = "Provocation by a hostile alliance",
        Entry = Entry.Belief,
        Formula = "target of a pact: â += π (1 - â) min(1, Σ p_members / 2 p_target)",
        Source = "Beckley 2015, how alliances could drag a state into war: provocation; Richardson 1960",
        Parameters = [Strength],
    };

    private readonly double strength = settings[Strength];

    /// <summary>Learns from pacts that are aimed at the state.</summary>
    public void Learn(Viewpoint view, Happenings happenings)
    {
        foreach (var pact in happenings.Pacts)
        {
            if (pact.Target != view.Self)
                continue;
            var power = 0.0;
            foreach (var member in pact.Members)
                power += view.World.Power[member];
            var weight = strength * Math.Min(1, power / (2 * view.OwnPower));
            foreach (var member in pact.Members)
                view.Beliefs.Hostility[member] += weight * (1 - view.Beliefs.Hostility[member]);
        }
    }
}

using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Randomness;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Domestic;

/// <summary>Competing elites attack an alliance to win support, where it gives them something to attack and the public listens.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class EliteOutbidding(Settings settings)
{
    private static readonly Parameter Rate = new(
        "outbidding.rate", 0.24, 0, 1, "probability a tick",
        "Chance that the opposition of a wholly nationalist public attacks alliances against which there is a grievance of 1.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "elite-outbidding",
        Name = "Elite outbidding",
        Entry = Entry.Domestic,
        Formula = "by chance min(1, rate ν_i max_k grievance_ik); outbidding = 1 in the tick of an attack, halved each tick; "
            + "grievance: what i owes beyond what the others owe it, and how far the strongest stands above it without institutions",
        Source = "Walt 1997, why alliances collapse: domestic competition; Snyder 2000, From Voting to Violence",
        Parameters = [Rate],
    };

    private readonly double rate = settings[Rate];

    /// <summary>Draws whether elites attack the state's alliances.</summary>
    public bool Draw(Viewpoint view) =>
        view.Draws.Uniform(Purpose.Outbidding, view.Tick, view.Self)
        < rate * view.World.Nationalism[view.Self] * Grievance.Greatest(view.World, view.Self);
}

using AllianceSim.Model.Alliances;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Randomness;

namespace AllianceSim.Model.Bargaining;

/// <summary>Elaborate procedures of many members delay what they must decide together: to admit, to expel, to agree on new terms.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class Deadlock(Settings settings)
{
    private static readonly Parameter Delay = new(
        "deadlock.delay", 0.5, 0, 50, "ticks per member", "Delay of a common decision, in full institutions, for each member beyond two.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "deadlock",
        Name = "Deadlock of institutions",
        Entry = Entry.Bargaining,
        Formula = "an alliance can decide in a tick with probability 1 / (1 + d I_k (n - 2))",
        Source = "Walt 1997, why alliances endure: institutionalisation, at a price: complex procedures can deadlock",
        Parameters = [Delay],
    };

    private readonly double delay = settings[Delay];

    /// <summary>Whether the members can come to common decisions in a tick.</summary>
    public bool CanDecide(Draws draws, int tick, Alliance alliance) =>
        draws.Uniform(Purpose.Deadlock, tick, alliance.DrawKey) < 1 / (1 + delay * alliance.Institutionalisation * (alliance.Members.Count - 2));
}

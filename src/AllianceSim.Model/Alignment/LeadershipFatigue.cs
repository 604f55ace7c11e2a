using AllianceSim.Model.Credibility;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Alignment;

/// <summary>Leading costs, and the public objects to the cost: the will to lead falls with what the led need.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class LeadershipFatigue(Settings settings)
{
    private static readonly Parameter Cost = new(
        "leadership.fatigue", 0.5, 0, 20, "-", "How fast the will to lead falls with what the led need, in units of the leader's power.", 0);

    private static readonly Parameter Objections = new(
        "leadership.objections", 1, 0, 20, "-", "How much faster it falls before a wholly nationalist public.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "leadership-fatigue",
        Name = "Fatigue of leadership",
        Entry = Entry.Partner,
        Formula = "will wanted / (1 + (f + g ν_i) load_i); load_i: what weaker allies need of i, see overstretch",
        Source = "Walt 1997, why alliances endure: the leader must make the effort; conclusion: its own public objects if it pays too much",
        Parameters = [Cost, Objections],
    };

    private readonly double cost = settings[Cost];
    private readonly double objections = settings[Objections];

    /// <summary>Share of the will to lead that is left, 0 to 1.</summary>
    public double ShareLeft(Viewpoint view)
    {
        var load = Overstretch.Load(view.World, view.Known, view.Self);
        return 1 / (1 + (cost + objections * view.World.Nationalism[view.Self]) * load);
    }
}

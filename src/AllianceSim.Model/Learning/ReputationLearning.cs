using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Learning;

/// <summary>Whoever breaks an alliance is trusted less, by everybody, and wins trust back slowly.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class ReputationLearning(Settings settings)
{
    private static readonly Parameter Start = new(
        "reputation.usual", 0.6, 0, 1, "reliability", "Reliability of a state that has broken nothing of late.");

    private static readonly Parameter Breach = new(
        "reputation.breach", 0.1, 0, 1, "reliability", "Reliability lost by breaking an alliance.", 0);

    private static readonly Parameter HardTimes = new(
        "reputation.hard-times", 0.5, 0, 20, "-", "How much less each breach counts for every other one in the same tick.", 0);

    private static readonly Parameter Recovery = new(
        "reputation.recovery", 0.03, 0, 1, "share a tick", "Share of the way back to the usual that a tick moves.");

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "reputation-learning",
        Name = "Learning of reliability",
        Entry = Entry.Belief,
        Formula = "r_j -= b / (1 + η (n - 1)) for each treaty that j broke, n: treaties broken by all in the tick; r += c (usual - r)",
        Source = "Walt 1997, credibility; Beckley 2015, reputation; Crescenzi et al. 2012; less in hard times: LeVeck and Narang 2017",
        Parameters = [Start, Breach, HardTimes, Recovery],
    };

    private readonly double start = settings[Start];
    private readonly double breach = settings[Breach];
    private readonly double hardTimes = settings[HardTimes];
    private readonly double recovery = settings[Recovery];

    /// <summary>Gives every state the usual reliability.</summary>
    public void Begin(Viewpoint view) => Array.Fill(view.Beliefs.Reliability, start);

    /// <summary>Learns from broken alliances.</summary>
    public void Learn(Viewpoint view, Happenings happenings)
    {
        var reliability = view.Beliefs.Reliability;
        var loss = breach / (1 + hardTimes * Math.Max(0, happenings.Breakers.Count - 1));
        foreach (var breaker in happenings.Breakers)
            reliability[breaker] = Math.Max(0, reliability[breaker] - loss);
        for (var j = 0; j < reliability.Length; j++)
            reliability[j] += recovery * (start - reliability[j]);
    }
}

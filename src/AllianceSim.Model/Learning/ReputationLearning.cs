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

    private static readonly Parameter Kept = new(
        "reputation.kept", 0.15, 0, 1, "share", "Share of the way to full reliability that a promise kept in war moves.", 0);

    private static readonly Parameter Broken = new(
        "reputation.broken", 0.3, 0, 1, "share", "Share of its reliability that a promise broken in war costs a state.", 0);

    private static readonly Parameter Unlike = new(
        "reputation.unlike", 0.5, 0, 1, "share", "How much of this a state learns whose regime is wholly unlike that of the ally helped or let down.");

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
        Formula = "r_j -= b / (1 + η (n - 1)) for each treaty that j broke; in war r_j += k s (1 - r_j) for a firm promise kept, "
            + "r_j -= v s r_j / (1 + η (n - 1)) for one broken; n: treaties and promises broken by all in the tick; "
            + "s = 1 - (1 - u) |x_i - x_ally| / 2; r += c (usual - r)",
        Source = "Walt 1997, credibility; Beckley 2015, reputation; Crescenzi et al. 2012; less in hard times: LeVeck and Narang 2017",
        Parameters = [Start, Breach, Kept, Broken, Unlike, HardTimes, Recovery],
    };

    private readonly double start = settings[Start];
    private readonly double breach = settings[Breach];
    private readonly double kept = settings[Kept];
    private readonly double broken = settings[Broken];
    private readonly double unlike = settings[Unlike];
    private readonly double hardTimes = settings[HardTimes];
    private readonly double recovery = settings[Recovery];

    /// <summary>Gives every state the usual reliability.</summary>
    public void Begin(Viewpoint view) => Array.Fill(view.Beliefs.Reliability, start);

    /// <summary>Learns from alliances broken, and from promises kept and broken in war; a state learns so of its own name too.</summary>
    public void Learn(Viewpoint view, Happenings happenings)
    {
        var reliability = view.Beliefs.Reliability;
        var breaches = happenings.Breakers.Count;
        foreach (var promise in happenings.Promises)
            breaches += promise.Kept ? 0 : 1;
        var discount = 1 / (1 + hardTimes * Math.Max(0, breaches - 1));
        foreach (var breaker in happenings.Breakers)
            reliability[breaker] = Math.Max(0, reliability[breaker] - breach * discount);
        foreach (var promise in happenings.Promises)
        {
            var likeness = 1 - (1 - unlike) * view.World.IdeologicalDistance(view.Self, promise.Friend);
            ref var seen = ref reliability[promise.State];
            seen += promise.Kept ? kept * likeness * (1 - seen) : -broken * likeness * discount * seen;
        }

        for (var j = 0; j < reliability.Length; j++)
            reliability[j] += recovery * (start - reliability[j]);
    }
}

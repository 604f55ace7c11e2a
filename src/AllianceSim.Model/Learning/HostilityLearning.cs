using AllianceSim.Model.Crisis;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Learning;

/// <summary>Hostile acts are learnt at once, calm slowly: after a dispute both sides see each other as far more hostile, and in
/// quiet years return to what they expect of each other.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class HostilityLearning(Settings settings)
{
    /// <summary>How much is learnt from a dispute of one's own.</summary>
    public static readonly Parameter Act = new(
        "hostility.act", 0.5, 0, 1, "share", "Share of the way to full hostility that a dispute moves both sides.", 0);

    /// <summary>How fast calm is learnt.</summary>
    public static readonly Parameter Calm = new(
        "hostility.calm", 0.1, 0, 1, "share a tick", "Share of the way back to what is expected that a calm tick moves.");

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "hostility-learning",
        Name = "Learning of hostility",
        Entry = Entry.Belief,
        Formula = "after a dispute â += s g (1 - â), g = 0.4 for a threat, 0.6 for a display, 1 for the use of force; in calm â += c (prior - â)",
        Source = "Walt 1997, intentions; asymmetric learning: Cederman 2003",
        Parameters = [Act, Calm],
    };

    private readonly double act = settings[Act];
    private readonly double calm = settings[Calm];
    private readonly HostilityPrior prior = new(settings);
    private readonly Provocation provocation = new(settings);
    private readonly HashSet<int> adversaries = [];

    /// <summary>Learns from the state's own disputes, or from their absence.</summary>
    public void Learn(Viewpoint view, Happenings happenings)
    {
        adversaries.Clear();
        foreach (var dispute in happenings.Disputes)
        {
            foreach (var adversary in dispute.AdversariesOf(view.Self))
            {
                adversaries.Add(adversary);
                view.Beliefs.Resent(adversary, act * Resentment.Of(dispute.Level));
            }
        }

        provocation.Assess(view);
        var largest = view.World.LargestPower;
        for (var j = 0; j < view.World.Count; j++)
        {
            if (j != view.Self && view.World.Exists[j] && !adversaries.Contains(j))
                CalmDown(view.Beliefs, j, prior.Of(view, j, largest));
        }
    }

    private void CalmDown(Beliefs beliefs, int j, ExpectedHostility expected)
    {
        beliefs.Hostility[j] += calm * (expected.AsItIs - beliefs.Hostility[j]);
        beliefs.HostilityAlone[j] += calm * (expected.Alone - beliefs.HostilityAlone[j]);
        beliefs.HostilityUnprovoked[j] += calm * (expected.Unprovoked - beliefs.HostilityUnprovoked[j]);
    }
}

using AllianceSim.Model.Crisis;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Learning;

/// <summary>My friend's enemy: whoever has a dispute with an ally looks more hostile.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class FriendsEnemies(Settings settings)
{
    private static readonly Parameter Act = new(
        "hostility.third-party", 0.195, 0, 1, "share", "Share of the way to full hostility that a dispute moves each side's allies.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "friends-enemies",
        Name = "Hostility to an ally's adversary",
        Entry = Entry.Belief,
        Formula = "ally of one side and not of the other: â += s g [promised aid] (1 - â); in collective security â of whoever began",
        Source = "Walt 1997, intentions; learning from others' disputes: Maoz et al. 2007, What is the enemy of my enemy?",
        Parameters = [Act],
    };

    private readonly double act = settings[Act];

    /// <summary>Learns from the disputes of allies.</summary>
    public void Learn(Viewpoint view, Happenings happenings)
    {
        var aid = view.World.Alliances.Aid.Row(view.Self);
        foreach (var dispute in happenings.Disputes)
        {
            if (dispute.SideOf(view.Self) is not null || Adversary(view, aid, dispute) is not { } adversary)
                continue;
            var friend = adversary == dispute.Initiator ? dispute.Target : dispute.Initiator;
            Resent(ref view.Beliefs.Hostility[adversary], aid[friend], dispute.Level);
            Resent(ref view.Beliefs.HostilityUnprovoked[adversary], aid[friend], dispute.Level);
            if (!view.World.Alliances.Allied[view.Self, friend])
                Resent(ref view.Beliefs.HostilityAlone[adversary], aid[friend], dispute.Level);
        }
    }

    private void Resent(ref double seen, double bond, HostilityLevel level) => seen += act * bond * Resentment.Of(level) * (1 - seen);

    /// <summary>The adversary of the side that is an ally; where both are, by collective security alone, the one that began.</summary>
    private static int? Adversary(Viewpoint view, ReadOnlySpan<double> aid, Dispute dispute) =>
        (aid[dispute.Initiator] > 0, aid[dispute.Target] > 0) switch
        {
            (true, false) => dispute.Target,
            (false, true) => dispute.Initiator,
            (true, true) when view.World.Alliances.AreBoundAgainst(view.Self, dispute.Initiator, dispute.Target) => dispute.Initiator,
            _ => null,
        };
}

using AllianceSim.Model.Alliances;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Numerics;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Crisis.Calls;

/// <summary>What a dispute calls upon, by the strongest promise.</summary>
/// <param name="Weight">Weight of the promise in a war, in logits.</param>
/// <param name="Bond">How far the dispute is a casus foederis, times what the member has promised and has no leeway in, 0 to 1.</param>
/// <param name="IsCalled">Whether it is one at least by half.</param>
/// <param name="IsFirm">Whether it is one in full, and the member has less leeway than not.</param>
public readonly record struct Promise(double Weight, double Bond, bool IsCalled, bool IsFirm);

/// <summary>What a state's promises ask of it in a dispute.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class PromisesCalled(Settings settings)
{
    private static readonly Parameter Weight = new(
        "obligation.weight", 36, 0, 200, "logit", "Weight in a war of a full promise without leeway between two states.");

    private static readonly Parameter Dilution = new(
        "obligation.dilution", 0.65, 0, 3, "exponent", "How much less a promise binds where many have given it.");

    private static readonly Parameter Joiner = new(
        "obligation.joiner", 0.5, 0, 1, "share", "How far an ally that joins a dispute, or that another joins against, counts as attacked.");

    /// <summary>The numbers of this group.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "promises",
        Name = "Promises called upon",
        Entry = Entry.Call,
        Formula = "w (1 - ℓ) (n / 2)^-ζ; casus 1 defence of the attacked, offence of the attacker; 0.5 collective security; 0.3 offence of the "
            + "attacked; 0.15 defence of the attacker, consultation; 0.05 neutrality",
        Source = "Leeds, Long and Mitchell 2000; dilution: Olson and Zeckhauser 1966",
        Parameters = [Weight, Dilution, Joiner],
        IsSwitch = false,
    };

    private const double CasusAtLeast = 0.5;
    private const double FullCasus = 1;

    private readonly double weight = settings[Weight];
    private readonly double dilution = settings[Dilution];
    private readonly double joiner = settings[Joiner];
    private readonly HonourFunction honour = new(settings);

    /// <summary>The strongest promise to the side that the state is called to. An ally that has joined it counts as attacked, by a share; so
    /// does one that began the dispute once others have joined against it.</summary>
    public Promise Strongest(Viewpoint view, Call call)
    {
        if (call.IsOriginator)
            return default;
        var strongest = To(view, call.Friend, call.Adversary, call.FriendBegan, !call.FriendBegan);
        if (call.FriendBegan && call.Dispute.Fighting(Side.Target).Count > 1)
            strongest = Stronger(strongest, To(view, call.Friend, call.Adversary, false, false));
        var fighting = call.Dispute.Fighting(call.Side);
        for (var m = 1; m < fighting.Count; m++)
        {
            if (fighting[m] != view.Self)
                strongest = Stronger(strongest, To(view, fighting[m], call.Adversary, false, false));
        }

        return strongest;
    }

    /// <summary>The strongest promise to one state. A treaty against outsiders asks for no help against a member.</summary>
    /// <param name="view">The state that has promised.</param>
    /// <param name="friend">Whom.</param>
    /// <param name="adversary">Against whom help is asked.</param>
    /// <param name="began">Whether the friend began the dispute.</param>
    /// <param name="attackedFirst">Whether the dispute began with an attack on it.</param>
    public Promise To(Viewpoint view, int friend, int adversary, bool began, bool attackedFirst)
    {
        var strongest = default(Promise);
        if (view.World.Alliances.Forbearance[view.Self, friend] == 0)
            return strongest;
        foreach (var alliance in view.World.Alliances.Of(view.Self))
        {
            var casus = alliance.IsTreaty ? alliance.Kind.Casus(began) : 0;
            if (casus == 0 || alliance.MembershipOf(friend) is null || (!alliance.Kind.IsInclusive() && alliance.MembershipOf(adversary) is not null))
                continue;
            var membership = alliance.MembershipOf(view.Self)!;
            var share = casus * membership.Obligation;
            var full = weight * (1 - membership.Loophole) * Elementary.Pow(alliance.Members.Count / 2.0, -dilution);
            strongest = new Promise(
                Math.Max(strongest.Weight, share * Math.Max(0, full + honour.Shift(view.World, alliance, membership, attackedFirst))),
                Math.Max(strongest.Bond, share * (1 - membership.Loophole)),
                strongest.IsCalled || casus >= CasusAtLeast,
                strongest.IsFirm || (casus >= FullCasus && membership.Loophole <= 0.5));
        }

        return strongest;
    }

    /// <summary>The stronger of a promise and one that calls only because others have joined: no casus foederis, and binding by a share.</summary>
    private Promise Stronger(Promise promise, Promise joined) => promise with
    {
        Weight = Math.Max(promise.Weight, joiner * joined.Weight),
        Bond = Math.Max(promise.Bond, joiner * joined.Bond),
    };
}

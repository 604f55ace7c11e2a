using AllianceSim.Model.Alliances;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Numerics;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Crisis.Calls;

/// <summary>The strongest promise that a dispute calls upon.</summary>
/// <param name="Weight">Weight of the promise in a war, in logits.</param>
/// <param name="Bond">How far the dispute is a casus foederis, times what the member has promised and has no leeway in, 0 to 1.</param>
/// <param name="IsCalled">Whether it is one at least by half.</param>
/// <param name="IsFirm">Whether the member has less leeway than not.</param>
public readonly record struct Promise(double Weight, double Bond, bool IsCalled, bool IsFirm);

/// <summary>What a state's promises ask of it in a dispute.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class PromisesCalled(Settings settings)
{
    private static readonly Parameter Weight = new(
        "obligation.weight", 36, 0, 200, "logit", "Weight in a war of a full promise without leeway between two states.");

    private static readonly Parameter Dilution = new(
        "obligation.dilution", 0.5, 0, 3, "exponent", "How much less a promise binds where many have given it.");

    private static readonly Parameter Joiner = new(
        "obligation.joiner", 0.5, 0, 1, "share", "How far an ally that joins a dispute counts as attacked.");

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

    private readonly double weight = settings[Weight];
    private readonly double dilution = settings[Dilution];
    private readonly double joiner = settings[Joiner];
    private readonly HonourFunction honour = new(settings);

    /// <summary>The strongest promise to the side that the state is called to, its joiners included.</summary>
    public Promise Strongest(Viewpoint view, Call call)
    {
        if (call.IsOriginator)
            return default;
        var strongest = To(view, call.Friend, call.FriendBegan);
        var fighting = call.Dispute.Fighting(call.Side);
        for (var m = 1; m < fighting.Count; m++)
        {
            if (fighting[m] == view.Self)
                continue;
            var promise = To(view, fighting[m], false);
            if (joiner * promise.Weight > strongest.Weight)
                strongest = strongest with { Weight = joiner * promise.Weight, Bond = Math.Max(strongest.Bond, joiner * promise.Bond) };
        }

        return strongest;
    }

    /// <summary>The strongest promise to one state.</summary>
    /// <param name="view">The state that has promised.</param>
    /// <param name="friend">Whom.</param>
    /// <param name="began">Whether that state began the dispute.</param>
    public Promise To(Viewpoint view, int friend, bool began)
    {
        var strongest = default(Promise);
        if (view.World.Alliances.Forbearance[view.Self, friend] == 0)
            return strongest;
        foreach (var alliance in view.World.Alliances.Of(view.Self))
        {
            var casus = alliance.Kind.Casus(began);
            if (casus == 0 || alliance.MembershipOf(friend) is null)
                continue;
            var membership = alliance.MembershipOf(view.Self)!;
            var share = casus * membership.Obligation * (alliance.IsTreaty ? 1 : alliance.Aid);
            var bound = share * Math.Max(0, weight * (1 - membership.Loophole) * Shared(alliance) + honour.Shift(view.World, alliance, membership, !began));
            if (bound <= strongest.Weight)
                continue;
            var called = casus >= CasusAtLeast && alliance.IsTreaty;
            strongest = new Promise(bound, share * (1 - membership.Loophole), called, called && membership.Loophole <= 0.5);
        }

        return strongest;
    }

    private double Shared(Alliance alliance) => Elementary.Pow(alliance.Members.Count / 2.0, -dilution);
}

using AllianceSim.Model.Crisis.Coding;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Crisis.Calls.Terms;

/// <summary>A promise binds: to help an ally as far as the dispute is a casus foederis, and not to fight one.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class Obligation(Settings settings) : ICallTerm
{
    private static readonly Parameter Binding = new(
        "obligation.binding", 4, 0, 50, "logit", "Weight of the promise not to fight an ally, in war.");

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "obligation",
        Name = "Obligation",
        Entry = Entry.Call,
        Formula = "q O_X - max(q O_Y, b (1 + 3 q) / 4 [promised not to fight one on that side]); O = max over common alliances of "
            + "casus o_k max(0, w (1 - ℓ_k) (n / 2)^-ζ + honour); an ally that has joined X counts as attacked, by a share",
        Source = "Beckley 2015, entanglement: obligation; Leeds, Long and Mitchell 2000, casus foederis",
        Parameters = [Binding],
        Term = TermMaker.Of(s => new Obligation(s)),
    };

    private readonly double binding = settings[Binding];
    private readonly PromisesCalled promises = new(settings);

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <inheritdoc/>
    public CallPart Part => CallPart.Alliance;

    /// <inheritdoc/>
    public InfluenceForm? Form => InfluenceForm.Obligation;

    /// <inheritdoc/>
    public bool IsCommitment => true;

    /// <inheritdoc/>
    public double Weigh(Viewpoint view, Call call)
    {
        // Whoever is attacked is released from what it has promised the attacker.
        var against = call.IsOriginator && !call.FriendBegan ? 0 : Against(view, call);
        return call.ObligationScale * call.Promise.Weight - against;
    }

    /// <summary>What speaks against fighting the adversary: its own call, and the promise not to fight it. In collective security neither
    /// protects a member that attacks another.</summary>
    private double Against(Viewpoint view, Call call)
    {
        var book = view.World.Alliances;
        if (!call.FriendBegan && book.AreBoundAgainst(view.Self, call.Adversary, call.Friend))
            return 0;
        var promised = 0.0;
        foreach (var adversary in call.Dispute.Fighting(call.FriendBegan ? Side.Target : Side.Initiator))
            promised = Math.Max(promised, book.Forbearance[view.Self, adversary]);
        var forbearance = binding * (1 + 3 * call.ObligationScale) / 4 * promised;
        return Math.Max(call.ObligationScale * promises.To(view, call.Adversary, call.Friend, !call.FriendBegan, call.FriendBegan).Weight, forbearance);
    }
}

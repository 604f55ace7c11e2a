using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Crisis.Calls.Terms;

/// <summary>Whoever has a dispute of its own has a stake in it: most to win where it began it, to defend where it did not.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class OwnStake(Settings settings) : ICallTerm
{
    private static readonly Parameter Attack = new(
        "own-stake.initiator", 10.5, 0, 50, "logit", "Stake of the initiator where the dispute is about the usual.", 0);

    private static readonly Parameter Defence = new(
        "own-stake.target", 8.5, 0, 50, "logit", "Stake of the target where the dispute is about the usual.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "own-stake",
        Name = "Own stake",
        Entry = Entry.Call,
        Formula = "a √stake for the initiator, d √stake for the target, 0 for all others",
        Source = "Most of those that begin a dispute go far in it: Gibler, Miller and Little 2016",
        Parameters = [Attack, Defence],
        Term = TermMaker.Of(s => new OwnStake(s)),
    };

    private readonly double attack = settings[Attack];
    private readonly double defence = settings[Defence];

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <inheritdoc/>
    public CallPart Part => CallPart.Interest;

    /// <inheritdoc/>
    public double Weigh(Viewpoint view, Call call) =>
        call.IsOriginator ? (call.FriendBegan ? attack : defence) * Math.Sqrt(call.Dispute.Stake) : 0;
}

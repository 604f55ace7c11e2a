using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Alignment.Staying;

/// <summary>The state that an alliance is aimed at rewards defection from it, where it is strong enough and wants to lead.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class Wedging(Settings settings) : IStayingTerm
{
    private static readonly Parameter Weight = new(
        "wedging.weight", 0.5, 0, 20, "logit", "Reward for defection from a wholly willing and superior target.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "wedging",
        Name = "Rewarded defection",
        Entry = Entry.Staying,
        Formula = "- w [promised aid] L_t R_ti will_t; t: the target",
        Source = "Walt 1997, structure: great powers have more options; Crawford 2011, Preventing Enemy Coalitions",
        Parameters = [Weight],
        Term = TermMaker.Of(s => new Wedging(s)),
        Cause = Cause.Options,
    };

    private readonly double weight = settings[Weight];

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <inheritdoc/>
    public double Evaluate(Viewpoint view, Stake stake)
    {
        var target = stake.Alliance.Target;
        return target < 0 || !view.World.Exists[target]
            ? 0
            : -weight * stake.Alliance.Aid * view.World.Standing[target, view.Self] * view.Known.Will[target];
    }
}

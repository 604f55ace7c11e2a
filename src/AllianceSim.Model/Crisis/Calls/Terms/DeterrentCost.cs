using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Crisis.Calls.Terms;

/// <summary>An adversary with means such as a nuclear force makes taking part dangerous, less so to one with the like.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class DeterrentCost(Settings settings) : ICallTerm
{
    private static readonly Parameter Weight = new(
        "cost.deterrent", 0.8, 0, 50, "logit", "Cost of an adversary with a full deterrent.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "cost-deterrent",
        Name = "Cost: the adversary's deterrent",
        Entry = Entry.Call,
        Formula = "w n_Y (1 - n_k / 2)",
        Source = "Beckley 2015; nuclear deterrence: Jervis 1989",
        Parameters = [Weight],
        Term = TermMaker.Of(s => new DeterrentCost(s)),
    };

    private readonly double weight = settings[Weight];

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <inheritdoc/>
    public CallPart Part => CallPart.Cost;

    /// <inheritdoc/>
    public double Weigh(Viewpoint view, Call call) =>
        weight * view.World.Deterrent[call.Adversary] * (1 - view.World.Deterrent[view.Self] / 2);
}

using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Crisis.Calls.Terms;

/// <summary>Leaders overlook costs.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class UnderestimatedCosts(Settings settings) : ICallTerm
{
    private static readonly Parameter Weight = new(
        "underestimated-costs.weight", 1, 0, 1, "-", "How much of their bias leaders act on.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "underestimated-costs",
        Name = "Self-entrapment: underestimated costs",
        Entry = Entry.Call,
        Formula = "- w bias times all costs",
        Source = "Betts 2012, American Force; Beckley 2015, self-entrapment",
        Parameters = [Weight],
        Term = TermMaker.Of(s => new UnderestimatedCosts(s)),
    };

    private readonly double weight = settings[Weight];

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <inheritdoc/>
    public CallPart Part => CallPart.CostBias;

    /// <inheritdoc/>
    public double Weigh(Viewpoint view, Call call) => -weight * view.World.CostBias[view.Self] * call.Cost;

}

using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Crisis.Calls.Terms;

/// <summary>Fighting far away costs more.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class DistanceCost(Settings settings) : ICallTerm
{
    private static readonly Parameter Weight = new(
        "cost.distance", 2, 0, 50, "logit", "Cost of a dispute wholly out of reach.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "cost-distance",
        Name = "Cost: distance",
        Entry = Entry.Call,
        Formula = "w (1 - r), r the reach to the nearer of the two",
        Source = "Boulding 1962, loss of strength",
        Parameters = [Weight],
        Term = TermMaker.Of(s => new DistanceCost(s)),
    };

    private readonly double weight = settings[Weight];

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <inheritdoc/>
    public CallPart Part => CallPart.Cost;

    /// <inheritdoc/>
    public double Weigh(Viewpoint view, Call call) => weight * (1 - call.Reach);
}

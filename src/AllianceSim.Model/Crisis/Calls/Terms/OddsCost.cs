using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Crisis.Calls.Terms;

/// <summary>Fighting on the losing side costs more.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class OddsCost(Settings settings) : ICallTerm
{
    private static readonly Parameter Weight = new(
        "cost.odds", 1.5, 0, 50, "logit", "Cost of a side that is sure to lose.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "cost-odds",
        Name = "Cost: odds",
        Entry = Entry.Call,
        Formula = "w (1 - W), W the odds of the side with the state on it, before others join",
        Source = "Altfeld and Bueno de Mesquita 1979, Choosing sides in wars",
        Parameters = [Weight],
        Term = TermMaker.Of(s => new OddsCost(s)),
    };

    private readonly double weight = settings[Weight];

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <inheritdoc/>
    public CallPart Part => CallPart.Cost;

    /// <inheritdoc/>
    public double Weigh(Viewpoint view, Call call) => weight * (1 - call.Odds);
}

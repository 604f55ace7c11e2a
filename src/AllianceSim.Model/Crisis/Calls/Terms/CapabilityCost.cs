using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Numerics;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Crisis.Calls.Terms;

/// <summary>Lesser states have fewer means to meddle in the disputes of others.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class CapabilityCost(Settings settings) : ICallTerm
{
    private static readonly Parameter Weight = new(
        "cost.capability", 0.9, 0, 50, "logit per log of power", "Cost per log point of power below that of a great power.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "cost-capability",
        Name = "Cost: small means",
        Entry = Entry.Call,
        Formula = "w max(0, ln(0.2 / p_k)), 0 where the dispute began with the state",
        Source = "Joining is the business of major powers: Siverson and Starr 1991",
        Parameters = [Weight],
        Term = TermMaker.Of(s => new CapabilityCost(s)),
    };

    /// <summary>Share of the world's power of a great power.</summary>
    private const double GreatPower = 0.2;

    private readonly double weight = settings[Weight];

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <inheritdoc/>
    public CallPart Part => CallPart.Cost;

    /// <inheritdoc/>
    public double Weigh(Viewpoint view, Call call) =>
        call.IsOriginator ? 0 : weight * Math.Max(0, Elementary.Log(GreatPower / view.OwnPower));
}

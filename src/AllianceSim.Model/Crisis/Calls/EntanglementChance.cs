using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Numerics;

namespace AllianceSim.Model.Crisis.Calls;

/// <summary>The probability of being entangled on a side, over the luck of the state: exact, for a side by itself, because no term depends
/// on luck.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class EntanglementChance(Settings settings)
{
    private readonly InvolvementScale scale = new(settings);

    /// <summary>The probability for a state that the dispute did not begin with: at involvement 2 or 3, and at 3.</summary>
    public (double Any, double Military) Of(Call call) => Of(call.Interest, call.Alliance, call.Cost);

    /// <summary>With luck standard logistic, entangled at a level means to reach its threshold with the alliance, not the next, and to have
    /// a negative utility without.</summary>
    /// <param name="interest">Own interests, in logits.</param>
    /// <param name="alliance">Alliance terms, in logits. None that do not speak for taking part entangle.</param>
    /// <param name="cost">Costs, in logits.</param>
    /// <param name="actsAnyway">Whether the state acts short of arms at least.</param>
    public (double Any, double Military) Of(double interest, double alliance, double cost, bool actsAnyway = false)
    {
        if (alliance <= 0 && !actsAnyway)
            return (0, 0);
        var armed = scale.Threshold(Involvement.Military, cost) - interest - alliance;
        var acts = actsAnyway ? double.NegativeInfinity : scale.Threshold(Involvement.NonMilitary, cost) - interest - alliance;
        var military = Between(armed, Indifferent(Involvement.Military, cost) - interest);
        return (military + Between(acts, Math.Min(armed, Indifferent(Involvement.NonMilitary, cost) - interest)), military);
    }

    /// <summary>The inclination by which a level has a utility of 0.</summary>
    private double Indifferent(Involvement level, double cost) => -scale.Utility(level, 0, cost) / InvolvementScale.Weight(level);

    private static double Between(double low, double high) => Math.Max(0, Elementary.Logistic(high) - Elementary.Logistic(low));
}

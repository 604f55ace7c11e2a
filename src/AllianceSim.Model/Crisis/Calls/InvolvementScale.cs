using AllianceSim.Model.Mechanisms;

namespace AllianceSim.Model.Crisis.Calls;

/// <summary>From an inclination to an involvement: each level has a threshold, which costs raise.</summary>
/// <remarks>The thresholds rise with the level, so the level of the greatest utility is the highest whose threshold is reached, and any
/// term for taking part can only raise it.</remarks>
/// <param name="settings">The run's settings.</param>
public sealed class InvolvementScale(Settings settings)
{
    private static readonly Parameter First = new(
        "involvement.exposure", 2.5, 0.1, 20, "logit", "Threshold of exposing oneself.");

    private static readonly Parameter Second = new(
        "involvement.non-military", 3.7, 0.1, 20, "logit", "Threshold of acting short of arms; that of exposure where it is lower.");

    private static readonly Parameter Third = new(
        "involvement.military", 5.6, 0.1, 20, "logit", "Threshold of taking up arms; that of acting short of arms where it is lower.");

    /// <summary>Weight of interests in a dispute that a state could not change.</summary>
    public static readonly Parameter PivotFloor = new(
        "involvement.pivot-floor", 0.3, 0, 1, "share", "Weight of interests in a dispute whose odds the state could not change.");

    /// <summary>The numbers of this group.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "involvement",
        Name = "Levels of involvement",
        Entry = Entry.Call,
        Formula = "U(L) = Σ_{l ≤ L} δ_l (y - t_l), y = interests + alliance + luck, t_l = θ_l + λ_l cost, δ = (0.2, 0.3, 0.5), λ = (0.25, 0.6, 1); "
            + "the level and side of the greatest U, none where no U is above 0; luck standard logistic. Third parties' interests count "
            + "times ι min(3, stake) (f + (1 - f) min(1, 2 change of the odds)), allies' times ι, promises times q; "
            + "ι = (0.3, 0.5, 1, 1.35), q = (0.045, 0.09, 0.35, 1) for threat, display, force, war",
        Source = "Beckley 2015, the scale of involvement: none, at risk, non-military, military",
        Parameters = [First, Second, Third, PivotFloor],
        IsSwitch = false,
    };

    private static readonly double[] Weights = [0.2, 0.3, 0.5];
    private static readonly double[] CostShares = [0.25, 0.6, 1];

    private readonly double[] thresholds =
    [
        settings[First],
        Math.Max(settings[First], settings[Second]),
        Math.Max(Math.Max(settings[First], settings[Second]), settings[Third]),
    ];

    /// <summary>Threshold of a level from 1 to 3, in logits.</summary>
    public double Threshold(Involvement level, double cost) => thresholds[(int)level - 1] + CostShares[(int)level - 1] * cost;

    /// <summary>The level of the greatest utility.</summary>
    /// <param name="inclination">y, in logits.</param>
    /// <param name="cost">Cost, in logits.</param>
    public Involvement LevelOf(double inclination, double cost)
    {
        var level = Involvement.Military;
        while (level > Involvement.None && inclination < Threshold(level, cost))
            level--;
        return level;
    }

    /// <summary>Utility of a level, in logits; 0 for none.</summary>
    public double Utility(Involvement level, double inclination, double cost)
    {
        var utility = 0.0;
        for (var l = Involvement.Exposed; l <= level; l++)
            utility += Weights[(int)l - 1] * (inclination - Threshold(l, cost));
        return utility;
    }

    /// <summary>What a logit of inclination adds to the utility of a level.</summary>
    public static double Weight(Involvement level)
    {
        var weight = 0.0;
        for (var l = 0; l < (int)level; l++)
            weight += Weights[l];
        return weight;
    }

    /// <summary>What a logit of cost takes from the utility of a level.</summary>
    public static double CostWeight(Involvement level)
    {
        var weight = 0.0;
        for (var l = 0; l < (int)level; l++)
            weight += Weights[l] * CostShares[l];
        return weight;
    }
}

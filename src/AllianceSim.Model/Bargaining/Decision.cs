using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Numerics;

namespace AllianceSim.Model.Bargaining;

/// <summary>The thresholds that a sum of terms must pass, and how noisy the comparison is. Forming an alliance takes more than
/// keeping one: the difference keeps states from signing and leaving by turns.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class Decision(Settings settings)
{
    /// <summary>What a partner or an alliance must be worth to be sought or accepted.</summary>
    public static readonly Parameter Form = new(
        "decision.form", 3.59, -10, 30, "logit", "What a partner or an alliance must be worth to be sought or accepted.")
    { Origin = ValueOrigin.Fitted };

    private static readonly Parameter Admit = new(
        "decision.admit", 1.36, -10, 30, "logit", "What a newcomer must be worth to the members on average.") { Origin = ValueOrigin.Fitted };

    private static readonly Parameter Veto = new(
        "decision.veto", -1, -30, 10, "logit", "Worth of a newcomer below which a single member says no.");

    /// <summary>What staying must be worth for even odds of leaving.</summary>
    public static readonly Parameter Exit = new(
        "decision.exit", 0, -10, 30, "logit", "What staying must be worth for even odds of leaving.");

    private static readonly Parameter Renew = new(
        "decision.renew", 3.51, -10, 30, "logit", "What staying must be worth for even odds of renewing.") { Origin = ValueOrigin.Fitted };

    private static readonly Parameter Temperature = new(
        "decision.temperature", 0.681, 0.01, 10, "logit", "Scale of the logistic error of a decision.") { Origin = ValueOrigin.Fitted };

    private static readonly Parameter Candidates = new(
        "decision.candidates", 2, 1, 20, "states", "How many states a state may approach in a tick; a fraction is cut off.");

    /// <summary>The numbers of this group.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "decision",
        Name = "Thresholds of decision",
        Entry = Entry.Bargaining,
        Formula = "sign where U + error > form; leave with probability 1 / (1 + exp((Stay - exit) / T))",
        Source = "Random utility: McFadden 1974",
        Parameters = [Form, Admit, Veto, Exit, Renew, Temperature, Candidates],
        IsSwitch = false,
    };

    private readonly double form = settings[Form];
    private readonly double admit = settings[Admit];
    private readonly double exit = settings[Exit];
    private readonly double renew = settings[Renew];

    /// <summary>How many states a state may approach in a tick.</summary>
    public int MostOffers { get; } = (int)settings[Candidates];

    /// <summary>Scale of the logistic error of a decision.</summary>
    public double Scale { get; } = settings[Temperature];

    /// <summary>Worth of a newcomer below which a single member says no.</summary>
    public double VetoBelow { get; } = settings[Veto];

    /// <summary>Whether a value, error included, is enough to sign.</summary>
    public bool Signs(double value) => value > form;

    /// <summary>Whether a newcomer's mean value to the members, error included, is enough to admit it.</summary>
    public bool Admits(double value) => value > admit;

    /// <summary>Chance that another would sign, from its value of it.</summary>
    public double ChanceOfSigning(double value) => Elementary.Logistic((value - form) / Scale);

    /// <summary>Chance that members would admit a newcomer, from its mean value to them.</summary>
    public double ChanceOfAdmission(double value) => Elementary.Logistic((value - admit) / Scale);

    /// <summary>Chance of leaving in a tick, from the value of staying.</summary>
    public double ChanceOfLeaving(double staying) => Elementary.Logistic((exit - staying) / Scale);

    /// <summary>Chance of renewing at the end of a term, from the value of staying.</summary>
    public double ChanceOfRenewing(double staying) => Elementary.Logistic((staying - renew) / Scale);
}

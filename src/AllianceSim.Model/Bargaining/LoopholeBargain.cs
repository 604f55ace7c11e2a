using AllianceSim.Model.Alliances;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Numerics;
using AllianceSim.Model.Randomness;

namespace AllianceSim.Model.Bargaining;

/// <summary>Terms are bargained: the stronger side writes itself more leeway on when and how to help.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class LoopholeBargain(Settings settings)
{
    private static readonly Parameter Slope = new(
        "loopholes.power", 0.22, 0, 5, "logit per log of the ratio of power", "What superiority is worth in leeway.", 0);

    private static readonly Parameter Base = new(
        "loopholes.base", 0, -5, 5, "logit", "Leeway between equals.");

    private static readonly Parameter Clause = new(
        "loopholes.clause", 0.5, 0, 5, "logit", "What conditions in the treaty add to leeway, and their absence takes away.");

    private static readonly Parameter ConditionalShare = new(
        "loopholes.conditional-share", 0.55, 0, 1, "probability", "Chance that a treaty's promise hangs on conditions.");

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "loophole-bargaining",
        Name = "Loopholes bargained by power",
        Entry = Entry.Bargaining,
        Formula = "ℓ_i = logistic(β ln(p_i / p_j) + base ± clause), + where the treaty is conditional",
        Source = "Beckley 2015, freedom of action: loopholes; Mattes 2012; Benson 2012; shares of conditional and asymmetric pacts: ATOP",
        Parameters = [Slope, Base, Clause, ConditionalShare],
    };

    private readonly double slope = settings[Slope];
    private readonly double start = settings[Base];
    private readonly double clause = settings[Clause];
    private readonly double conditionalShare = settings[ConditionalShare];

    /// <summary>Leeway of a state towards a partner where nothing is signed, 0 to 1.</summary>
    /// <param name="power">Power of the state.</param>
    /// <param name="partner">Power of the partner, or mean power of the partners.</param>
    public double Loophole(double power, double partner) => Elementary.Logistic(Bargained(power, partner));

    /// <summary>Leeway of a member towards its partners, 0 to 1.</summary>
    /// <param name="power">Power of the member.</param>
    /// <param name="partners">Mean power of the partners.</param>
    /// <param name="conditional">Whether the treaty's promise hangs on conditions.</param>
    public double Loophole(double power, double partners, bool conditional) =>
        Elementary.Logistic(Bargained(power, partners) + (conditional ? clause : -clause));

    /// <summary>Draws whether a treaty's promise hangs on conditions.</summary>
    public bool DrawConditional(Draws draws, Alliance alliance) =>
        draws.Uniform(Purpose.Conditional, alliance.Founded, alliance.DrawKey) < conditionalShare;

    private double Bargained(double power, double partner) => slope * Elementary.Log(power / partner) + start;
}

using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Numerics;

namespace AllianceSim.Model.Bargaining;

/// <summary>Terms are bargained: the stronger side writes itself more leeway on when and how to help.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class LoopholeBargain(Settings settings)
{
    private static readonly Parameter Slope = new(
        "loopholes.power", 0.8, 0, 5, "logit per log of the ratio of power", "What superiority is worth in leeway.", 0);

    private static readonly Parameter Base = new(
        "loopholes.base", -0.3, -5, 5, "logit", "Leeway between equals.");

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "loophole-bargaining",
        Name = "Loopholes bargained by power",
        Entry = Entry.Bargaining,
        Formula = "ℓ_i = logistic(β ln(p_i / p_j) + base)",
        Source = "Beckley 2015, freedom of action: loopholes; Mattes 2012; Benson 2012",
        Parameters = [Slope, Base],
    };

    private readonly double slope = settings[Slope];
    private readonly double start = settings[Base];

    /// <summary>Leeway of a state towards a partner, 0 to 1.</summary>
    /// <param name="power">Power of the state.</param>
    /// <param name="partner">Power of the partner, or mean power of the partners.</param>
    public double Loophole(double power, double partner) =>
        Elementary.Logistic(slope * Elementary.Log(power / partner) + start);
}

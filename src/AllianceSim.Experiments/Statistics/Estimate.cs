namespace AllianceSim.Experiments.Statistics;

/// <summary>An estimate with its interval; a part that is not known is NaN.</summary>
/// <param name="Value">The estimate.</param>
/// <param name="Lower">Lower bound of the interval.</param>
/// <param name="Upper">Upper bound of the interval.</param>
public readonly record struct Estimate(double Value, double Lower, double Upper)
{
    /// <summary>Whether the interval is known and does not hold a number.</summary>
    public bool LeavesOut(double number) => Lower > number || Upper < number;
}

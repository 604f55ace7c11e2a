using MathNet.Numerics.Distributions;

namespace AllianceSim.Experiments.Statistics;

/// <summary>The mean time lived up to a limit (Irwin 1949), or a difference of two such; NaN where it is not known.</summary>
/// <param name="Value">The mean, in the unit of the spells.</param>
/// <param name="StandardError">Its standard error, with spells as independent.</param>
public readonly record struct RestrictedMean(double Value, double StandardError)
{
    /// <summary>The area under a curve up to a limit L, and the variance: the sum over ends of (area from there to L)² d / (Y (Y - d))
    /// with d ends of Y at risk (Klein and Moeschberger 2003, equation 4.5.2).</summary>
    /// <remarks>The same as <c>summary(survfit(...), rmean = limit)</c> of R's survival.</remarks>
    /// <param name="curve">The curve.</param>
    /// <param name="limit">The limit, above 0.</param>
    /// <returns>NaN where the limit lies beyond the last time observed and not all had ended.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The limit is not above 0.</exception>
    public static RestrictedMean Of(SurvivalCurve curve, double limit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(limit, 0);
        if (double.IsNaN(KaplanMeier.At(curve, limit)))
            return new(double.NaN, double.NaN);

        var steps = curve.Steps.TakeWhile(step => step.Time < limit).ToList();
        double after = 0, variance = 0;
        for (var i = steps.Count - 1; i >= 0; i--)
        {
            var step = steps[i];
            var next = i + 1 < steps.Count ? steps[i + 1].Time : limit;
            after += step.Survival * (next - step.Time);
            if (step.AtRisk > step.Ends)
                variance += after * after * step.Ends / ((double)step.AtRisk * (step.AtRisk - step.Ends));
        }

        return new((steps.Count > 0 ? steps[0].Time : limit) + after, Math.Sqrt(variance));
    }

    /// <summary>The difference of two means of independent spells.</summary>
    public static RestrictedMean operator -(RestrictedMean first, RestrictedMean second) => new(
        first.Value - second.Value,
        Math.Sqrt((first.StandardError * first.StandardError) + (second.StandardError * second.StandardError)));

    /// <summary>The normal interval.</summary>
    /// <param name="level">Its level, above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is not between 0 and 1.</exception>
    public Estimate Interval(double level = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(level, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(level, 1);
        var half = Normal.InvCDF(0, 1, (1 + level) / 2) * StandardError;
        return new(Value, Value - half, Value + half);
    }
}

using MathNet.Numerics.Distributions;

namespace AllianceSim.Experiments.Statistics;

/// <summary>The product-limit estimate of survival (Kaplan and Meier 1958) from spells with delayed entry and censoring.</summary>
/// <remarks>A spell is at risk at age t where entry &lt; t ≤ exit, so that one censored at the age of an end still counts there
/// (Klein and Moeschberger 2003, sections 4.2 and 4.6).</remarks>
public static class KaplanMeier
{
    /// <summary>Estimates the curve, with a log-log band from Greenwood's variance (Kalbfleisch and Prentice 2002, section 1.4).</summary>
    /// <param name="spells">Spells in any order. One that is not watched for any time (exit = entry) is never at risk.</param>
    /// <param name="level">Level of the pointwise intervals, above 0 and below 1.</param>
    /// <returns>The curve. Where survival is 0 its interval is the value itself, since the variance is not defined.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The level is not between 0 and 1.</exception>
    public static SurvivalCurve Estimate(IReadOnlyList<Spell> spells, double level = 0.95)
    {
        return FromRiskSets(
            RiskSet.At(spells), spells.Count, spells.Select(spell => spell.Exit).DefaultIfEmpty(0).Max(), level);
    }

    /// <summary>The share that lives longer than a time; NaN beyond the last time observed, unless all had ended.</summary>
    public static double At(SurvivalCurve curve, double time)
    {
        var survival = 1.0;
        foreach (var step in curve.Steps)
        {
            if (step.Time > time)
                break;
            survival = step.Survival;
        }

        return time <= curve.LastTime || survival == 0 ? survival : double.NaN;
    }

    /// <summary>The median: the first time at which at most half survive, with the interval on which the band crosses one half
    /// (Brookmeyer and Crowley 1982).</summary>
    /// <returns>NaN where the curve, or the bound, never falls that low.</returns>
    public static Estimate Median(SurvivalCurve curve)
    {
        return new(First(step => step.Survival), First(step => step.Lower), First(step => step.Upper));

        double First(Func<SurvivalStep, double> share)
        {
            foreach (var step in curve.Steps)
            {
                // The products of a step of exactly one half may lie a rounding above it.
                if (share(step) <= 0.5 + 1e-12)
                    return step.Time;
            }

            return double.NaN;
        }
    }

    /// <summary>The mean time lived up to a limit: the area under the curve (Irwin 1949), with its normal interval
    /// (Klein and Moeschberger 2003, equation 4.5.2).</summary>
    /// <param name="curve">The curve.</param>
    /// <param name="limit">The limit, above 0.</param>
    /// <returns>NaN where the limit lies beyond the last time observed and not all had ended.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The limit is not above 0.</exception>
    public static Estimate RestrictedMean(SurvivalCurve curve, double limit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(limit, 0);
        if (double.IsNaN(At(curve, limit)))
            return new(double.NaN, double.NaN, double.NaN);

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

        var mean = (steps.Count > 0 ? steps[0].Time : limit) + after;
        var half = Normal.InvCDF(0, 1, (1 + curve.Level) / 2) * Math.Sqrt(variance);
        return new(mean, mean - half, mean + half);
    }

    internal static SurvivalCurve FromRiskSets(IEnumerable<RiskSet> riskSets, int spells, double lastTime, double level)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(level, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(level, 1);
        var z = Normal.InvCDF(0, 1, (1 + level) / 2);
        var steps = new List<SurvivalStep>();
        double survival = 1, variance = 0;
        foreach (var (time, atRisk, ends) in riskSets)
        {
            survival *= 1 - ((double)ends / atRisk);
            variance += ends / ((double)atRisk * (atRisk - ends));
            var (lower, upper) = LogLogBand(survival, z * Math.Sqrt(variance));
            steps.Add(new(time, atRisk, ends, survival, lower, upper));
        }

        return new(steps, spells, steps.Sum(step => step.Ends), level, lastTime);
    }

    private static (double Lower, double Upper) LogLogBand(double survival, double reach)
    {
        if (survival <= 0)
            return (survival, survival);
        var log = Math.Log(survival);
        var power = Math.Exp(reach / log);
        return (Math.Exp(log / power), Math.Exp(log * power));
    }
}

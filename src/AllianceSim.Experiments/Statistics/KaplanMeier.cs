using MathNet.Numerics.Distributions;

namespace AllianceSim.Experiments.Statistics;

/// <summary>The product-limit estimate of survival (Kaplan and Meier 1958) from spells with delayed entry and censoring.</summary>
/// <remarks>A spell is at risk at age t where entry &lt; t ≤ exit, so that one censored at the age of an end still counts there
/// (Klein and Moeschberger 2003, sections 4.2 and 4.6).</remarks>
public static class KaplanMeier
{
    /// <summary>Estimates the curve, with a log-log band from Greenwood's variance (Kalbfleisch and Prentice 2002, section 1.4).</summary>
    /// <remarks>The same as <c>survfit(Surv(entry, exit, ended) ~ 1, conf.type = "log-log")</c> of R's survival.</remarks>
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
    /// <remarks>R's survfit takes the middle of the stretch where the curve, or the bound, is one half exactly.</remarks>
    /// <returns>NaN where the curve, or the bound, never falls that low; where nobody survives there is no bound.</returns>
    public static Estimate Median(SurvivalCurve curve)
    {
        return new(
            First(step => step.Survival),
            First(step => step.Survival > 0 ? step.Lower : double.NaN),
            First(step => step.Survival > 0 ? step.Upper : double.NaN));

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
            steps.Add(new(time, atRisk, ends, survival, lower, upper) { StandardError = survival * Math.Sqrt(variance) });
        }

        return new(steps, spells, steps.Sum(step => step.Ends), level, lastTime);
    }

    /// <summary>Bounds of a share whose logarithm has a given half width.</summary>
    internal static (double Lower, double Upper) LogLogBand(double survival, double reach)
    {
        if (survival <= 0)
            return (survival, survival);
        var log = Math.Log(survival);
        var power = Math.Exp(reach / log);
        return (Math.Exp(log / power), Math.Exp(log * power));
    }
}

using MathNet.Numerics.Distributions;

namespace AllianceSim.Experiments.Statistics;

/// <summary>Survival from several replicates, within each of which spells share their chances and are not independent.</summary>
public static class ReplicatedSurvival
{
    /// <summary>Fewest replicates that give a band: the intervals of fewer reach over nearly all there is.</summary>
    public const int LeastReplicates = 5;

    /// <summary>The product-limit estimate over all replicates, with a log-log band whose variance is robust by replicate: the sum of squares
    /// of what each replicate has more ends than its numbers at risk make expect (the infinitesimal jackknife; Williams 1995, Biometrics 51;
    /// Therneau and Grambsch 2000, section 7.4), times G / (G - 1), and Student's distribution on G - 1 degrees of freedom, where G is the
    /// number of replicates.</summary>
    /// <remarks>Where each replicate is one spell that was watched from its beginning the variance is Greenwood's times G / (G - 1).</remarks>
    /// <param name="replicates">The spells of each replicate.</param>
    /// <param name="level">Level of the pointwise intervals, above 0 and below 1.</param>
    /// <returns>The curve. With fewer than <see cref="LeastReplicates"/> it has no band; where survival is 0 its interval is the value itself.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The level is not between 0 and 1.</exception>
    public static SurvivalCurve Of(IReadOnlyList<LifeTable> replicates, double level = 0.95)
    {
        var all = LifeTable.Sum(replicates);
        var curve = all.Curve(level);
        var reach = replicates.Count < LeastReplicates ? double.NaN : StudentT.InvCDF(0, 1, replicates.Count - 1, (1 + level) / 2);
        var influence = new double[replicates.Count];
        var steps = new List<SurvivalStep>();
        foreach (var step in curve.Steps)
        {
            for (var i = 0; i < influence.Length; i++)
            {
                var year = replicates[i][(int)step.Time - 1];
                influence[i] += (year.Ends - (year.AtRisk * (double)step.Ends / step.AtRisk)) / (step.AtRisk - step.Ends);
            }

            var error = Math.Sqrt(influence.Sum(part => part * part) * influence.Length / (influence.Length - 1.0));
            var (lower, upper) = KaplanMeier.LogLogBand(step.Survival, reach * error);
            steps.Add(step with { Lower = lower, Upper = upper, StandardError = step.Survival * error });
        }

        return curve with { Steps = steps, Lives = all };
    }
}

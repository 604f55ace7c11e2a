namespace AllianceSim.Experiments.Statistics;

/// <summary>Whether hazard ratios stay the same as time goes on.</summary>
/// <param name="ByCovariate">Tests of each covariate, in their order.</param>
/// <param name="Global">Test of all together.</param>
public sealed record ProportionalityTests(IReadOnlyList<ChiSquaredTest> ByCovariate, ChiSquaredTest Global);

/// <summary>The test of proportional hazards by Schoenfeld's (1982) residuals: the score test of coefficients that change with a
/// function of time (Grambsch and Therneau 1994, with the variance of the residuals at each time and not their mean variance).</summary>
/// <remarks>The same as <c>cox.zph</c> of R's survival since version 3. It takes all spells as independent.</remarks>
public static class Proportionality
{
    /// <summary>Tests a fitted regression.</summary>
    /// <param name="fit">The regression.</param>
    /// <param name="clock">The function of time with which coefficients may change; 1 less the share that survive (Kaplan-Meier) where
    /// none is given, so that few long spells do not decide.</param>
    /// <returns>NaN where the ends tell nothing, as where all come at one time.</returns>
    public static ProportionalityTests Test(CoxFit fit, Func<double, double>? clock = null)
    {
        var data = fit.Data;
        clock ??= SharesEnded(data);

        // The tests are the same whatever is added to the clock; around its mean they lose no digits.
        var mean = data.Moments.Sum(moment => moment.Ends * clock(moment.Time)) / fit.Ends;
        var spread = data.Moments.Max(moment => Math.Abs(clock(moment.Time) - mean));
        var size = fit.Scaled.Length;
        if (!(spread > 1e-12 * Math.Abs(mean)))
            return new([.. Enumerable.Repeat(new ChiSquaredTest(double.NaN, 1), size)], new(double.NaN, size));
        double Deviation(double time) => (clock(time) - mean) / spread;

        var plain = CoxLikelihood.At(data, fit.Scaled).Information;
        var crossed = CoxLikelihood.Sum(data, fit.Scaled, Deviation);
        var squared = CoxLikelihood.Sum(data, fit.Scaled, time => Deviation(time) * Deviation(time)).Information;
        var left = squared - (crossed.Information * plain.Solve(crossed.Information));
        return new(
            [.. Enumerable.Range(0, size).Select(Of)],
            new(crossed.Score * left.Solve(crossed.Score), size));

        ChiSquaredTest Of(int i)
        {
            // Of this covariate alone: only its own column of what the others explain is taken away.
            var alone = squared[i, i] - (crossed.Information.Row(i) * plain.Solve(crossed.Information.Column(i)));
            return new(crossed.Score[i] * crossed.Score[i] / alone, 1);
        }
    }

    private static Func<double, double> SharesEnded(CoxData data)
    {
        var ended = new Dictionary<double, double>();
        var survival = 1.0;
        var riskSets = data.Moments.Reverse().Select(moment => new RiskSet(moment.Time, moment.AtRisk, moment.Ends));
        foreach (var step in KaplanMeier.FromRiskSets(riskSets, data.Count, data.Moments[0].Time, level: 0.95).Steps)
        {
            ended.Add(step.Time, 1 - survival);
            survival = step.Survival;
        }

        return time => ended[time];
    }
}

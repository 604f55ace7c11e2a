using AllianceSim.Experiments.Statistics;

namespace AllianceSim.Experiments.Signs;

/// <summary>Claims put to runs that come in sets of one seed: the arms of a set share every draw, and differ in what the claim is
/// about.</summary>
/// <typeparam name="T">What is known of a run.</typeparam>
/// <param name="findings">Takes what is found.</param>
/// <param name="runs">By seed, then by arm.</param>
internal sealed class Trial<T>(List<SignFinding> findings, IReadOnlyList<IReadOnlyList<T>> runs)
{
    private const double WideLevel = 0.999;

    /// <summary>Claims that a statistic of the arms lies above a number.</summary>
    /// <param name="claim">What the statistic is.</param>
    /// <param name="neutral">The number: 1 for a ratio, 0 for a difference.</param>
    /// <param name="rate">What is counted in a run; it is pooled over the runs of an arm.</param>
    /// <param name="statistic">The statistic, from the pooled rate of each arm.</param>
    public void Above(string claim, double neutral, Func<T, RateCount> rate, Func<Func<int, double>, double> statistic) =>
        Find(claim, SignSide.Above, neutral, rate, statistic);

    /// <summary>Claims that a statistic of the arms lies below a number.</summary>
    /// <inheritdoc cref="Above"/>
    public void Below(string claim, double neutral, Func<T, RateCount> rate, Func<Func<int, double>, double> statistic) =>
        Find(claim, SignSide.Below, neutral, rate, statistic);

    /// <summary>Reports a statistic of the arms, and claims nothing.</summary>
    /// <inheritdoc cref="Above"/>
    public void Report(string claim, Func<T, RateCount> rate, Func<Func<int, double>, double> statistic) =>
        Find(claim, SignSide.None, double.NaN, rate, statistic);

    /// <summary>Claims that something holds in each set of runs.</summary>
    /// <param name="claim">What.</param>
    /// <param name="holds">Whether it does, by arm.</param>
    public void Always(string claim, Func<IReadOnlyList<T>, bool> holds) =>
        Of(arms => [new RateCount(holds(arms) ? 0 : 1, 1)]).Find($"sets of runs in which it is not so that {claim}", SignSide.Below, 0.5, rate => rate, m => m(0));

    /// <summary>The same sets of runs, of which something else is known.</summary>
    /// <param name="counts">What, by arm.</param>
    public Trial<RateCount> Of(Func<IReadOnlyList<T>, RateCount[]> counts) => new(findings, [.. runs.Select(counts)]);

    private void Find(string claim, SignSide side, double neutral, Func<T, RateCount> rate, Func<Func<int, double>, double> statistic)
    {
        var counts = runs.Select(arms => arms.Select(rate).ToArray()).ToArray();
        findings.Add(new(
            claim, side, neutral, Estimate(0.95), Estimate(WideLevel),
            [.. Enumerable.Range(0, counts[0].Length).Select(arm => Pooled(counts, arm))], counts.Length));

        Estimate Estimate(double level) => Bootstrap.Estimate(counts, drawn => statistic(arm => Pooled(drawn, arm)), level);
    }

    private static double Pooled(IReadOnlyList<RateCount[]> drawn, int arm) => Hazard.Pooled([.. drawn.Select(arms => arms[arm])]);
}

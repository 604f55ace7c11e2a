namespace AllianceSim.Experiments.Statistics;

/// <summary>One of several conditions against a baseline, run by run.</summary>
/// <param name="Difference">Its mean less the baseline's, with an interval for it alone.</param>
/// <param name="Simultaneous">The same with an interval so wide that all conditions' hold together at the level (Bonferroni).</param>
/// <param name="Ratio">Its mean by the baseline's, with an interval for it alone.</param>
/// <param name="Probability">Of a difference at least as large where there is none, for it alone.</param>
/// <param name="HolmProbability">The same adjusted so that any false finding at all is unlikely (<see cref="MultipleTests.Holm"/>).</param>
/// <param name="DiscoveryProbability">The same adjusted for the share of false ones among the findings
/// (<see cref="MultipleTests.BenjaminiHochberg"/>).</param>
public sealed record BaselineComparison(
    Estimate Difference,
    Estimate Simultaneous,
    Estimate Ratio,
    double Probability,
    double HolmProbability,
    double DiscoveryProbability)
{
    /// <summary>Compares conditions with baselines, the same one or several.</summary>
    /// <param name="contrasts">Each condition against its baseline.</param>
    /// <param name="level">Level of the intervals, above 0 and below 1.</param>
    /// <returns>One for each condition, in their order. One without two pairs has no probability and does not count among the many.</returns>
    public static IReadOnlyList<BaselineComparison> Of(IReadOnlyList<PairedContrast> contrasts, double level = 0.95)
    {
        double[] probabilities = [.. contrasts.Select(contrast => contrast.Probability)];
        var tests = Math.Max(1, probabilities.Count(probability => !double.IsNaN(probability)));
        var holm = MultipleTests.Holm(probabilities);
        var discovery = MultipleTests.BenjaminiHochberg(probabilities);
        return
        [
            .. contrasts.Select((contrast, i) => new BaselineComparison(
                contrast.Difference(level),
                contrast.Difference(1 - ((1 - level) / tests)),
                contrast.Ratio(level),
                probabilities[i],
                holm[i],
                discovery[i])),
        ];
    }
}

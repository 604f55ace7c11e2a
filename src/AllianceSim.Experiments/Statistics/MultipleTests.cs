namespace AllianceSim.Experiments.Statistics;

/// <summary>Probabilities of tests, adjusted for there being many: those at most a level are found at that level.</summary>
/// <remarks>The same as R's <c>p.adjust</c>. A NaN is no test: it stays, and does not count.</remarks>
public static class MultipleTests
{
    /// <summary>So that the chance of any false finding is at most the level, however tests hang together (Holm 1979): the k-th smallest
    /// of m times m - k + 1, and no less than a smaller one.</summary>
    /// <param name="probabilities">Probabilities, from 0 to 1.</param>
    /// <returns>The adjusted ones, in the same order.</returns>
    public static IReadOnlyList<double> Holm(IReadOnlyList<double> probabilities)
    {
        var order = Order(probabilities);
        var adjusted = probabilities.ToArray();
        double least = 0;
        for (var k = 0; k < order.Length; k++)
            adjusted[order[k]] = least = Math.Max(least, Math.Min(1, (order.Length - k) * probabilities[order[k]]));
        return adjusted;
    }

    /// <summary>So that the expected share of false ones among all findings is at most the level, for tests that are independent or hang
    /// together positively (Benjamini and Hochberg 1995): the k-th smallest of m times m / k, and no more than a larger one.</summary>
    /// <param name="probabilities">Probabilities, from 0 to 1.</param>
    /// <returns>The adjusted ones, in the same order.</returns>
    public static IReadOnlyList<double> BenjaminiHochberg(IReadOnlyList<double> probabilities)
    {
        var order = Order(probabilities);
        var adjusted = probabilities.ToArray();
        double most = 1;
        for (var k = order.Length; k > 0; k--)
            adjusted[order[k - 1]] = most = Math.Min(most, probabilities[order[k - 1]] * order.Length / k);
        return adjusted;
    }

    private static int[] Order(IReadOnlyList<double> probabilities) =>
        [.. Enumerable.Range(0, probabilities.Count).Where(i => !double.IsNaN(probabilities[i])).OrderBy(i => probabilities[i])];
}

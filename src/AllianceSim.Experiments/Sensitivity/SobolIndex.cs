using AllianceSim.Experiments.Statistics;

namespace AllianceSim.Experiments.Sensitivity;

/// <summary>Shares of an outcome's variance that come from a factor (Sobol 1993).</summary>
/// <remarks>Estimates may fall a little below 0 or above 1. Both are NaN where the outcome does not vary.</remarks>
/// <param name="Factor">Place of the factor in a point, from 0.</param>
/// <param name="First">Share that comes from the factor alone: what would be saved on average by fixing it. The mean over rows of
/// b (aᵢ - a) by the variance, with a, b and aᵢ the outcomes at the row's points of A, of B, and of A with factor i of B (Saltelli et al.
/// 2010, table 2, formula b).</param>
/// <param name="Total">Share that comes from it alone or together with others: what would be left on average by fixing all others; 0 for
/// a factor that does nothing. Half the mean of (a - aᵢ)² by the variance (Jansen 1999; the same table, formula f).</param>
public sealed record SobolIndex(int Factor, Estimate First, Estimate Total) : SensitivityIndex(Factor)
{
    /// <summary>What rounding leaves of the variance, by the square of the largest value, where nothing varies.</summary>
    private const double Rounding = 1e-12;

    /// <inheritdoc/>
    public override IReadOnlyList<SensitivityMeasure> Measures => [new("first", First), new("total", Total)];

    internal static SensitivityIndices Of(SaltelliDesign design, IReadOnlyList<double> values, double level)
    {
        var factors = design.Factors;
        var rows = Samples.Known(design, values, factors + 2);
        var terms = Terms([.. rows.Select(row => row.Values)], factors);
        var estimates = Bootstrap.Estimates(rows.Count, drawn => Ratios(terms, drawn, factors), level);
        return new(
            [.. Enumerable.Range(0, factors).Select(i => new SobolIndex(i, estimates[i], estimates[factors + i]))],
            design.Shares.Count / (factors + 2),
            rows.Count);
    }

    /// <summary>What of each row is summed up: for each factor what the indices are made of, then the outcome and its square over both
    /// samples.</summary>
    private static double[][] Terms(double[][] rows, int factors)
    {
        // Around their mean and by their largest deviation, so that no digits are lost and what is left of a constant shows.
        var mean = rows.Sum(row => (row[0] + row[1]) / 2) / rows.Length;
        var size = rows.SelectMany(row => row).Select(value => Math.Abs(value - mean)).DefaultIfEmpty(0).Max();
        var unit = size > Rounding * Math.Abs(mean) ? size : double.NaN;
        return Array.ConvertAll(rows, row =>
        {
            var terms = new double[(2 * factors) + 2];
            double a = (row[0] - mean) / unit, b = (row[1] - mean) / unit;
            for (var i = 0; i < factors; i++)
            {
                var mixed = (row[2 + i] - mean) / unit;
                terms[i] = b * (mixed - a);
                terms[factors + i] = (a - mixed) * (a - mixed) / 2;
            }

            terms[^2] = (a + b) / 2;
            terms[^1] = ((a * a) + (b * b)) / 2;
            return terms;
        });
    }

    private static double[] Ratios(double[][] terms, int[] drawn, int factors)
    {
        var sums = new double[(2 * factors) + 2];
        foreach (var row in drawn)
        {
            var of = terms[row];
            for (var i = 0; i < sums.Length; i++)
                sums[i] += of[i];
        }

        var mean = sums[^2] / drawn.Length;
        var variance = (sums[^1] / drawn.Length) - (mean * mean);
        return Array.ConvertAll(sums[..^2], sum => variance > Rounding ? sum / drawn.Length / variance : double.NaN);
    }
}

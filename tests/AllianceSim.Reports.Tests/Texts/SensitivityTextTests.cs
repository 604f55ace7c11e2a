using AllianceSim.Experiments.Designs;
using AllianceSim.Reports.Texts;
using AllianceSim.Results;

namespace AllianceSim.Reports.Tests.Texts;

/// <summary>Which factors matter, the most influential first, and what is left out is told.</summary>
public class SensitivityTextTests
{
    [Fact]
    public void The_ten_most_influential_factors_stand_first_with_their_measures_and_intervals()
    {
        var told = Tell([.. Enumerable.Range(0, 13).SelectMany(i => Morris(i, i))]);
        Assert.Contains("two-blocs: elementary effects (Morris), per whole range of the factor, with 95% intervals", told, StringComparison.Ordinal);
        var factors = told.Split('\n').Select(line => line.Trim().Split(' ')[0]).Where(word => word.StartsWith('f')).ToList();
        Assert.Equal(Enumerable.Range(3, 10).Reverse().Select(i => Phrase.Text($"f{i}")), factors);
        Assert.Matches(@"\n  f12 +12 +\[11, 13\] +6 +\[5, 7\] +-12 ", told);
        Assert.Contains("From 8 trajectories; 2 more factors in sensitivity.csv.", told, StringComparison.Ordinal);
        Assert.Contains("Without any effect: f0.", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Sobol_indices_have_total_before_first_order()
    {
        var told = Tell([Row(1, "first", 0.25), Row(1, "total", 0.5), Row(2, "first", 0.5), Row(2, "total", 0.75)]);
        Assert.Contains("two-blocs: Sobol indices, shares of the variance", told, StringComparison.Ordinal);
        Assert.Matches(@"tie-hazard +total +95% interval +first +95% interval[^f]+f2 +0\.75 +\[-0\.25, 1\.75\] +0\.5 +\[-0\.5, 1\.5\] +\n  f1 +0\.5 ", told);
        Assert.Contains("From 8 rows of the design.", told, StringComparison.Ordinal);
    }

    private static IEnumerable<SensitivityRow> Morris(int factor, double value) =>
        [Row(factor, "mu", -value), Row(factor, "mu-star", value), Row(factor, "sigma", value / 2)];

    private static SensitivityRow Row(int factor, string measure, double value) =>
        new("two-blocs", "tie-hazard", Phrase.Text($"parameters.f{factor}"), measure, value, value - 1, value + 1, 8);

    private static string Tell(IReadOnlyList<SensitivityRow> rows)
    {
        var page = new PlainPage();
        new SensitivityText(page).Write(rows, new FactorNames(rows.Select(row => row.Factor).Distinct()));
        return page.Text;
    }
}

using AllianceSim.Experiments.Findings;
using AllianceSim.Experiments.Statistics;

namespace AllianceSim.Reports.Texts;

/// <summary>How long treaties and ties last in two conditions, in a few lines.</summary>
/// <param name="page">Where it is written.</param>
public sealed class LivesText(IPage page)
{
    /// <summary>Probability below which a ratio is said to change with age.</summary>
    private const double Unlikely = 0.01;

    /// <summary>Writes both.</summary>
    public void Write(LifeComparison treaties, LifeComparison ties)
    {
        page.Table(
            ["Lives", "Hazard ratio", "95% interval", "Mean years lived", "Difference", "95% interval"],
            [Row("treaties", treaties), Row("ties", ties)]);
        page.Line($"Hazard ratio at the same age by Cox regression, errors by pair of runs; years by bootstrap over pairs.");
        Remark("treaties", treaties);
        Remark("ties", ties);
        page.Line($"Log-rank test, spells taken as independent: treaties {Result(treaties.LogRank)}; ties {Result(ties.LogRank)}.");
    }

    private static string[] Row(string name, LifeComparison lives)
    {
        var ratio = lives.Cox.Fit?.Coefficients[0].HazardRatio ?? new(double.NaN, double.NaN, double.NaN);
        return
        [
            name,
            Phrase.Number(ratio.Value),
            Phrase.Interval(ratio),
            $"{Phrase.Number(lives.FirstYears.Value)} and {Phrase.Number(lives.SecondYears.Value)} of {Phrase.Number(lives.Limit)}",
            Phrase.Signed(lives.Difference.Value),
            Phrase.Interval(lives.Difference),
        ];
    }

    private void Remark(string name, LifeComparison lives)
    {
        if (lives.Cox.Failure is { } failure)
            page.Line($"No hazard ratio of {name}: {failure}");
        if (lives.Cox.Fit is { Caution.Length: > 0 } fit)
            page.Line($"Hazard ratio of {name}: {fit.Caution}");
        if (lives.Proportionality.Probability < Unlikely)
            page.Line($"With spells taken as independent, the hazard ratio of {name} changes with age ({Probability(lives.Proportionality)}).");
    }

    private static string Result(ChiSquaredTest test) => double.IsNaN(test.ChiSquared)
        ? "tell nothing"
        : Phrase.Text($"χ² {test.ChiSquared:0.0} on {test.Freedom}, {Probability(test)}");

    private static string Probability(ChiSquaredTest test) =>
        test.Probability < 0.001 ? "p below 0.001" : Phrase.Text($"p {test.Probability:0.000}");
}

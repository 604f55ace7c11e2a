using AllianceSim.Experiments.Findings;
using AllianceSim.Experiments.Statistics;

namespace AllianceSim.Cli.Terminal;

/// <summary>How long treaties and ties last in two conditions, in a few lines.</summary>
/// <param name="output">Where it is written.</param>
internal sealed class LivesText(TextWriter output)
{
    /// <summary>Probability below which a ratio is said to change with age.</summary>
    private const double Unlikely = 0.01;

    private readonly Screen screen = new(output);

    /// <summary>Writes both.</summary>
    public void Write(LifeComparison treaties, LifeComparison ties)
    {
        screen.Table(
            ["Lives", "Hazard ratio", "95% interval", "Mean years lived", "Difference", "95% interval"],
            [Row("treaties", treaties), Row("ties", ties)]);
        screen.Line($"Hazard ratio at the same age by Cox regression, errors by pair of runs; years by bootstrap over pairs.");
        Remark("treaties", treaties);
        Remark("ties", ties);
        screen.Line($"Log-rank test, spells taken as independent: treaties {Result(treaties.LogRank)}; ties {Result(ties.LogRank)}.");
    }

    private static string[] Row(string name, LifeComparison lives)
    {
        var ratio = lives.Cox.Fit?.Coefficients[0].HazardRatio ?? new(double.NaN, double.NaN, double.NaN);
        return
        [
            name,
            Screen.Number(ratio.Value),
            Screen.Interval(ratio),
            $"{Screen.Number(lives.FirstYears.Value)} and {Screen.Number(lives.SecondYears.Value)} of {Screen.Number(lives.Limit)}",
            Screen.Signed(lives.Difference.Value),
            Screen.Interval(lives.Difference),
        ];
    }

    private void Remark(string name, LifeComparison lives)
    {
        if (lives.Cox.Failure is { } failure)
            screen.Line($"No hazard ratio of {name}: {failure}");
        if (lives.Cox.Fit is { Caution.Length: > 0 } fit)
            screen.Line($"Hazard ratio of {name}: {fit.Caution}");
        if (lives.Proportionality.Probability < Unlikely)
            screen.Line($"With spells taken as independent, the hazard ratio of {name} changes with age ({Probability(lives.Proportionality)}).");
    }

    private static string Result(ChiSquaredTest test) => double.IsNaN(test.ChiSquared)
        ? "tell nothing"
        : Screen.Text($"χ² {test.ChiSquared:0.0} on {test.Freedom}, {Probability(test)}");

    private static string Probability(ChiSquaredTest test) =>
        test.Probability < 0.001 ? "p below 0.001" : Screen.Text($"p {test.Probability:0.000}");
}

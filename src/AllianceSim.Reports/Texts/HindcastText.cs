using AllianceSim.Engine.Scenario;
using AllianceSim.Experiments.Hindcasts;
using AllianceSim.Results;

namespace AllianceSim.Reports.Texts;

/// <summary>How a simulation did against what happened, and against naive baselines, on one page.</summary>
/// <param name="page">Where it is written.</param>
public sealed class HindcastText(IPage page)
{
    /// <summary>Most pairs that are named one by one.</summary>
    private const int MostNamed = 8;

    /// <summary>Writes it.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="hindcast">What came out.</param>
    /// <param name="runs">Number of runs.</param>
    /// <param name="earlier">The scenario that baselines were fitted to; null where they were fitted to the pairs foretold.</param>
    /// <param name="unknown">Names of states that the record does not know.</param>
    public void Write(ScenarioSpec scenario, Hindcast hindcast, int runs, ScenarioSpec? earlier, IReadOnlyList<string> unknown)
    {
        page.Line($"{scenario.Name}: {Phrase.Count(scenario.States.Length, "state")} from {scenario.Start}, {Phrase.Count(runs, "run")}, seed {scenario.Seed}");
        WriteCautions(scenario, hindcast, unknown);
        if (hindcast.Scores.Count == 0)
        {
            page.Line($"The record answers no question on any pair of states.");
            return;
        }

        page.Line($"In brackets: 95% intervals by bootstrap over states. Expected: of how many pairs it was to come true. Area: under the ROC curve, 0.5 by chance. Precision: average. Brier: less is better.");
        page.Line(earlier is null
            ? (FormattableString)$"The logistic regression foretells each pair from the other pairs: it and the base rate know how often it happened in these years, which the model does not."
            : $"The logistic regression and the base rate are fitted to what came of {earlier.Name}, before {scenario.Start}.");
        foreach (var year in hindcast.Scores.GroupBy(row => row.Year))
            WriteYear(year.Key, [.. year]);
        WriteSum(hindcast.Scores);
    }

    private void WriteCautions(ScenarioSpec scenario, Hindcast hindcast, IReadOnlyList<string> unknown)
    {
        if (unknown.Count > 0)
            page.Line($"Left out with all their pairs, as the record knows no state of the name: {string.Join(", ", unknown)}.");
        if (hindcast.Misread.Count > 0)
        {
            var named = hindcast.Misread.Take(MostNamed).Select(pair => $"{scenario.States[pair.First].Name}\u2013{scenario.States[pair.Second].Name}");
            var more = hindcast.Misread.Count > MostNamed ? Phrase.Text($" and {hindcast.Misread.Count - MostNamed} more") : "";
            page.Line($"The scenario says otherwise than the record who was tied at the start: {string.Join(", ", named)}{more}.");
        }

        var later = scenario.Shocks.Length + scenario.Alliances.Count(alliance => alliance.Signed > scenario.Start);
        if (later > 0)
            page.Line($"The scenario tells the model of {Phrase.Count(later, "event")} after its start; what comes of them is not foretold.");
    }

    private void WriteYear(int year, IReadOnlyList<HindcastScoreRow> rows)
    {
        page.Heading($"On 1 January {year}");
        foreach (var question in rows.GroupBy(row => row.Question))
        {
            page.Table(
                [
                    Phrase.Text($"{HindcastWords.Of(question.Key)}: {question.First().Happened} of {Phrase.Count(question.First().Pairs, "pair")}"), "expected", "area",
                    "precision", "Brier",
                ],
                question.Select(row => (string[])
                [
                    HindcastWords.Of(row.Forecaster), Phrase.Short(row.Expected), HindcastWords.Of(row.Area), HindcastWords.Of(row.Precision),
                    HindcastWords.Of(row.Brier),
                ]));
            HindcastScoreRow[] baselines = [.. question.Where(row => row.Forecaster != HindcastForecaster.Model)];
            page.Item($"By its probabilities (Brier) the model {Verdicts(baselines, row => row.Probabilities!.Value, row => row.BrierDifference)}.");
            page.Item($"By its ranking of pairs (area) it {Verdicts(baselines, row => row.Ranking!.Value, row => row.AreaDifference)}.");
        }
    }

    private static string Verdicts(
        IEnumerable<HindcastScoreRow> baselines, Func<HindcastScoreRow, HindcastVerdict> verdict, Func<HindcastScoreRow, HindcastScore> difference) =>
        string.Join("; it ", baselines.GroupBy(verdict).OrderBy(same => same.Key).Select(same =>
            $"{HindcastWords.Of(same.Key)} {string.Join(", ", same.Select(row => $"{HindcastWords.Of(row.Forecaster)} ({HindcastWords.Difference(difference(row))})"))}"));

    private void WriteSum(IReadOnlyList<HindcastScoreRow> rows)
    {
        HindcastVerdict[] all = [.. rows.SelectMany(row => new[] { row.Probabilities, row.Ranking }).OfType<HindcastVerdict>()];
        page.Line($"In all, of {Phrase.Count(all.Length, "comparison")} with a baseline the model wins {Count(HindcastVerdict.Beats)} and loses {Count(HindcastVerdict.LosesTo)}; {Count(HindcastVerdict.NotToldApart)} cannot be told apart, and in {Count(HindcastVerdict.TooFew)} there was too little to tell.");

        int Count(HindcastVerdict verdict) => all.Count(one => one == verdict);
    }
}

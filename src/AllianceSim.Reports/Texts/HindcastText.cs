using AllianceSim.Engine.Scenario;
using AllianceSim.Experiments.Hindcasts;
using AllianceSim.Results;

namespace AllianceSim.Reports.Texts;

/// <summary>How a simulation did against what happened, and against naive baselines, on one page.</summary>
/// <param name="page">Where it is written.</param>
public sealed class HindcastText(IPage page)
{
    /// <summary>Writes it.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="hindcast">What came out.</param>
    /// <param name="runs">Number of runs.</param>
    public void Write(ScenarioSpec scenario, Hindcast hindcast, int runs)
    {
        page.Line($"{scenario.Name}: {Phrase.Count(scenario.States.Length, "state")} from {scenario.Start}, {Phrase.Count(runs, "run")}, seed {scenario.Seed}");
        new HindcastCautions(page).Write(hindcast);
        if (hindcast.Scores.Count == 0)
        {
            page.Line($"The record answers no question on any pair of states.");
            return;
        }

        page.Line($"In brackets: 95% intervals by bootstrap over states, of differences too. Expected: of how many pairs it was to come true. Area: under the ROC curve, 0.5 by chance. Precision: average. Brier: less is better.");
        page.Line($"The model wins or loses where the interval of the difference leaves out 0. It is ahead or behind where only that by bootstrap over pairs does, which takes the pairs of a state for independent and is too narrow, as the other is too wide.");
        if (hindcast.Scores.Any(row => row.Fitting.To == HindcastFitted.Foretold))
            page.Line($"A baseline that is fitted to the pairs foretold, the logistic regression to all but the pair that it foretells, knows how often it happened in these years, which the model does not.");
        foreach (var year in hindcast.Scores.GroupBy(row => row.Year))
            WriteYear(year.Key, [.. year], [.. hindcast.Remarks.Where(remark => remark.Year == year.Key)]);
        WriteSum(hindcast.Scores);
    }

    private void WriteYear(int year, IReadOnlyList<HindcastScoreRow> rows, IReadOnlyList<HindcastRemarkRow> remarks)
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
            page.Table(
                ["The model against", "by Brier it", "difference", "by area it", "difference"],
                question.Where(row => row.Forecaster != HindcastForecaster.Model).Select(row => (string[])
                [
                    HindcastWords.Of(row.Forecaster), HindcastWords.Of(row.Probabilities!.Value), HindcastWords.Difference(row.BrierDifference),
                    HindcastWords.Of(row.Ranking!.Value), HindcastWords.Difference(row.AreaDifference),
                ]));
            foreach (var remark in remarks.Where(remark => remark.Question == question.Key))
                page.Item($"{remark.Text}");
        }

        foreach (var remark in remarks.Where(remark => remark.Remark == HindcastRemark.Unanswered))
            page.Line($"{HindcastWords.Of(remark.Question!.Value)}: not judged. {remark.Text}");
    }

    private void WriteSum(IReadOnlyList<HindcastScoreRow> rows)
    {
        var all = rows.SelectMany(row => new[] { (Row: row, Measure: "Brier", Verdict: row.Probabilities), (Row: row, Measure: "area", Verdict: row.Ranking) })
            .Where(one => one.Verdict is not null).ToList();
        page.Heading($"In all");
        page.Line($"Of {Phrase.Count(all.Count, "comparison")} with a baseline the model wins {Count(HindcastVerdict.Beats)}, is ahead in {Count(HindcastVerdict.Ahead)}, behind in {Count(HindcastVerdict.Behind)}, and loses {Count(HindcastVerdict.LosesTo)}; in {Count(HindcastVerdict.NotToldApart)} there is no difference that can be told, and in {Count(HindcastVerdict.TooFew)} there was too little to tell.");
        foreach (var lost in all.Where(one => one.Verdict is HindcastVerdict.LosesTo or HindcastVerdict.Behind).OrderByDescending(one => one.Verdict))
            page.Item($"It {(lost.Verdict == HindcastVerdict.LosesTo ? "loses to" : "is behind")} {HindcastWords.Of(lost.Row.Forecaster)} by {lost.Measure}: {HindcastWords.Of(lost.Row.Question)}, {lost.Row.Year}.");

        int Count(HindcastVerdict verdict) => all.Count(one => one.Verdict == verdict);
    }
}

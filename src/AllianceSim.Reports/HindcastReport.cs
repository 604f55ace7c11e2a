using AllianceSim.Engine.Scenario;
using AllianceSim.Experiments.Hindcasts;
using AllianceSim.Figures.Description;
using AllianceSim.Reports.Pages;
using AllianceSim.Reports.Parts;
using AllianceSim.Reports.Texts;
using AllianceSim.Results;

namespace AllianceSim.Reports;

/// <summary>The report of a hindcast.</summary>
public static class HindcastReport
{
    /// <summary>Makes the page.</summary>
    /// <param name="results">The results that it was written into.</param>
    /// <param name="manifest">Their manifest, with all files in its list.</param>
    /// <param name="scenario">The scenario, as resolved.</param>
    /// <param name="hindcast">What came out.</param>
    /// <param name="runs">Number of runs that did not fail.</param>
    /// <param name="figures">The figures that it shows.</param>
    public static string Of(
        ResultReader results, Manifest manifest, ScenarioSpec scenario, Hindcast hindcast, int runs, IReadOnlyList<Figure> figures)
    {
        var page = new ReportPage(
            results.Scenario,
            Phrase.Text($"Held against what happened, pair by pair: {Phrase.Count(runs, "run")} from {scenario.Start}, seed {manifest.Seed}. AllianceSim {manifest.Version}."));
        page.Section("findings", "Findings", one => new HindcastText(one).Write(scenario, hindcast, runs));
        page.Section("setting", "What was run", one => ScenarioPart.Write(one, scenario, manifest));
        page.Section("figures", "Figures", one => FiguresPart.Write(one, figures));
        page.Section("tables", "Tables", one => WriteTables(one, hindcast));
        ClosingPart.AddTo(page, results.Folder, manifest, CommandOf(manifest, scenario, hindcast), [ResultFolder.ScenarioFileName]);
        return page.ToHtml();
    }

    private static void WriteTables(HtmlPage page, Hindcast hindcast)
    {
        page.Heading($"Parts of Brier's score, and the difference of average precision");
        page.Table(
            ["Year", "Question", "Forecaster", "Reliability", "Resolution", "Uncertainty", "Precision, the model's less its"],
            hindcast.Scores.Select(row => (string[])
            [
                Phrase.Text($"{row.Year}"), HindcastWords.Of(row.Question), HindcastWords.Of(row.Forecaster), Phrase.Short(row.Reliability),
                Phrase.Short(row.Resolution), Phrase.Short(row.Uncertainty), HindcastWords.Difference(row.PrecisionDifference),
            ]));
        page.Heading($"States, and what the record knows them as");
        page.Table(
            ["State", "Number", "Name in the record", .. hindcast.States.Select(row => row.Year).Distinct().Select(year => Phrase.Text($"{year}"))],
            hindcast.States.GroupBy(row => row.State).Select(state => (string[])
            [
                state.Key, Phrase.Text($"{state.First().Number}"), state.First().Name, .. state.Select(row => HindcastWords.Of(row.Standing)),
            ]));
    }

    // The files of the record are the user's own, and not kept with the results.
    private static string CommandOf(Manifest manifest, ScenarioSpec scenario, Hindcast hindcast)
    {
        var isTrained = hindcast.Remarks.Any(remark => remark.Remark is HindcastRemark.Trained or HindcastRemark.NotTrained);
        string[] inputs = [.. manifest.Inputs.Select(file => file.Name.Contains(' ', StringComparison.Ordinal) ? $"\"{file.Name}\"" : file.Name)];
        var horizons = hindcast.States.Select(row => row.Year - scenario.Start).Distinct();
        return string.Join(
            ' ',
            [
                "alliancesim hindcast", ResultFolder.ScenarioFileName, "--record", .. isTrained ? inputs[..^1] : inputs,
                "--horizon", string.Join(',', horizons.Select(horizon => Phrase.Text($"{horizon}"))),
                .. isTrained ? (string[])["--train", inputs[^1]] : [], "--out again",
            ]);
    }
}

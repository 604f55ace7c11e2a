using AllianceSim.Experiments.Findings;
using AllianceSim.Figures.Description;
using AllianceSim.Figures.Gallery;
using AllianceSim.Figures.Networks;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Reports.Pages;
using AllianceSim.Reports.Parts;
using AllianceSim.Reports.Texts;
using AllianceSim.Results;

namespace AllianceSim.Reports;

/// <summary>The report of the runs of a scenario.</summary>
public static class RunReport
{
    /// <summary>Characters that the page may take without its last sections: it is to be sent by mail.</summary>
    private const int MostCharacters = 1_750_000;

    /// <summary>Makes the page.</summary>
    /// <param name="results">The results.</param>
    /// <param name="manifest">Their manifest, with all files in its list.</param>
    /// <param name="findings">What came out of them.</param>
    /// <param name="source">What figures are drawn from.</param>
    /// <param name="figures">The figures that it shows.</param>
    public static string Of(ResultReader results, Manifest manifest, RunFindings findings, IFigureSource source, IReadOnlyList<Figure> figures)
    {
        var page = new ReportPage(results.Scenario, $"Alliances in {Phrase.Count(findings.Runs, "run")}, seed {Phrase.Text($"{manifest.Seed}")}. AllianceSim {manifest.Version}.");
        page.Section("findings", "Findings", one => WriteFindings(one, findings, results.Runs.Count - findings.Runs));
        if (source.Story is { } story)
        {
            page.Section("setting", "What was run", one => ScenarioPart.Write(one, story.Scenario, manifest));
            page.Section("through-time", "The network through time", one => NetworkPart.Write(one, story));
        }

        page.Section("figures", "Figures", one => FiguresPart.Write(one, figures));
        page.Section("tables", "Tables", one => WriteTables(one, findings));
        page.Section("stories", "Stories", one =>
        {
            if (source.Story is { } told)
                StoriesPart.Write(one, told, new NetworkHistory(told).Names, MostCharacters - page.Length);
            else
                one.Line($"The run cannot be told again by this version of the program, so that there are no stories, and no network.");
        });
        ClosingPart.AddTo(page, results.Folder, manifest, "alliancesim run scenario.yaml --out again", [ResultFolder.ScenarioFileName]);
        return page.ToHtml();
    }

    private static void WriteFindings(HtmlPage page, RunFindings findings, int failed)
    {
        if (failed > 0)
            page.Line($"Of {findings.Runs + failed} runs {failed} failed and are left out; table runs says why.");
        new FindingsText(page).Write(findings);
    }

    private static void WriteTables(HtmlPage page, RunFindings findings)
    {
        page.Heading($"Outcomes");
        page.Table(
            ["Outcome", "Value", "95% interval", "Unit", "Meaning"],
            findings.Outcomes.Select(one => (string[])
                [one.Outcome.Id, Phrase.Number(one.Estimate.Value), Phrase.Interval(one.Estimate), one.Outcome.Unit, one.Outcome.Meaning]));
        page.Heading($"How treaties ended, in all runs");
        page.Table(
            ["How", "Treaties"], findings.Ends.Select(end => (string[])[end.Kind.ToString().ToLowerInvariant(), Phrase.Text($"{end.Count}")]));
        page.Heading($"What weighed most for the member that left");
        page.Table(
            ["Cause", "Family", "In words", "Treaties"],
            findings.Causes.Select(one => (one.Count, Id: one.Cause, Known: Cause.Find(one.Cause))).Select(one => (string[])
                [one.Id, one.Known?.Group.Name ?? "", one.Known?.Fall ?? "", Phrase.Text($"{one.Count}")]));
        page.Heading($"Longest-lived alliances");
        page.Table(
            ["Alliance", "Mean years", "Runs", "In force at the end"],
            findings.Longest.Select(one => (string[])
                [one.Name, Phrase.Text($"{one.MeanYears:0.#}"), Phrase.Text($"{one.Runs}"), Phrase.Percent(one.InForce)]));
        new DisputeSummary(page, all: true).Write(findings.Disputes);
    }
}

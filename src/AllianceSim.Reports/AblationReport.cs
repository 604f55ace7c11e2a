using AllianceSim.Engine.Scenario;
using AllianceSim.Figures.Description;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Reports.Pages;
using AllianceSim.Reports.Parts;
using AllianceSim.Reports.Texts;
using AllianceSim.Results;

namespace AllianceSim.Reports;

/// <summary>The report of an ablation.</summary>
public static class AblationReport
{
    /// <summary>Makes the page.</summary>
    /// <param name="results">Results of an ablation.</param>
    /// <param name="manifest">Their manifest, with all files in its list.</param>
    /// <param name="scenario">The scenario, as resolved.</param>
    /// <param name="alreadyOff">Mechanisms that are off in it.</param>
    /// <param name="order">Id of the outcome that sorts.</param>
    /// <param name="figures">The figures that it shows.</param>
    public static string Of(
        ResultReader results, Manifest manifest, ScenarioSpec scenario, IReadOnlyList<Mechanism> alreadyOff, string order, IReadOnlyList<Figure> figures)
    {
        var page = new ReportPage(
            results.Scenario,
            Phrase.Text($"What each mechanism does: {Phrase.Count(manifest.Parts.Count, "mechanism")} off in turn, {Phrase.Count(manifest.Replicates, "pair")} of runs, seed {manifest.Seed}. AllianceSim {manifest.Version}."));
        page.Section("findings", "Findings", one => new AblationText(one).Write(results, alreadyOff, order));
        page.Section("setting", "What was run", one => ScenarioPart.Write(one, scenario, manifest));
        page.Section("figures", "Figures", one => FiguresPart.Write(one, figures));
        page.Section("tables", "Tables", one => one.Table(
            ["Mechanism", "Outcome", "On", "Off", "Difference", "95% interval"],
            results.Ablation.Select(row => (string[])
            [
                row.Mechanism, row.Outcome, Phrase.Short(row.On), Phrase.Short(row.Off), Phrase.Signed(row.Difference),
                Phrase.ShortInterval(row.Low, row.High),
            ])));
        ClosingPart.AddTo(
            page, results.Folder, manifest, $"alliancesim ablate {ResultFolder.ScenarioFileName} --mechanisms {string.Join(',', manifest.Parts)} --out again",
            [ResultFolder.ScenarioFileName]);
        return page.ToHtml();
    }
}

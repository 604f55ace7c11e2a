using AllianceSim.Figures.Description;
using AllianceSim.Reports.Pages;
using AllianceSim.Reports.Parts;
using AllianceSim.Reports.Texts;
using AllianceSim.Results;

namespace AllianceSim.Reports;

/// <summary>The report of a calibration.</summary>
public static class CalibrationReport
{
    /// <summary>Makes the page.</summary>
    /// <param name="results">Results of a calibration.</param>
    /// <param name="manifest">Their manifest, with all files in its list.</param>
    /// <param name="figures">The figures that it shows.</param>
    public static string Of(ResultReader results, Manifest manifest, IReadOnlyList<Figure> figures)
    {
        var page = new ReportPage(
            results.Scenario,
            Phrase.Text($"What fits the record: {Phrase.Count(results.Estimates.Count, "parameter")}, {Phrase.Count(results.Fit.Count, "target")}, seed {manifest.Seed}. AllianceSim {manifest.Version}."));
        page.Section("findings", "Findings", one => new CalibrationText(one).Write(results));
        page.Section("figures", "Figures", one => FiguresPart.Write(one, figures));
        page.Section("tables", "Tables", one => one.Table(
            ["Generation", "Sets tried", "Largest misfit", "Smallest", "Steps taken", "Different sets"],
            results.Generations.Select(row => (string[])
            [
                Phrase.Text($"{row.Generation}"), Phrase.Text($"{row.Evaluations}"), Phrase.Short(row.Tolerance), Phrase.Short(row.Best),
                Phrase.Percent(row.Accepted), Phrase.Text($"{row.Distinct}"),
            ])));
        ClosingPart.AddTo(
            page, results.Folder, manifest, $"alliancesim calibrate {CalibrationFiles.Calibration} --out again", [CalibrationFiles.Calibration]);
        return page.ToHtml();
    }
}

using AllianceSim.Figures.Description;
using AllianceSim.Reports.Pages;
using AllianceSim.Reports.Parts;
using AllianceSim.Reports.Texts;
using AllianceSim.Results;

namespace AllianceSim.Reports;

/// <summary>The report of a validation.</summary>
public static class ValidationReport
{
    /// <summary>Makes the page.</summary>
    /// <param name="results">Results of a validation.</param>
    /// <param name="manifest">Their manifest, with all files in its list.</param>
    /// <param name="figures">The figures that it shows.</param>
    public static string Of(ResultReader results, Manifest manifest, IReadOnlyList<Figure> figures)
    {
        var checks = results.Checks;
        var page = new ReportPage(
            results.Scenario,
            Phrase.Text($"Held against the record and the theory: {Phrase.Count(checks.Count, "figure")}, {Seed(checks, manifest)}. AllianceSim {manifest.Version}."));
        page.Section("findings", "Findings", one => new ValidationText(one).Write(checks));
        page.Section("figures", "Figures", one => FiguresPart.Write(one, figures));
        string[] sources = [.. manifest.Files.Select(file => file.Name).Where(name => name == CalibrationFiles.Calibration)];
        ClosingPart.AddTo(
            page, results.Folder, manifest, string.Join(' ', ["alliancesim validate", .. sources, .. manifest.Options, "--out again"]), sources);
        return page.ToHtml();
    }

    /// <summary>Signs have seeds of their own.</summary>
    private static string Seed(IReadOnlyList<CheckRow> checks, Manifest manifest) => checks.Any(row => row.Kind == CheckKind.Target)
        ? Phrase.Text($"{Phrase.Count(manifest.Replicates, "run")} of each world, seed {manifest.Seed}")
        : "each sign by seeds of its own";
}

using AllianceSim.Experiments.Designs;
using AllianceSim.Experiments.Sweeps;
using AllianceSim.Figures.Description;
using AllianceSim.Reports.Pages;
using AllianceSim.Reports.Parts;
using AllianceSim.Reports.Texts;
using AllianceSim.Results;
using AllianceSim.Scenarios.Sweeps;

namespace AllianceSim.Reports;

/// <summary>The report of a sweep.</summary>
public static class SweepReport
{
    /// <summary>Most rows of a table; the file in the folder has all.</summary>
    private const int MostRows = 400;

    /// <summary>Makes the page.</summary>
    /// <param name="folder">The sweep.</param>
    /// <param name="manifest">Its manifest, with all files in its list.</param>
    /// <param name="analysis">What follows from its runs.</param>
    /// <param name="figures">The figures that it shows.</param>
    public static string Of(SweepFolder folder, Manifest manifest, SweepAnalysis analysis, IReadOnlyList<Figure> figures)
    {
        var spec = folder.Plan.Sweep.Spec;
        var page = new ReportPage(
            spec.Name,
            Phrase.Text($"Alliances in a sweep of {Phrase.Count(folder.Plan.Points.Count, "design point")}, {Phrase.Count(analysis.Runs, "run")}, seed {spec.Seed}. AllianceSim {manifest.Version}."));
        page.Section("findings", "Findings", one => new SweepFindingsText(one, folder, analysis).Write());
        page.Section("setting", "What was run", one => WriteSetting(one, folder));
        page.Section("figures", "Figures", one => FiguresPart.Write(one, figures));
        page.Section("tables", "Tables", one => WriteTables(one, folder, analysis));
        ClosingPart.AddTo(page, folder.Results.Folder, manifest, $"alliancesim sweep {SweepFiles.Sweep} --out again", InputsOf(folder));
        return page.ToHtml();
    }

    private static IEnumerable<string> InputsOf(SweepFolder folder) =>
    [
        SweepFiles.Sweep,
        .. folder.Plan.Sweep.Spec.Bases,
        .. folder.Plan.Sweep.Spec.Table is { Length: > 0 } table ? (string[])[table] : [],
    ];

    private static void WriteSetting(HtmlPage page, SweepFolder folder)
    {
        var (sweep, spec) = (folder.Plan.Sweep, folder.Plan.Sweep.Spec);
        if (spec.About.Length > 0)
            page.Line($"{spec.About}");
        var replicates = spec.StopWhen is { } stop
            ? Phrase.Text($"{stop.AtLeast} to {stop.AtMost}, until the 95% interval of {stop.Of} is within {stop.HalfWidth} on either side")
            : Phrase.Text($"{spec.Replicates}");
        page.Table(
            ["", ""],
            [
                ["Scenarios", string.Join(", ", sweep.Bases.Select(one => one.Scenario.Name))],
                ["Design points", Phrase.Text($"{folder.Plan.Points.Count}")],
                ["Runs of each", replicates],
                ["Common random numbers", spec.CommonRandomNumbers ? "on" : "off"],
                ["Seed", Phrase.Text($"{spec.Seed}")],
                ["Version", $"{folder.Results.Manifest.Version} {folder.Results.Manifest.Commit}".TrimEnd()],
            ]);
        page.Heading($"What is varied");
        page.Table(["Factor", "Values"], sweep.Factors.Select(factor => (string[])[factor.Path, InWords(factor.Values)]));
        foreach (var one in sweep.Bases)
        {
            page.Folded($"Scenario {one.Scenario.Name}", inside =>
            {
                if (one.Scenario.About.Length > 0)
                    inside.Line($"{one.Scenario.About}");
                ScenarioPart.WriteDepartures(inside, one.Scenario);
            });
        }
    }

    private static string InWords(FactorValues values) => values switch
    {
        Levels levels => string.Join(", ", levels.Texts),
        Distribution distribution => $"{distribution.Kind.ToString().ToLowerInvariant()} ({string.Join(", ", distribution.Numbers.Select(number => Phrase.Text($"{number}")))})",
        _ => "",
    };

    private static void WriteTables(HtmlPage page, SweepFolder folder, SweepAnalysis analysis)
    {
        var names = FactorNames.Of(folder.Plan.Sweep);
        Table(page, "Outcomes at the design points", "summaries", ["Point", "Set there", "Outcome", "Value", "95% interval", "Runs"], analysis.Summaries, row =>
        [
            Phrase.Text($"{row.Point}"), names.InWords(folder.Plan, folder.Plan.Points[row.Point]), row.Outcome, Phrase.Short(row.Value),
            Phrase.ShortInterval(row.Low, row.High), Phrase.Text($"{row.Runs}"),
        ]);
        Table(
            page, "What the levels do", "effects", ["Outcome", "Level", "Against", "Given", "Value", "Baseline", "Ratio", "95% interval", "p (Holm)"], analysis.Effects, row =>
            [
                row.Outcome, row.Contrast.Level, row.Contrast.Baseline, $"{names[row.Contrast.Given]} {row.Contrast.At}".Trim(), Phrase.Short(row.Value),
                Phrase.Short(row.BaselineValue), Phrase.Short(row.Ratio), Phrase.ShortInterval(row.RatioLow, row.RatioHigh),
                Phrase.Probability(row.HolmProbability),
            ]);
        Table(
            page, "What they do to lives (Cox)", "hazards", ["Of", "Level", "Against", "Given", "Ratio", "95% interval", "p (Holm)", "Years", "Baseline", "Limit"], analysis.Hazards, row =>
            [
                row.Of == LifeKind.Ties ? "ties" : "treaties", row.Contrast.Level, row.Contrast.Baseline,
                $"{names[row.Contrast.Given]} {row.Contrast.At}".Trim(), Phrase.Short(row.Ratio), Phrase.ShortInterval(row.Low, row.High),
                Phrase.Probability(row.HolmProbability), Phrase.Short(row.Years), Phrase.Short(row.BaselineYears), Phrase.Short(row.Limit),
            ]);
        Table(page, "Sensitivity", "sensitivity", ["Scenario", "Outcome", "Factor", "Measure", "Value", "95% interval"], analysis.Sensitivity, row =>
            [row.Scenario, row.Outcome, names[row.Factor], row.Measure, Phrase.Short(row.Value), Phrase.ShortInterval(row.Low, row.High)]);
        page.Heading($"Outcomes in words");
        page.Table(["Outcome", "Unit", "Meaning"], analysis.Outcomes.Select(outcome => (string[])[outcome.Id, outcome.Unit, outcome.Meaning]));
    }

    private static void Table<TRow>(
        HtmlPage page, string heading, string file, IReadOnlyList<string> columns, IReadOnlyList<TRow> rows, Func<TRow, string[]> cells)
    {
        if (rows.Count == 0)
            return;
        page.Heading($"{heading}");
        page.Table(columns, rows.Take(MostRows).Select(cells));
        if (rows.Count > MostRows)
            page.Line($"The first {MostRows} of {rows.Count} rows; {file}.csv has all.");
    }
}

using AllianceSim.Experiments.Designs;
using AllianceSim.Experiments.Sweeps;
using AllianceSim.Results;
using AllianceSim.Scenarios.Sweeps;

namespace AllianceSim.Reports.Texts;

/// <summary>What came out of a sweep, on one page.</summary>
/// <param name="page">Where it is written.</param>
public sealed class SweepText(IPage page)
{
    /// <summary>Most design points that are shown; the table in the folder has all.</summary>
    private const int MostPoints = 24;

    /// <summary>Most rows of a table of contrasts.</summary>
    private const int MostRows = 40;

    /// <summary>Most outcomes that fit beside each other.</summary>
    private const int MostColumns = 3;

    /// <summary>Most factors that are named in a line.</summary>
    private const int MostNamed = 4;

    /// <summary>Writes it.</summary>
    public void Write(SweepFolder folder, SweepAnalysis analysis)
    {
        var spec = folder.Plan.Sweep.Spec;
        var names = FactorNames.Of(folder.Plan.Sweep);
        page.Line($"{spec.Name}: {Phrase.Count(folder.Plan.Points.Count, "design point")}, {Replicates(spec, analysis)}, {Phrase.Count(analysis.Runs, "run")}, seed {spec.Seed}");
        if (analysis.Effects.Count > 0)
            WriteContrasts(spec, analysis, names);
        else if (analysis.Sensitivity.Count > 0)
            new SensitivityText(page).Write(analysis.Sensitivity, names);
        else
            WritePoints(folder, analysis, names);
        page.Line($"Results: {folder.Results.Folder}");
    }

    private static string Replicates(SweepSpec spec, SweepAnalysis analysis)
    {
        var runs = analysis.Summaries.Select(row => row.Runs).DefaultIfEmpty(0).ToList();
        var (fewest, most) = (runs.Min(), runs.Max());
        return fewest == most && most == spec.Replicates ? Phrase.Count(most, "replicate")
            : fewest == most ? Phrase.Text($"{Phrase.Count(most, "run")} at each")
            : Phrase.Text($"{fewest} to {most} runs at each");
    }

    private void WriteContrasts(SweepSpec spec, SweepAnalysis analysis, FactorNames names)
    {
        // Where mechanisms are varied one at a time, the world as it is tells more than all those without one of them.
        var shown = analysis.Effects.Any(row => row.Contrast.Given == ContrastedPoints.OneAtATime) ? ContrastedPoints.OneAtATime : "";
        var first = analysis.Effects.First(row => row.Contrast.Given == shown);
        var (by, baseline) = (names[first.Contrast.By], first.Contrast.Baseline);
        var over = shown.Length == 0 ? "over all design points that differ in it alone" : "with all else as it is";
        page.Line($"{by} against {baseline}, {over}, in {Phrase.Count(first.Replicates, "replicate")}{(first.Replicates < 2 ? ", too few for intervals" : "")}:");
        WriteRows(
            ["Outcome", "Level", "Value", $"At {baseline}", "Ratio", "Difference", "95% interval", "p (Holm)"],
            [
                .. analysis.Effects.Where(row => row.Contrast.Given == shown).Select(row => (string[])
                [
                    row.Outcome, row.Contrast.Level, Phrase.Short(row.Value), Phrase.Short(row.BaselineValue), Phrase.Short(row.Ratio),
                    Phrase.Short(row.Difference), Phrase.ShortInterval(row.Low, row.High), Phrase.Probability(row.HolmProbability),
                ]),
            ],
            "effects");
        page.Line($"Hazard ratios at the same age (Cox), errors by replicate; mean years lived up to a common limit:");
        WriteRows(
            ["Of", "Level", "Ratio", "95% interval", "p", "p (Holm)", "Years", $"At {baseline}", "Limit"],
            [
                .. analysis.Hazards.Where(row => row.Contrast.Given == shown).Select(row => (string[])
                [
                    row.Of == LifeKind.Ties ? "ties" : "treaties", row.Contrast.Level, Phrase.Short(row.Ratio),
                    Phrase.ShortInterval(row.Low, row.High), Phrase.Probability(row.Probability), Phrase.Probability(row.HolmProbability),
                    Phrase.Short(row.Years), Phrase.Short(row.BaselineYears), Phrase.Short(row.Limit),
                ]),
            ],
            "hazards");
        var given = analysis.Hazards.Select(row => row.Contrast.Given).Where(path => path is not ("" or ContrastedPoints.OneAtATime))
            .Distinct().Select(path => names[path]).ToList();
        // Of a comparison other than the sweep's own, nothing is kept.
        if (given.Count > 0 && spec.Compare == new CompareSpec(first.Contrast.By, baseline))
            page.Line($"How it moves with {(given.Count > MostNamed ? Phrase.Count(given.Count, "other factor") : InList(given))}: figure contrasts; effects.csv and hazards.csv, columns given and at.");
    }

    // Of what stands in groups, the name is said once.
    private void WriteRows(IReadOnlyList<string> columns, IReadOnlyList<string[]> rows, string table)
    {
        page.Table(columns, rows.Take(MostRows).Select((row, i) => i > 0 && rows[i - 1][0] == row[0] ? ["", .. row[1..]] : row));
        if (rows.Count > MostRows)
            page.Line($"The first {MostRows} of {rows.Count}; {table}.csv has all.");
    }

    private void WritePoints(SweepFolder folder, SweepAnalysis analysis, FactorNames names)
    {
        var shown = analysis.Outcomes.Take(MostColumns).Select(outcome => outcome.Id).ToList();
        page.Table(
            ["Point", .. shown],
            analysis.Summaries.GroupBy(row => row.Point).Take(MostPoints).Select(point => (string[])
            [
                names.InWords(folder.Plan, folder.Plan.Points[point.Key]),
                .. point.Take(MostColumns).Select(row => $"{Phrase.Short(row.Value)} {Phrase.ShortInterval(row.Low, row.High)}".TrimEnd()),
            ]));
        if (analysis.Outcomes.Count > MostColumns)
            page.Line($"Not shown: {InList([.. analysis.Outcomes.Skip(MostColumns).Select(outcome => outcome.Id)])}; summaries.csv has them.");
        if (folder.Plan.Points.Count > MostPoints)
            page.Line($"The first {MostPoints} of {folder.Plan.Points.Count} design points; summaries.csv has all.");
    }

    private static string InList(IReadOnlyList<string> names) =>
        names.Count == 1 ? names[0] : $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}";
}

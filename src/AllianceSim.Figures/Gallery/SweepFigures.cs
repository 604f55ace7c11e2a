using AllianceSim.Experiments.Designs;
using AllianceSim.Experiments.Sweeps;
using AllianceSim.Figures.Description;

namespace AllianceSim.Figures.Gallery;

/// <summary>A figure of a sweep that can be asked for by name.</summary>
/// <param name="Name">Name in <c>--figures</c>.</param>
/// <param name="Describe">Describes it; none where the sweep does not have what it shows, several where several scenarios are varied.</param>
public sealed record SweepFigureEntry(string Name, Func<SweepFolder, SweepAnalysis, IEnumerable<Figure>> Describe);

/// <summary>Every figure of a sweep. To add one, add a line.</summary>
public static class SweepFigures
{
    /// <summary>All figures, in the order in which they are drawn.</summary>
    public static IReadOnlyList<SweepFigureEntry> All { get; } =
    [
        new("responses", Responses), new("contrasts", Contrasts), new("survival", Survival), new("causes", Causes), new("heatmap", Heatmaps),
        new("sensitivity", Sensitivity), new("summaries", Summaries),
    ];

    /// <summary>The figures asked for, in the order of the catalogue.</summary>
    /// <param name="names"><c>all</c>, <c>none</c>, or names with commas between them.</param>
    /// <exception cref="ArgumentException">There is no figure of a name; the message says which there are.</exception>
    public static IReadOnlyList<SweepFigureEntry> Select(string names) => FigureChoice.Of(All, entry => entry.Name, names);

    private static IEnumerable<Figure> Responses(SweepFolder folder, SweepAnalysis analysis)
    {
        if (folder.Plan.Sweep.Spec.Compare is { } compare && analysis.Levels.Count > 0)
            yield return ResponsesFigure.Of(analysis.Levels, compare, NamesOf(folder), ProvenanceOf(folder, analysis));
    }

    /// <summary>What an analysis compares beside what the sweep itself does, under a name of its own.</summary>
    /// <param name="folder">The sweep.</param>
    /// <param name="analysis">What came out of it, with at least one contrast.</param>
    public static Figure ContrastsBy(SweepFolder folder, SweepAnalysis analysis) => ContrastsFigure.Of(
        analysis.Hazards, analysis.Effects, ContrastedPoints.VariedAlone(folder.Plan, analysis.Hazards[0].Contrast.By), NamesOf(folder),
        ProvenanceOf(folder, analysis), FileName.Of($"contrasts-by-{NamesOf(folder)[analysis.Hazards[0].Contrast.By]}"));

    private static IEnumerable<Figure> Contrasts(SweepFolder folder, SweepAnalysis analysis) =>
        analysis.Hazards.Count == 0 ? [] : [ContrastsBy(folder, analysis) with { Name = "contrasts" }];

    private static IEnumerable<Figure> Survival(SweepFolder folder, SweepAnalysis analysis) => folder.Plan.Sweep.Spec.Compare is not { } compare
        ? []
        : analysis.Lives.GroupBy(lives => lives.Of).Select(
            kind => LevelSurvivalFigure.Of([.. kind], compare, NamesOf(folder), ProvenanceOf(folder, analysis)));

    private static IEnumerable<Figure> Causes(SweepFolder folder, SweepAnalysis analysis)
    {
        if (folder.Plan.Sweep.Spec.Compare is { } compare && analysis.Causes.Count > 0)
            yield return LevelCausesFigure.Of(analysis.Causes, compare, NamesOf(folder), ProvenanceOf(folder, analysis));
    }

    private static IEnumerable<Figure> Heatmaps(SweepFolder folder, SweepAnalysis analysis) =>
        analysis.Cells is { } cells ? HeatmapFigure.Of(cells, NamesOf(folder), ProvenanceOf(folder, analysis)) : [];

    private static IEnumerable<Figure> Sensitivity(SweepFolder folder, SweepAnalysis analysis)
    {
        var scenarios = analysis.Sensitivity.GroupBy(row => row.Scenario).ToList();
        return scenarios.Select(rows => SensitivityFigure.Of(
            [.. rows], NamesOf(folder), ProvenanceOf(folder, analysis), scenarios.Count == 1 ? "sensitivity" : $"sensitivity-{rows.Key}"));
    }

    private static IEnumerable<Figure> Summaries(SweepFolder folder, SweepAnalysis analysis)
    {
        if (folder.Plan.Sweep.Spec.Compare is not null || analysis.Sensitivity.Count > 0 || SummariesFigure.FactorOf(folder.Plan) is not { } factor)
            yield break;
        yield return SummariesFigure.Of(
            analysis.Summaries, [.. folder.Plan.Points.Select(point => point[factor])], factor, NamesOf(folder),
            folder.Plan.Sweep.Spec.CommonRandomNumbers, ProvenanceOf(folder, analysis));
    }

    private static FactorNames NamesOf(SweepFolder folder) => FactorNames.Of(folder.Plan.Sweep);

    private static Provenance ProvenanceOf(SweepFolder folder, SweepAnalysis analysis) =>
        new(folder.Results.Scenario, folder.Results.Manifest.Seed, analysis.Runs) { Points = folder.Plan.Points.Count };
}

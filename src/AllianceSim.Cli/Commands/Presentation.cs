using AllianceSim.Cli.Terminal;
using AllianceSim.Experiments.Ablation;
using AllianceSim.Experiments.Calibration;
using AllianceSim.Experiments.Explanations;
using AllianceSim.Experiments.Findings;
using AllianceSim.Experiments.Hindcasts;
using AllianceSim.Experiments.Sweeps;
using AllianceSim.Figures.Description;
using AllianceSim.Figures.Gallery;
using AllianceSim.Reports;
using AllianceSim.Results;
using AllianceSim.Scenarios.Calibrations;

namespace AllianceSim.Cli.Commands;

/// <summary>What a result folder has to be looked at: figures, and a report with them.</summary>
/// <param name="formats">Formats of the figures.</param>
/// <param name="withReport">Whether the report is written.</param>
internal sealed class Presentation(FigureFormats formats, bool withReport = true)
{
    /// <summary>Presents the runs of a scenario.</summary>
    /// <param name="results">The results.</param>
    /// <param name="figures">Figures of the catalogue; none for nothing at all.</param>
    /// <param name="source">What they are drawn from.</param>
    /// <param name="findings">What came out of the runs, worked out where it is needed.</param>
    /// <returns>The files written.</returns>
    public IReadOnlyList<string> OfRuns(
        ResultReader results, IReadOnlyList<FigureEntry> figures, ResultFigureSource source, Lazy<RunFindings> findings)
    {
        if (withReport || figures.Any(figure => figure.NeedsStory))
            source.BeginStory();
        return Write(
            results,
            [.. figures.Select(figure => figure.Describe(source))],
            (manifest, drawn) => RunReport.Of(results, manifest, findings.Value, source, drawn));
    }

    /// <summary>Presents an ablation.</summary>
    /// <param name="results">Results of an ablation.</param>
    /// <param name="order">Id of the outcome that sorts.</param>
    /// <returns>The files written.</returns>
    public IReadOnlyList<string> OfAblation(ResultReader results, string order)
    {
        var scenario = Replay.ScenarioOf(results);
        var provenance = new Provenance(results.Scenario, results.Manifest.Seed, results.Manifest.Replicates);
        return Write(
            results,
            [AblationFigure.Of(MechanismEffect.Sort(results.Ablation, order), order, provenance)],
            (manifest, drawn) => AblationReport.Of(results, manifest, scenario, AblationDesign.Of(scenario).AlreadyOff, order, drawn));
    }

    /// <summary>Presents a calibration.</summary>
    /// <param name="results">Results of a calibration.</param>
    /// <returns>The files written.</returns>
    public IReadOnlyList<string> OfCalibration(ResultReader results)
    {
        var provenance = new Provenance(results.Scenario, results.Manifest.Seed, results.Manifest.Replicates);
        var source = Path.Combine(results.Folder, CalibrationFiles.Calibration);
        var confirmed = CalibrationReader.Read(source, CalibrationMetrics.Vocabulary).Value?.Spec.Confirm
            ?? throw new ResultFolderException($"{source}: is damaged or of another version. Fit again with --force.") { IsRefusal = true };
        return Write(
            results,
            [
                FitFigure.Of(results.Fit, provenance with { Runs = confirmed }),
                ParametersFigure.Of(results.Estimates, results.Generations is [.., var last] ? last : null, provenance),
            ],
            (manifest, drawn) => CalibrationReport.Of(results, manifest, drawn));
    }

    /// <summary>Presents a validation.</summary>
    /// <param name="results">Results of a validation.</param>
    /// <returns>The files written.</returns>
    public IReadOnlyList<string> OfValidation(ResultReader results)
    {
        var provenance = new Provenance(results.Scenario, results.Manifest.Seed, results.Manifest.Replicates);
        var kinds = results.Checks.ToLookup(row => row.Kind);
        IEnumerable<Figure> fit = kinds[CheckKind.Target].Any() ? [FitFigure.Of([.. kinds[CheckKind.Target].Select(row => row.AsFit())], provenance)] : [];
        IEnumerable<Figure> signs = kinds[CheckKind.Sign].Any() ? [SignsFigure.Of([.. kinds[CheckKind.Sign]], results.Scenario)] : [];
        return Write(results, [.. fit, .. signs], (manifest, drawn) => ValidationReport.Of(results, manifest, drawn));
    }

    /// <summary>Presents a hindcast.</summary>
    /// <param name="results">The results that it was written into.</param>
    /// <param name="hindcast">What came out of it.</param>
    /// <param name="runs">Number of runs.</param>
    /// <returns>The files written.</returns>
    public IReadOnlyList<string> OfHindcast(ResultReader results, Hindcast hindcast, int runs)
    {
        var scenario = Replay.ScenarioOf(results);
        var provenance = new Provenance(results.Scenario, results.Manifest.Seed, runs);
        return Write(
            results,
            [.. HindcastFigure.Of(hindcast.Questions, provenance)],
            (manifest, drawn) => HindcastReport.Of(results, manifest, scenario, hindcast, runs, drawn));
    }

    /// <summary>Presents a sweep.</summary>
    /// <param name="folder">The sweep, whole.</param>
    /// <param name="analysis">What came out of it.</param>
    /// <param name="figures">Which figures; those that the sweep does not have what they show of are left out. None for nothing at all.</param>
    /// <returns>The files written.</returns>
    public IReadOnlyList<string> OfSweep(SweepFolder folder, SweepAnalysis analysis, IReadOnlyList<SweepFigureEntry> figures) =>
        figures.Count == 0
            ? []
            : Write(
                folder.Results,
                [.. figures.SelectMany(figure => figure.Describe(folder, analysis))],
                (manifest, drawn) => Reports.SweepReport.Of(folder, manifest, analysis, drawn));

    private IReadOnlyList<string> Write(
        ResultReader results, IReadOnlyList<Figure> figures, Func<Manifest, IReadOnlyList<Figure>, string> report)
    {
        if (figures.Count == 0 && !withReport)
            return [];
        var files = FigureDrawing.Write(results, figures, formats);
        if (!withReport)
            return files;
        try
        {
            // The manifest as it is now, with the figures in its list.
            return [.. files, ReportFile.Write(results.Folder, report(ManifestStore.Read(results.Folder), figures))];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UserError(Exit.Failed, $"{results.Folder}: the report cannot be written: {error.Message} The results are intact.");
        }
    }
}

using AllianceSim.Cli.Terminal;
using AllianceSim.Engine;
using AllianceSim.Experiments.Calibration;
using AllianceSim.Reports.Texts;
using AllianceSim.Results;
using AllianceSim.Scenarios.Calibrations;

namespace AllianceSim.Cli.Commands.Calibrations;

/// <summary>Fits parameters, from a calibration's file to its tables, figures and summary.</summary>
/// <param name="file">The calibration file.</param>
/// <param name="request">Where results go.</param>
/// <param name="streams">Where it writes.</param>
internal sealed class CalibrationRun(string file, FolderRequest request, Streams streams)
{
    /// <summary>Runs it, and tells the exit status.</summary>
    /// <exception cref="UserError">The file or the folder is not right.</exception>
    public int Run(CancellationToken cancel)
    {
        var load = CalibrationReader.Read(file, CalibrationMetrics.Vocabulary);
        if (load.Value is not { } calibration)
            throw new UserError(Exit.WrongInput, [.. load.Problems.Select(problem => problem.ToString())]);
        if (calibration.Spec.Fit.IsEmpty && calibration.Spec.Worlds.All(world => world.Fit.IsEmpty))
            throw new UserError(Exit.WrongInput, $"{file}: there is nothing to fit. Name parameters with their ranges under 'fit', or hold the worlds as they are against their targets by 'alliancesim validate'.");
        if (calibration.Worlds.All(world => world.Targets.Targets.All(target => target.Weight == 0)))
            throw new UserError(Exit.WrongInput, $"{file}: there is nothing to fit to. Give at least one target a weight above 0.");
        var path = request.PathOf(calibration.Spec.Name, calibration.Spec.Seed);
        var header = CalibrationRunner.Header(calibration, ProductVersion.Number) with { Commit = ProductVersion.Commit, Jobs = request.Jobs };
        try
        {
            using (var folder = ResultFolder.Open(path, header, request.Existing))
            {
                if (!RunInto(folder, calibration, cancel))
                {
                    streams.Error.WriteLine(
                        $"alliancesim: interrupted. The {Phrase.Count(folder.Finished.Count + folder.Written.Count, "set")} of values tried are kept in {path}; "
                        + "go on with --resume.");
                    return Exit.Interrupted;
                }
            }

            var results = ResultReader.Open(path);
            new Presentation(request.Formats).OfCalibration(results);
            if (!request.Quiet)
                new CalibrationText(new Screen(streams.Out)).Write(results);
            return Exit.Done;
        }
        catch (ResultFolderException error)
        {
            throw new UserError(error.IsRefusal ? Exit.WrongInput : Exit.Failed, error.Message);
        }
    }

    private bool RunInto(ResultFolder folder, Calibration calibration, CancellationToken cancel)
    {
        using var log = RunLog.Open(folder.Path);
        log.Information(
            "Calibrating {Calibration}: {Parameters} parameters, at most {Trials} sets of values, seed {Seed}, {Jobs} jobs, into {Folder}",
            calibration.Spec.Name, calibration.Spec.Fit.Length + calibration.Spec.Worlds.Sum(world => world.Fit.Length),
            CalibrationRunner.MostTrials(calibration.Spec), calibration.Spec.Seed, request.Jobs, folder.Path);
        using var progress = new ProgressLine(request.Quiet ? null : streams.Error, calibration.Spec.Name);
        var isWhole = CalibrationRunner.Run(calibration, folder, Simulation.Run, request.Jobs, progress.Report, cancel);
        log.Information("Tried {Tried}, found {Found}, to the end {IsWhole}", folder.Written.Count, folder.Finished.Count, isWhole);
        var failures = TrialFailures.Of(ResultReader.Open(folder.Path).Evaluations, calibration.Spec.Replicates);
        if (failures.Runs > 0)
            log.Warning("{Runs} runs failed in {Sets} sets of values; of {Lost} no run of some world came to its end", failures.Runs, failures.Sets, failures.Lost);
        return isWhole;
    }
}

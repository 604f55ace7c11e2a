using AllianceSim.Experiments.Calibration;
using AllianceSim.Experiments.Running;
using AllianceSim.Results;
using AllianceSim.Results.Tables;

namespace AllianceSim.Experiments.Validation;

/// <summary>Holds the model against the record and the theory, check by check, in a result folder.</summary>
public static class ValidationRunner
{
    /// <summary>What the folder needs to know before the first check.</summary>
    /// <param name="plan">What is checked.</param>
    /// <param name="version">Version of AllianceSim.</param>
    public static ResultHeader Header(ValidationPlan plan, string version) => new()
    {
        Kind = ResultKind.Validation,
        Name = plan.Name,
        Sources = plan.Calibration is { } calibration ? CalibrationSources.Of(calibration) : [],
        Version = version,
        Seed = plan.Seed,
        Replicates = plan.Replicates,
        Ticks = plan.Calibration?.Worlds.Max(world => world.Scenario.Ticks) ?? 0,
        Options = plan.Options,
        Parts = [.. plan.Checks.Select(check => check.Name)],
    };

    /// <summary>Does the checks that the folder still lacks, one after another, and completes the folder. Runs that fail are left out. The
    /// table is the same bytes for any number of jobs.</summary>
    /// <param name="plan">What is checked.</param>
    /// <param name="folder">Where results go, opened with the header of this plan.</param>
    /// <param name="simulate">Runs one replicate; called by several threads at once.</param>
    /// <param name="jobs">Runs at the same time, at least 1.</param>
    /// <param name="progress">Told of each check that is over; first of those found.</param>
    /// <param name="cancel">Ends the work. Checks that are written stay.</param>
    /// <returns>Whether it came to its end.</returns>
    /// <exception cref="ResultFolderException">The folder cannot be written.</exception>
    public static bool Run(
        ValidationPlan plan, ResultFolder folder, Simulate simulate, int jobs = 1, Action<RunProgress>? progress = null,
        CancellationToken cancel = default)
    {
        var counter = new ProgressCounter(new(folder.Finished.Count, plan.Checks.Count, 0), progress);
        var request = new CheckRequest(simulate, plan.Replicates, jobs, cancel);
        counter.Begin();
        try
        {
            foreach (var number in folder.Remaining)
            {
                var (rows, status) = plan.Checks[number].Run(request);
                folder.Commit(new RowsRecorder<CheckRow>(number, status, ResultTables.Checks, rows), cancel);
                counter.Over(status);
            }
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            // Whoever cancelled knows.
        }
        finally
        {
            folder.Complete();
        }

        return folder.Written.Count == folder.Remaining.Count;
    }
}

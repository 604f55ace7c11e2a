using AllianceSim.Engine.Recording;
using AllianceSim.Engine.Scenario;
using AllianceSim.Results;

namespace AllianceSim.Experiments.Running;

/// <summary>Runs one replicate of a scenario from beginning to end.</summary>
/// <param name="scenario">The scenario.</param>
/// <param name="replicate">Number of the replicate, from 0.</param>
/// <param name="recorder">Takes down what happens.</param>
/// <param name="cancel">Ends the run; then an <see cref="OperationCanceledException"/> is thrown.</param>
public delegate void Simulate(ScenarioSpec scenario, int replicate, IRecorder recorder, CancellationToken cancel);

/// <summary>How far the work has come.</summary>
/// <param name="Done">Runs that are over: done, failed, or found in the folder.</param>
/// <param name="Total">Runs in all.</param>
/// <param name="Failed">Those of the runs over that failed.</param>
public readonly record struct RunProgress(int Done, int Total, int Failed);

/// <summary>What came of the work.</summary>
/// <param name="Done">Runs that were done now and are in the tables.</param>
/// <param name="Failed">Runs that failed, now or in the folder before.</param>
/// <param name="Skipped">Runs that were in the folder before, the failed ones among them.</param>
/// <param name="Interrupted">Whether the work was cancelled before all runs were there.</param>
public readonly record struct RunSummary(int Done, int Failed, int Skipped, bool Interrupted);

/// <summary>Runs the replicates of a scenario, several at a time, into a result folder.</summary>
public static class ReplicateRunner
{
    /// <summary>Runs the replicates that the folder still lacks, and completes the folder. A run that throws is recorded as failed,
    /// with its message, what it recorded before is kept beside the tables, and the others go on. The tables are the same
    /// bytes for any number of jobs.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="folder">Where results go; the number of a run is that of its replicate.</param>
    /// <param name="simulate">Runs one replicate; called by several threads at once.</param>
    /// <param name="jobs">Runs at the same time, at least 1.</param>
    /// <param name="progress">Told of each run that is over, by one thread at a time; first of those found.</param>
    /// <param name="cancel">Ends the work between two ticks. Runs that are written stay; one that waited for an earlier, unfinished
    /// one is dropped and done again on resuming.</param>
    /// <exception cref="ResultFolderException">The folder cannot be written.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one job.</exception>
    public static RunSummary Run(
        ScenarioSpec scenario,
        ResultFolder folder,
        Simulate simulate,
        int jobs = 1,
        Action<RunProgress>? progress = null,
        CancellationToken cancel = default)
    {
        var skipped = folder.Finished.Count;
        var failedBefore = folder.Finished.Values.Count(status => status == RunStatus.Failed);
        var counter = new ProgressCounter(new(skipped, skipped + folder.Remaining.Count, failedBefore), progress);
        counter.Begin();
        try
        {
            Workers.Run(folder.Remaining.Count, jobs, RunOne, cancel);
        }
        finally
        {
            folder.Complete();
        }

        var failedNow = folder.Written.Count(status => status == RunStatus.Failed);
        return new(
            folder.Written.Count - failedNow, failedBefore + failedNow, skipped, folder.Written.Count < folder.Remaining.Count);

        void RunOne(int place, CancellationToken stop)
        {
            var recorder = new RunRecorder(folder.Remaining[place]);
            RunAttempt.Make(simulate, scenario, recorder.Number, recorder, rows => TakeDown.Outcomes(rows, recorder), stop);

            // Once it is handed over it is the folder's.
            var status = recorder.Status;
            folder.Commit(recorder, stop);
            counter.Over(status);
        }
    }
}

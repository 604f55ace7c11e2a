using AllianceSim.Engine.Recording;
using AllianceSim.Engine.Scenario;
using AllianceSim.Experiments.Outcomes;
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
public sealed class ReplicateRunner
{
    private readonly ScenarioSpec scenario;
    private readonly ResultFolder folder;
    private readonly Simulate simulate;
    private readonly Action<RunProgress>? progress;
    private readonly Lock gate = new();
    private readonly int skipped;
    private readonly int failedBefore;
    private int begun;
    private int done;
    private int failed;

    private ReplicateRunner(ScenarioSpec scenario, ResultFolder folder, Simulate simulate, Action<RunProgress>? progress)
    {
        this.scenario = scenario;
        this.folder = folder;
        this.simulate = simulate;
        this.progress = progress;
        skipped = folder.Finished.Count;
        failedBefore = folder.Finished.Values.Count(status => status == RunStatus.Failed);
    }

    /// <summary>Runs the replicates that the folder still lacks, and completes the folder. A run that throws is recorded as failed,
    /// with its message, and the others go on. The tables are the same bytes for any number of jobs.</summary>
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
        ArgumentOutOfRangeException.ThrowIfLessThan(jobs, 1);
        return new ReplicateRunner(scenario, folder, simulate, progress).Run(jobs, cancel);
    }

    private RunSummary Run(int jobs, CancellationToken cancel)
    {
        Tell();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var workers = Enumerable.Range(0, Math.Min(jobs, folder.Remaining.Count))
            .Select(_ => Task.Factory.StartNew(
                () => Work(stop), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default))
            .ToArray();
        try
        {
            Task.WaitAll(workers);
        }
        catch (AggregateException errors)
        {
            // The first is the cause; what else was thrown follows from stopping.
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(errors.InnerExceptions[0]);
        }
        finally
        {
            folder.Complete();
        }

        var failedNow = folder.Written.Count(status => status == RunStatus.Failed);
        return new(
            folder.Written.Count - failedNow, failedBefore + failedNow, skipped, folder.Written.Count < folder.Remaining.Count);
    }

    private void Work(CancellationTokenSource stop)
    {
        try
        {
            while (!stop.IsCancellationRequested && Interlocked.Increment(ref begun) - 1 is var next && next < folder.Remaining.Count)
            {
                var run = RunOne(folder.Remaining[next], stop.Token);
                folder.Commit(run, stop.Token);
                Over(run.Status);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The summary tells.
        }
        catch
        {
            stop.Cancel();
            throw;
        }
    }

    private RunRecorder RunOne(int replicate, CancellationToken cancel)
    {
        var recorder = new RunRecorder(replicate);
        var rows = new RunRows(replicate);
        var row = new RunRow(scenario.Name, scenario.Seed, replicate, 0, RunStatus.Done, "");
        try
        {
            simulate(scenario, replicate, new TeeRecorder(recorder, rows), cancel);
            foreach (var (outcome, value) in OutcomeCatalogue.Of(rows))
                recorder.Outcome(new(outcome.Id, value));
        }
        catch (Exception error) when (!(error is OperationCanceledException && cancel.IsCancellationRequested))
        {
            row = row with { Status = RunStatus.Failed, Message = error.Message };
        }

        recorder.Close(row with { Ticks = rows.Ticks.Count });
        return recorder;
    }

    private void Over(RunStatus status)
    {
        lock (gate)
        {
            done++;
            if (status == RunStatus.Failed)
                failed++;
            Tell();
        }
    }

    private void Tell() => progress?.Invoke(new(skipped + done, skipped + folder.Remaining.Count, failedBefore + failed));
}

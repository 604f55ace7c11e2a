using System.Collections.Concurrent;
using AllianceSim.Engine.Recording;
using AllianceSim.Engine.Scenario;
using AllianceSim.Experiments.Running;
using AllianceSim.Model.Alliances;
using AllianceSim.Results;
using AllianceSim.Results.Tests;

namespace AllianceSim.Experiments.Tests.Running;

public sealed class ReplicateRunnerTests : IDisposable
{
    private const int Replicates = 12;
    private static readonly ScenarioSpec Scenario = new() { Name = "test", Ticks = 10, Seed = 7, Replicates = Replicates };

    private readonly TestFolder folder = new();
    private readonly TestFolder undisturbed = new();

    public void Dispose()
    {
        folder.Dispose();
        undisturbed.Dispose();
    }

    [Fact]
    public void TheBytesAreTheSameForAnyNumberOfJobs()
    {
        Run(undisturbed, Write);
        var summary = Run(folder, OutOfOrder, jobs: 3);
        Assert.Equal(new RunSummary(Replicates, 0, 0, false), summary);
        Assert.Equal(undisturbed.Bytes(), folder.Bytes());
        Assert.Equal(Enumerable.Range(0, Replicates), ResultReader.Open(folder.Path).Runs.Select(run => run.Run));

        static void OutOfOrder(ScenarioSpec scenario, int replicate, IRecorder recorder, CancellationToken cancel)
        {
            Thread.Sleep(replicate % 3 == 0 ? 60 : 1);
            Write(scenario, replicate, recorder, cancel);
        }
    }

    [Fact]
    public void AFailedRunDoesNotTakeTheOthersAlong()
    {
        var told = new ConcurrentQueue<RunProgress>();
        var summary = Run(folder, FailFourth, jobs: 2, progress: told.Enqueue);

        Assert.Equal(new RunSummary(Replicates - 1, 1, 0, false), summary);
        Assert.Equal(Replicates + 1, told.Count);
        Assert.Equal(new(0, Replicates, 0), told.First());
        Assert.Equal(new(Replicates, Replicates, 1), told.Last());
        var results = ResultReader.Open(folder.Path);
        Assert.Equal(new RunRow("test", 7, 0, 3, 1, RunStatus.Failed, "no threat, no state"), results.Runs[3].Row);
        Assert.All(results.Runs.Where(run => run.Run != 3), run => Assert.Equal((RunStatus.Done, 10), (run.Row.Status, run.Row.Ticks)));
        Assert.DoesNotContain(results.Ticks, tick => tick.Run == 3);
        Assert.DoesNotContain(results.Outcomes, outcome => outcome.Run == 3);
        Assert.Equal(Replicates - 1, RunRows.From(results).Count);
        Run(undisturbed, Write);
        Assert.All(
            (string[])["ticks.csv", "alliances.csv", "members.csv", "outcomes.csv"],
            table => Assert.Equal(
                undisturbed.Text(table).Split('\n').Where(line => line.Split(',')[0] != "3"), folder.Text(table).Split('\n')));

        static void FailFourth(ScenarioSpec scenario, int replicate, IRecorder recorder, CancellationToken cancel)
        {
            if (replicate != 3)
            {
                Write(scenario, replicate, recorder, cancel);
                return;
            }

            recorder.Tick(Rows.Tick(1950));
            throw new InvalidOperationException("no threat, no state");
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void WhatAFailedRunRecordedIsKeptApart(int jobs)
    {
        Run(undisturbed, Write);
        Run(folder, FailAtTheEnd, jobs);

        var results = ResultReader.Open(folder.Path);
        Assert.All(Enumerable.Range(0, Replicates), run => Assert.Equal(run % 5 == 0, results.KeptOf(results.Runs[run]) is not null));
        Assert.Equal(["alliances.csv", "members.csv", "ticks.csv"], KeptOf(5).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.All(KeptOf(5), path => Assert.Equal(
            undisturbed.Text(Path.GetFileName(path)).Split('\n').Where(line => line.Split(',')[0] is "run" or "5"),
            File.ReadLines(path)));

        string[] KeptOf(int run) => Directory.GetFiles(results.KeptOf(results.Runs[run])!);

        static void FailAtTheEnd(ScenarioSpec scenario, int replicate, IRecorder recorder, CancellationToken cancel)
        {
            Write(scenario, replicate, recorder, cancel);
            if (replicate % 5 == 0)
                throw new InvalidOperationException("no threat, no state");
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void ACancelledRunResumesToTheSameBytes(int jobs)
    {
        Run(undisturbed, Write);
        using var cancel = new CancellationTokenSource();

        var summary = Run(folder, CancelAtSixth, jobs, cancel: cancel.Token);

        Assert.True(summary.Interrupted);
        Assert.Equal(ResultStatus.Interrupted, ManifestStore.Read(folder.Path).Status);
        var kept = ResultReader.Open(folder.Path).Runs.Count;
        Assert.Equal(summary.Done, kept);
        Assert.InRange(kept, 1, 5);

        var resumed = Run(folder, Write, jobs, ExistingResults.Resume);
        Assert.Equal(new RunSummary(Replicates - kept, 0, kept, false), resumed);
        Assert.Equal(undisturbed.Bytes(), folder.Bytes());
        Assert.Equal(ResultStatus.Finished, ManifestStore.Read(folder.Path).Status);

        void CancelAtSixth(ScenarioSpec scenario, int replicate, IRecorder recorder, CancellationToken token)
        {
            if (replicate == 5)
            {
                // The ones before it are to be in the folder first.
                SpinWait.SpinUntil(() => ResultReader.Open(folder.Path).Runs.Count > 0, TimeSpan.FromSeconds(10));
                cancel.Cancel();
            }

            token.ThrowIfCancellationRequested();
            Write(scenario, replicate, recorder, token);
        }
    }

    [Fact]
    public void ARunThatCancelsItselfHasFailed()
    {
        var summary = Run(folder, (_, _, _, _) => throw new OperationCanceledException("gave up"), jobs: 2);
        Assert.Equal(new RunSummary(0, Replicates, 0, false), summary);
        Assert.Equal(new RunSummary(0, Replicates, Replicates, false), Run(folder, Write, existing: ExistingResults.Resume));
    }

    [Fact]
    public void OutcomesOfEachRunAreWritten()
    {
        Run(folder, Write);
        var outcomes = ResultReader.Open(folder.Path).Outcomes.Where(outcome => outcome.Row.Outcome == "tie-hazard");
        Assert.Equal(
            Enumerable.Range(0, Replicates).Select(run => 1.0 / (1 + (run % 5))), outcomes.Select(outcome => outcome.Row.Value));
    }

    private static RunSummary Run(
        TestFolder folder,
        Simulate simulate,
        int jobs = 1,
        ExistingResults existing = ExistingResults.Refuse,
        Action<RunProgress>? progress = null,
        CancellationToken cancel = default)
    {
        using var results = ResultFolder.Open(folder.Path, ResultHeader.For(Scenario, "name: test\n", "0.1.0"), existing);
        return ReplicateRunner.Run(Scenario, results, simulate, jobs, progress, cancel);
    }

    /// <summary>One tie, which lasts the longer the higher the number of the replicate.</summary>
    private static void Write(ScenarioSpec scenario, int replicate, IRecorder recorder, CancellationToken cancel)
    {
        for (var tick = 0; tick < scenario.Ticks; tick++)
            recorder.Tick(Rows.Tick(1950 + tick) with { Tick = tick, MeanThreat = replicate / 3.0 });
        var end = 1952 + (replicate % 5);
        recorder.Alliance(Rows.Alliance(1, 1951, end, EndKind.Abrogated));
        recorder.Member(Rows.Member(1, "A", 1951, end, EndKind.Abrogated));
        recorder.Member(Rows.Member(1, "B", 1951, end, EndKind.Dissolved));
    }
}

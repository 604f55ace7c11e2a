using System.Security.Cryptography;

namespace AllianceSim.Results.Tests;

public sealed class ResultFolderTests : IDisposable
{
    private readonly TestFolder folder = new();
    private readonly TestFolder undisturbed = new();

    public ResultFolderTests() => Samples.WriteAll(undisturbed.Path);

    public void Dispose()
    {
        folder.Dispose();
        undisturbed.Dispose();
    }

    [Fact]
    public void RunsThatFinishInAnyOrderAreWrittenInTheirs()
    {
        using (var results = ResultFolder.Open(folder.Path, Samples.Header()))
        {
            foreach (var run in new[] { 2, 1, 0, 3 })
                results.Commit(Samples.Recorder(run));
            results.Complete();
        }

        Assert.Equal(undisturbed.Bytes(), folder.Bytes());
    }

    [Fact]
    public async Task ARunFarAheadWaitsForAnEarlierOne()
    {
        using var results = ResultFolder.Open(folder.Path, Samples.Header(replicates: 6));
        for (var run = 1; run <= 4; run++)
            results.Commit(Samples.Recorder(run));
        var ahead = Task.Factory.StartNew(
            () => results.Commit(Samples.Recorder(5)), default, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        Assert.NotSame(ahead, await Task.WhenAny(ahead, Task.Delay(TimeSpan.FromMilliseconds(200))));
        Assert.Empty(results.Written);

        results.Commit(Samples.Recorder(0));
        await ahead.WaitAsync(TimeSpan.FromSeconds(10));
        Assert.Equal(6, results.Written.Count);
    }

    [Fact]
    public void WaitingCanBeCancelled()
    {
        using var results = ResultFolder.Open(folder.Path, Samples.Header(replicates: 6));
        for (var run = 1; run <= 4; run++)
            results.Commit(Samples.Recorder(run));
        using var cancel = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        Assert.Throws<OperationCanceledException>(() => results.Commit(Samples.Recorder(5), cancel.Token));
    }

    [Fact]
    public void AfterAKillResumingEndsWithTheSameBytes()
    {
        Killed(runs: 2);
        folder.Append("ticks.csv", "2,0,19");
        folder.Append("members.csv", "2,1,A,1949,,,\n");
        folder.Append("journal.jsonl", "{\"run\":2,\"status\":\"do");

        Resume(expected: [2, 3]);

        Assert.Equal(undisturbed.Bytes(), folder.Bytes());
    }

    [Fact]
    public void ATableThatLostBytesIsCutBackToAnEarlierRun()
    {
        Killed(runs: 3);
        using (var table = File.OpenWrite(folder.File("ticks.csv")))
            table.SetLength(table.Length - 1);

        Resume(expected: [2, 3]);

        Assert.Equal(undisturbed.Bytes(), folder.Bytes());
    }

    [Fact]
    public void AKillBeforeTheFirstRunLosesNothing()
    {
        Killed(runs: 0);
        File.WriteAllText(folder.File("ticks.csv"), "ru");

        Resume(expected: [0, 1, 2, 3]);

        Assert.Equal(undisturbed.Bytes(), folder.Bytes());
    }

    [Fact]
    public void AFolderWithAllRunsResumesToItself()
    {
        Samples.WriteAll(folder.Path);
        Resume(expected: []);
        Assert.Equal(undisturbed.Bytes(), folder.Bytes());
        Assert.Equal(ResultStatus.Finished, ManifestStore.Read(folder.Path).Status);
    }

    [Fact]
    public void RunsThatWaitedForOneThatNeverCameAreDoneAgain()
    {
        using (var results = ResultFolder.Open(folder.Path, Samples.Header()))
        {
            results.Commit(Samples.Recorder(0));
            results.Commit(Samples.Recorder(2));
            results.Complete();
        }

        Assert.Equal(ResultStatus.Interrupted, ManifestStore.Read(folder.Path).Status);
        Assert.Equal([0], ResultReader.Open(folder.Path).Runs.Select(run => run.Run));
        Resume(expected: [1, 2, 3]);
        Assert.Equal(undisturbed.Bytes(), folder.Bytes());
    }

    [Fact]
    public void ADamagedLineInTheMiddleOfTheJournalIsAnError()
    {
        Killed(runs: 2);
        File.WriteAllText(folder.File("journal.jsonl"), "{\"run\"\n" + folder.Text("journal.jsonl"));
        var error = Assert.Throws<ResultFolderException>(() => Resume(expected: []));
        Assert.Contains("journal.jsonl, line 1", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TablesNotRecordedAreNotWritten()
    {
        using (var results = ResultFolder.Open(folder.Path, Samples.Header(1) with { Record = new(States: false, Dyads: false, Terms: false) }))
        {
            results.Commit(Samples.Recorder(0));
            results.Complete();
        }

        Assert.False(File.Exists(folder.File("states.csv")));
        Assert.False(File.Exists(folder.File("dyads.csv")));
        Assert.False(File.Exists(folder.File("terms.csv")));
        Assert.Empty(ResultReader.Open(folder.Path).Terms);
        Assert.False(File.Exists(folder.File("weighings.csv")));
        Assert.Empty(ResultReader.Open(folder.Path).States);
        Assert.Single(ResultReader.Open(folder.Path).Ticks);
    }

    [Fact]
    public void TheManifestListsEveryFileWithItsHash()
    {
        var clock = new FixedClock(new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero));
        using (var results = ResultFolder.Open(folder.Path, Samples.Header(), clock: clock))
        {
            Assert.Equal(ResultStatus.Running, ManifestStore.Read(folder.Path).Status);
            for (var run = 0; run < 4; run++)
                results.Commit(Samples.Recorder(run));
            File.WriteAllText(folder.File("log.txt"), "grows on");
            results.Complete();
        }

        Directory.CreateDirectory(folder.File("figures"));
        File.WriteAllText(folder.File("figures/survival.svg"), "<svg/>");
        ManifestStore.Seal(folder.Path);

        var manifest = ManifestStore.Read(folder.Path);
        Assert.Equal(ResultStatus.Finished, manifest.Status);
        Assert.Equal((clock.GetUtcNow(), clock.GetUtcNow()), (manifest.Started, manifest.Finished));
        Assert.Equal(
            ["alliances.csv", "causes.csv", "disputes.csv", "dyads.csv", "events.csv", "figures/survival.svg", "involvements.csv",
                "journal.jsonl", "lives.csv", "members.csv", "outcomes.csv", "runs.csv", "scenario.yaml", "states.csv", "terms.csv", "ticks.csv",
                "weighings.csv"],
            manifest.Files.Select(file => file.Name));
        Assert.All(manifest.Files, file =>
        {
            var bytes = File.ReadAllBytes(folder.File(file.Name));
            Assert.Equal((bytes.LongLength, Convert.ToHexStringLower(SHA256.HashData(bytes))), (file.Bytes, file.Sha256));
        });
        Assert.Equal(manifest.ScenarioSha256, manifest.Files.Single(file => file.Name == "scenario.yaml").Sha256);
        Assert.Contains("\"scenario-sha256\"", folder.Text("manifest.json"), StringComparison.Ordinal);
    }

    private void Killed(int runs)
    {
        using var results = ResultFolder.Open(folder.Path, Samples.Header());
        for (var run = 0; run < runs; run++)
            results.Commit(Samples.Recorder(run));
    }

    private void Resume(int[] expected)
    {
        using var results = ResultFolder.Open(folder.Path, Samples.Header(), ExistingResults.Resume);
        Assert.Equal(expected, results.Remaining);
        foreach (var run in results.Remaining)
            results.Commit(Samples.Recorder(run));
        results.Complete();
    }

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}

using System.Security.Cryptography;
using AllianceSim.Engine.Recording;
using AllianceSim.Results.Tables;

namespace AllianceSim.Results.Tests;

/// <summary>What a failed run recorded is kept beside the tables, whole or not at all, and the other runs do not notice.</summary>
public sealed class FailedRunTests : IDisposable
{
    private const int Failing = 1;

    private readonly TestFolder folder = new();
    private readonly TestFolder undisturbed = new();

    public FailedRunTests() => Samples.WriteAll(undisturbed.Path);

    private static IEnumerable<Table> Kept => ResultTables.OfRuns.Where(table => table != ResultTables.Runs);

    public void Dispose()
    {
        folder.Dispose();
        undisturbed.Dispose();
    }

    [Fact]
    public void ItsRowsAreThoseThatATableWouldHold()
    {
        // A table of nothing but this run is what it would have been, had it not failed.
        Write(Samples.Header() with { Runs = [Failing] });
        using var alone = new TestFolder();
        using (var results = ResultFolder.Open(alone.Path, Samples.Header() with { Runs = [Failing] }))
            results.Commit(Samples.Recorder(Failing));

        Assert.Equal(Kept.Select(table => table.FileName).Order(StringComparer.Ordinal), In("failed/run-1"));
        Assert.All(Kept, table => Assert.Equal(alone.Text(table.FileName), folder.Text($"failed/run-1/{table.FileName}")));
    }

    [Fact]
    public void TheTablesHoldItsRowInRunsAndElseTheOtherRunsAlone()
    {
        Write(Samples.Header());
        using var others = new TestFolder();
        using (var results = ResultFolder.Open(others.Path, Samples.Header() with { Runs = [0, 2, 3] }))
        {
            foreach (var run in results.Remaining)
                results.Commit(Samples.Recorder(run));
        }

        Assert.All(Kept, table => Assert.Equal(others.Text(table.FileName), folder.Text(table.FileName)));
        var read = ResultReader.Open(folder.Path);
        Assert.Equal([0, 1, 2, 3], read.Runs.Select(run => run.Run));
        Assert.Equal(Samples.Failure(Failing), read.Runs[Failing].Row);
        Assert.Equal(folder.File("failed/run-1"), read.KeptOf(read.Runs[Failing])?.Replace('\\', '/'));
        Assert.Null(read.KeptOf(read.Runs[0]));
    }

    [Fact]
    public void OnlyTablesThatAreRecordedAndHaveRowsAreKept()
    {
        var run = new RunRecorder(0);
        run.Tick(Samples.Tick(0));
        run.State(Samples.State);
        run.Close(Samples.Failure(0));
        using (var results = ResultFolder.Open(folder.Path, Samples.Header(1) with { Record = new(States: false, Dyads: true) }))
            results.Commit(run);

        Assert.Equal(["ticks.csv"], In("failed/run-0"));
    }

    [Fact]
    public void ARunThatRecordedNothingLeavesNoFolder()
    {
        var run = new RunRecorder(0);
        run.Close(Samples.Failure(0));
        using (var results = ResultFolder.Open(folder.Path, Samples.Header(1)))
            results.Commit(run);

        Assert.False(Directory.Exists(folder.File("failed")));
        var read = ResultReader.Open(folder.Path);
        Assert.Null(read.KeptOf(Assert.Single(read.Runs)));
    }

    [Fact]
    public void ARowThatCannotBeWrittenIsNotKeptInPart()
    {
        var run = new RunRecorder(0);
        run.Event(Samples.Event);
        Assert.ThrowsAny<Exception>(() => run.Event(Samples.Event with { Kind = (EventKind)(-1) }));
        run.Close(Samples.Failure(0));
        using (var results = ResultFolder.Open(folder.Path, Samples.Header(1)))
            results.Commit(run);

        Assert.EndsWith("和\"\n", folder.Text("failed/run-0/events.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void TheManifestListsThem()
    {
        Write(Samples.Header());
        var files = ManifestStore.Read(folder.Path).Files;
        Assert.Equal(
            Kept.Select(table => $"failed/run-1/{table.FileName}").Order(StringComparer.Ordinal),
            files.Select(file => file.Name).Where(name => name.StartsWith("failed/", StringComparison.Ordinal)));
        var ticks = File.ReadAllBytes(folder.File("failed/run-1/ticks.csv"));
        Assert.Contains(new("failed/run-1/ticks.csv", ticks.Length, Convert.ToHexStringLower(SHA256.HashData(ticks))), files);
    }

    [Fact]
    public void ResumingLeavesThemAndForceTakesThemAway()
    {
        Write(Samples.Header());
        var before = folder.Bytes();
        Write(Samples.Header(), ExistingResults.Resume);
        Assert.Equal(before, folder.Bytes());

        using (var results = ResultFolder.Open(folder.Path, Samples.Header(), ExistingResults.Clear))
        {
            Assert.Equal(4, results.Remaining.Count);
            Assert.False(Directory.Exists(folder.File("failed")));
        }
    }

    [Theory]
    [InlineData("run-2")]
    [InlineData("run-2.new")]
    public void WhatAKillLeftIsTakenAwayOnResuming(string left)
    {
        Killed(runs: 2);
        Directory.CreateDirectory(folder.File("failed/" + left));
        File.WriteAllText(folder.File($"failed/{left}/ticks.csv"), "run,tick\n2,");

        using (var results = ResultFolder.Open(folder.Path, Samples.Header(), ExistingResults.Resume))
        {
            Assert.Equal([2, 3], results.Remaining);
            Assert.Equal(["run-1"], In("failed"));
            results.Commit(Samples.Failed(2));
        }

        Assert.Equal(["run-1", "run-2"], In("failed"));
        Assert.Equal(folder.Text("failed/run-1/terms.csv").Replace("\n1,", "\n2,"), folder.Text("failed/run-2/terms.csv"));
    }

    [Fact]
    public void AFailureThatTheJournalLostIsNotTold()
    {
        Killed(runs: 2);
        using (var runs = File.OpenWrite(folder.File("runs.csv")))
            runs.SetLength(runs.Length - 1);

        using (var results = ResultFolder.Open(folder.Path, Samples.Header(), ExistingResults.Resume))
        {
            foreach (var run in results.Remaining)
                results.Commit(Samples.Recorder(run));
            results.Complete();
        }

        Assert.False(Directory.Exists(folder.File("failed")));
        Assert.Equal(undisturbed.Bytes(), folder.Bytes());
    }

    [Fact]
    public void WhereTheyCannotBeWrittenTheRunsBeforeAreIntactAndResumed()
    {
        using var whole = new TestFolder();
        using (var results = ResultFolder.Open(whole.Path, Samples.Header()))
            CommitAll(results);

        using (var results = ResultFolder.Open(folder.Path, Samples.Header()))
        {
            File.WriteAllText(folder.File("failed"), "in the way");
            AssertStops(results);
        }

        File.Delete(folder.File("failed"));
        Write(Samples.Header(), ExistingResults.Resume);
        Assert.Equal(whole.Bytes(), folder.Bytes());
    }

    [Fact]
    public void OfARunThatCouldBeWrittenOnlyInPartNothingIsLeft()
    {
        using (var results = ResultFolder.Open(folder.Path, Samples.Header()))
        {
            Directory.CreateDirectory(folder.File("failed/run-1.new/terms.csv"));
            AssertStops(results);
        }

        Assert.False(Directory.Exists(folder.File("failed")));
        Assert.DoesNotContain(
            ManifestStore.Read(folder.Path).Files, file => file.Name.StartsWith("failed/", StringComparison.Ordinal));
    }

    private IEnumerable<string?> In(string name) =>
        Directory.EnumerateFileSystemEntries(folder.File(name)).Select(Path.GetFileName).Order(StringComparer.Ordinal);

    /// <summary>Stops at the run that failed, with the one before it whole.</summary>
    private void AssertStops(ResultFolder results)
    {
        results.Commit(Samples.Recorder(0));
        var error = Assert.Throws<ResultFolderException>(() => results.Commit(Samples.Failed(Failing)));
        Assert.Contains("The 1 runs written before are intact", error.Message, StringComparison.Ordinal);
        results.Complete();
        Assert.Equal(ResultStatus.Interrupted, ManifestStore.Read(folder.Path).Status);
        var read = ResultReader.Open(folder.Path);
        Assert.Equal([0], read.Runs.Select(run => run.Run));
        Assert.Equal([0], read.Ticks.Select(tick => tick.Run));
    }

    private void Killed(int runs)
    {
        using var results = ResultFolder.Open(folder.Path, Samples.Header());
        foreach (var run in results.Remaining.Take(runs))
            results.Commit(Part(run));
    }

    private void Write(ResultHeader header, ExistingResults existing = ExistingResults.Refuse)
    {
        using var results = ResultFolder.Open(folder.Path, header, existing);
        CommitAll(results);
    }

    private static void CommitAll(ResultFolder results)
    {
        foreach (var run in results.Remaining)
            results.Commit(Part(run));
        results.Complete();
    }

    private static RunRecorder Part(int run) => run == Failing ? Samples.Failed(run) : Samples.Recorder(run);
}

using System.Security.Cryptography;
using System.Text;
using AllianceSim.Results.Tables;

namespace AllianceSim.Results.Tests;

/// <summary>Result folders of sweeps: sources in place of one scenario, runs that become more, shards, tables that follow from others.</summary>
public sealed class SweepResultsTests : IDisposable
{
    private static readonly Table[] Recorded = [ResultTables.Runs, ResultTables.Outcomes, ResultTables.Lives];

    private readonly TestFolder folder = new();
    private readonly TestFolder whole = new();
    private readonly TestFolder other = new();

    public void Dispose()
    {
        folder.Dispose();
        whole.Dispose();
        other.Dispose();
    }

    [Fact]
    public void SourcesAreWrittenWhereTheyBelongAndHashedTogether()
    {
        Write(folder, Header(0));

        Assert.Equal(("name: s\n", "name: a\n"), (folder.Text("sweep.yaml"), folder.Text("base-scenarios/a.yaml")));
        Assert.False(File.Exists(folder.File(ResultFolder.ScenarioFileName)));
        var manifest = ManifestStore.Read(folder.Path);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("name: s\nname: a\n"))), manifest.ScenarioSha256);
        Assert.Equal((ResultKind.Sweep, 3, "2/8"), (manifest.Kind, manifest.Points, manifest.Shard));
        Assert.Equal(
            ["base-scenarios/a.yaml", "journal.jsonl", "lives.csv", "outcomes.csv", "runs.csv", "sweep.yaml"],
            manifest.Files.Select(file => file.Name));
    }

    [Fact]
    public void WhatAnySourceOrTheShardChangesIsNoneToGoOnWith()
    {
        Write(folder, Header(0));

        Refused(Header(0) with { Sources = [Header(0).Sources[0], new("base-scenarios/a.yaml", "name: b\n")] }, "hash of the sweep with its scenarios and replicates");
        Refused(Header(0) with { Shard = "3/8" }, "its shard is 2/8, now it is 3/8");
        Refused(Header(0) with { Kind = ResultKind.Run }, "kind");
        ResultFolder.Open(folder.Path, Header(0, 5), ExistingResults.Resume).Dispose();

        void Refused(ResultHeader header, string phrase) => Assert.Contains(
            phrase, Assert.Throws<ResultFolderException>(() => ResultFolder.Open(folder.Path, header, ExistingResults.Resume)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void RunsThatAreExpectedLaterStandBehindThoseOfTheHeader()
    {
        using (var results = ResultFolder.Open(folder.Path, Header(4, 1)))
        {
            results.Commit(Recorder(1));
            results.Commit(Recorder(4));
            Assert.Equal([7, 2], results.Expect([7, 2]));
            Assert.Equal([4, 1, 7, 2], results.Remaining);
            results.Commit(Recorder(2));
            Assert.Equal(2, results.Written.Count);
            results.Commit(Recorder(7));
            results.Complete();
        }

        Assert.Equal([4, 1, 7, 2], ResultReader.Open(folder.Path).Runs.Select(run => run.Run));
        Assert.Equal(ResultStatus.Finished, ManifestStore.Read(folder.Path).Status);
    }

    [Fact]
    public void ExpectedAgainOnResumingOnlyTheLackingAreDone()
    {
        Write(whole, Header(0, 1), 2, 3, 4);
        using (var cutOff = ResultFolder.Open(folder.Path, Header(0, 1)))
        {
            cutOff.Commit(Recorder(0));
            cutOff.Commit(Recorder(1));
            cutOff.Expect([2, 3, 4]);
            cutOff.Commit(Recorder(2));
            cutOff.Commit(Recorder(4));
        }

        using (var resumed = ResultFolder.Open(folder.Path, Header(0, 1), ExistingResults.Resume))
        {
            Assert.Empty(resumed.Remaining);
            Assert.Equal([3, 4], resumed.Expect([2, 3, 4]));
            resumed.Commit(Recorder(4));
            resumed.Commit(Recorder(3));
            resumed.Complete();
        }

        Assert.Equal(whole.Bytes(), folder.Bytes());
    }

    [Fact]
    public void WhereFurtherRunsWereToComeItIsNotFinished()
    {
        using (var results = ResultFolder.Open(folder.Path, Header(0)))
        {
            results.Commit(Recorder(0));
            results.Complete(isAll: false);
        }

        Assert.Equal(ResultStatus.Interrupted, ManifestStore.Read(folder.Path).Status);
    }

    [Fact]
    public void RunsOfShardsAreCopiedToTheByteTheFailedAmongThem()
    {
        Write(whole, Header(0, 1, 2, 3));
        Write(folder, Header(0, 2));
        Write(other, Header(1, 3));
        using var merged = new TestFolder();

        var shards = new[] { new ShardRuns(other.Path), new ShardRuns(folder.Path) };
        Assert.Equal([1, 3], shards[0].Numbers);
        using (var results = ResultFolder.Open(merged.Path, Header(0, 1, 2, 3)))
        {
            foreach (var run in results.Remaining)
                results.Commit(shards.Single(shard => shard.Numbers.Contains(run)).Read(run));
            results.Complete();
        }

        Assert.Equal(whole.Bytes(), merged.Bytes());
        Assert.Contains("failed/run-1/lives.csv", merged.Bytes().Keys);
        Assert.Equal([RunStatus.Done, RunStatus.Failed], ResultReader.Open(merged.Path).Runs.Take(2).Select(run => run.Row.Status));
    }

    [Fact]
    public void TablesThatFollowFromOthersAreReplacedWhole()
    {
        Write(folder, Header(0));
        var row = new SummaryRow(2, "tie-hazard", 0.5, 0.25, double.NaN, 7);

        DerivedTables.Write(folder.Path, ResultTables.Summaries, [row, row with { Point = 3 }, row with { Point = 4 }]);
        DerivedTables.Write(folder.Path, ResultTables.Summaries, [row]);
        ManifestStore.Seal(folder.Path);

        Assert.Equal("point,outcome,value,low,high,runs\n2,tie-hazard,0.5,0.25,,7\n", folder.Text("summaries.csv"));
        Assert.Equal(row, Assert.Single(ResultReader.Open(folder.Path).Summaries));
        Assert.False(File.Exists(folder.File("summaries.csv.new")));
        Assert.Contains(ManifestStore.Read(folder.Path).Files, file => file.Name == "summaries.csv");
    }

    [Fact]
    public void RowsAreHandedOverOneByOneAndOnlyThoseOfWholeRuns()
    {
        using (var results = ResultFolder.Open(folder.Path, Header(0, 2)))
        {
            results.Commit(Recorder(0));
            folder.Append("outcomes.csv", "2,tie-hazard,0.1,1,");
            var reader = ResultReader.Open(folder.Path);
            var rows = new List<(int, string)>();

            reader.Each(ResultTables.Outcomes, row => rows.Add((row.Run, row.Row.Outcome)));
            reader.Each(ResultTables.Ticks, _ => Assert.Fail("It was not recorded."));

            Assert.Equal([(0, "tie-hazard"), (0, "none")], rows);
        }
    }

    [Fact]
    public void OnlyTheTablesAskedForAreTakenDown()
    {
        using var few = Samples.Recorder(3, Recorded);
        using var all = Samples.Recorder(3);

        Assert.Equal(all.Fingerprint(Recorded), few.Fingerprint(Recorded));
        Assert.NotEqual(all.Fingerprint([ResultTables.Ticks]), few.Fingerprint([ResultTables.Ticks]));
        Assert.InRange(few.Bytes, 1, all.Bytes - 1);
        Write(folder, Header(0));
        Assert.Equal(["lives.csv", "outcomes.csv", "runs.csv"], folder.Bytes().Keys.Where(name => name.EndsWith(".csv", StringComparison.Ordinal)));
    }

    [Fact]
    public void ByForceAllOfASweepGoesAndNothingOfTheUsers()
    {
        Write(folder, Header(0, 1));
        string[] own = ["table.csv", "points.csv", "summaries.csv", "replays/run-0/ticks.csv", "base-scenarios/b.yaml"];
        string[] users = ["notes.csv", "replays.txt", "mine/runs.csv"];
        foreach (var name in own.Concat(users))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder.File(name))!);
            File.WriteAllText(folder.File(name), "x");
        }

        using (ResultFolder.Open(folder.Path, Header(0), ExistingResults.Clear))
        {
            Assert.All(own, name => Assert.False(File.Exists(folder.File(name)), name));
            Assert.All(users, name => Assert.True(File.Exists(folder.File(name)), name));
            Assert.False(Directory.Exists(folder.File("failed")));
        }
    }

    private static ResultHeader Header(params int[] runs) => Samples.Header() with
    {
        Kind = ResultKind.Sweep,
        Sources = [new(SweepFiles.Sweep, "name: s\n"), new($"{SweepFiles.Scenarios}/a.yaml", "name: a\n")],
        Points = 3,
        Shard = "2/8",
        Recorded = Recorded,
        Runs = runs,
    };

    private static RunRecorder Recorder(int run) => run == 1 ? Samples.Failed(run, Recorded) : Samples.Recorder(run, Recorded);

    private static void Write(TestFolder folder, ResultHeader header, params int[] further)
    {
        using var results = ResultFolder.Open(folder.Path, header);
        results.Expect(further);
        foreach (var run in results.Remaining)
            results.Commit(Recorder(run));
        results.Complete();
    }
}

using AllianceSim.Engine.Recording;
using AllianceSim.Engine.Scenario;
using AllianceSim.Experiments.Sweeps;
using AllianceSim.Results;
using AllianceSim.Results.Tests;

namespace AllianceSim.Experiments.Tests.Sweeps;

public sealed class SweepMergeTests : IDisposable
{
    private const string Fixed = SweepLab.Poles + "replicates: 6\ntables: [ticks]\n";
    private const string Stop = SweepLab.Poles + "stop-when: { of: share-unallied, half-width: 0.001, at-least: 4, at-most: 12 }\n";

    private readonly SweepLab lab = new();

    public void Dispose() => lab.Dispose();

    [Theory]
    [InlineData(Fixed, 2)]
    [InlineData(Fixed, 5)]
    [InlineData(Fixed, 20)]
    [InlineData(Stop, 2)]
    [InlineData(Stop, 3)]
    public void Shards_merge_to_the_bytes_of_the_whole(string lines, int count)
    {
        var (plan, whole) = (lab.Plan(lines), lab.Folder());
        SweepLab.Run(plan, whole, FailOne, jobs: 2);

        var merged = lab.Merge(Enumerable.Range(0, count).Select(i => lab.RunShard(plan, count - i, count, simulate: FailOne)));

        Assert.Equal(whole.Bytes(), merged.Bytes());
        var manifest = ManifestStore.Read(merged.Path);
        Assert.Equal(("", ResultStatus.Finished, "0.1.0"), (manifest.Shard, manifest.Status, manifest.Version));
        Assert.Equal(RunStatus.Failed, ResultReader.Open(merged.Path).Runs[3].Row.Status);
    }

    [Fact]
    public void A_shard_that_was_changed_is_refused()
    {
        var plan = lab.Plan(Fixed);
        var (first, second) = (lab.RunShard(plan, 1, 2), lab.RunShard(plan, 2, 2));
        var outcomes = Path.Combine(second.Path, "outcomes.csv");
        File.WriteAllText(outcomes, File.ReadAllText(outcomes).Replace(",share-unallied,0", ",share-unallied,1", StringComparison.Ordinal));

        var error = Assert.Throws<ResultFolderException>(() => SweepMerge.Open([first.Path, second.Path]));
        Assert.Contains("outcomes.csv was changed since it was written", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_each_shard_once_is_refused_in_words()
    {
        var plan = lab.Plan(Fixed);
        var (first, second, third) = (lab.RunShard(plan, 1, 3), lab.RunShard(plan, 2, 3), lab.RunShard(plan, 3, 3));
        var whole = lab.Folder();
        SweepLab.Run(plan, whole);

        Refused("shards 2/3, 3/3 of 's' are lacking; run them by sweep --shard.", first);
        Refused("shard 3/3 of 's' is lacking; run it by sweep --shard.", second, first);
        Refused("is shard 2/3, and so is", first, second, third, lab.RunShard(plan, 2, 3));
        Refused("is no shard, but a sweep run in one go", first, whole);
        Assert.Equal("", Assert.Single(SweepMerge.Open([whole.Path])).Results.Manifest.Shard);
        Refused("is shard 1/2 of 's'", second, lab.RunShard(plan, 1, 2));
        Refused("run by one version of the program", first, second, lab.RunShard(plan, 3, 3, version: "0.2.0"));
        Refused("hash", first, second, lab.RunShard(lab.Plan(Fixed + "about: other\n"), 3, 3));
        var running = lab.Folder();
        ResultFolder.Open(running.Path, SweepRunner.Header(plan, new(3, 3), "0.1.0")).Dispose();
        Refused("shard 3/3 is not finished; go on with it by --resume", first, second, running);
        var none = Assert.Throws<ResultFolderException>(() => SweepMerge.Open([lab.Folder().Path]));
        Assert.Contains("is no result folder", none.Message, StringComparison.Ordinal);

        static void Refused(string phrase, params TestFolder[] folders)
        {
            var error = Assert.Throws<ResultFolderException>(() => SweepMerge.Open([.. folders.Select(folder => folder.Path)]));
            Assert.Contains(phrase, error.Message, StringComparison.Ordinal);
            Assert.True(error.IsRefusal);
        }
    }

    [Fact]
    public void Points_that_are_not_what_the_sweep_gives_are_refused()
    {
        var folder = lab.Folder();
        SweepLab.Run(lab.Plan(Fixed), folder);
        Assert.Equal(2, SweepFolder.Open(folder.Path).Plan.Points.Count);
        var text = folder.Text("points.csv");

        File.WriteAllText(folder.File("points.csv"), text.Replace("world,3", "world,4", StringComparison.Ordinal));
        Refused();
        File.Delete(folder.File("points.csv"));
        Refused();
        File.WriteAllText(folder.File("points.csv"), text);
        Assert.Equal(RunStatus.Done, SweepFolder.Open(folder.Path).Results.Runs[0].Row.Status);

        void Refused() => Assert.Contains(
            "points.csv: is not what sweep.yaml beside it gives",
            Assert.Throws<ResultFolderException>(() => SweepFolder.Open(folder.Path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_is_found_again_with_everything_recorded()
    {
        var folder = lab.Folder();
        SweepLab.Run(lab.Plan(Fixed), folder);
        var sweep = SweepFolder.Open(folder.Path);

        var scenario = sweep.ScenarioOf(sweep.Results.Runs[7].Row);

        Assert.Equal((3, 5ul), (scenario.Generate!.Poles, scenario.Seed));
        Assert.True(scenario.Record is { States: true, Dyads: true, Terms: true, Weighings: true });
    }

    private static void FailOne(ScenarioSpec scenario, int replicate, IRecorder recorder, CancellationToken cancel)
    {
        SweepLab.Write(scenario, replicate, recorder, cancel);
        if (scenario.Generate!.Poles == 3 && replicate == 1)
            throw new InvalidOperationException("no threat, no state");
    }
}

using AllianceSim.Engine.Recording;
using AllianceSim.Engine.Scenario;
using AllianceSim.Experiments.Designs;
using AllianceSim.Experiments.Running;
using AllianceSim.Experiments.Sweeps;
using AllianceSim.Model.Alliances;
using AllianceSim.Results;
using AllianceSim.Results.Tests;

namespace AllianceSim.Experiments.Tests.Sweeps;

/// <summary>Sweeps of a world that is made up: no theory, only rows whose values are known.</summary>
internal sealed class SweepLab : IDisposable
{
    /// <summary>Two and three poles. Of three the made-up world always gives the same.</summary>
    public const string Poles = "vary: { world.generate.poles: [2, 3] }\nseed: 5\noutcomes: [share-unallied, tie-hazard]\n";

    private readonly Designs.Sweeps sweeps = new();
    private readonly List<TestFolder> folders = [];

    /// <summary>A folder for results.</summary>
    public TestFolder Folder()
    {
        folders.Add(new());
        return folders[^1];
    }

    /// <summary>Lays out a sweep that must be sound.</summary>
    public SweepPlan Plan(string lines, string scenarios = "world.yaml")
    {
        var plan = SweepPlan.Of(sweeps.Read(lines, scenarios), out var problems);
        Assert.True(plan is not null, string.Join('\n', problems));
        return plan;
    }

    /// <summary>Runs a sweep of the made-up world, or of another.</summary>
    public static RunSummary Run(
        SweepPlan plan,
        TestFolder folder,
        Simulate? simulate = null,
        int jobs = 1,
        Shard? shard = null,
        ExistingResults existing = ExistingResults.Refuse,
        Action<RunProgress>? progress = null,
        CancellationToken cancel = default,
        string version = "0.1.0")
    {
        var part = shard ?? Shard.Whole;
        using var results = ResultFolder.Open(folder.Path, SweepRunner.Header(plan, part, version), existing);
        return SweepRunner.Run(plan, part, results, simulate ?? Write, jobs, progress, cancel);
    }

    /// <summary>A folder with a shard of a sweep.</summary>
    public TestFolder RunShard(SweepPlan plan, int number, int count, string version = "0.1.0", Simulate? simulate = null)
    {
        var folder = Folder();
        Run(plan, folder, simulate, shard: new(number, count), version: version);
        return folder;
    }

    /// <summary>A folder with shards merged, all files the bytes of the tables alone.</summary>
    public TestFolder Merge(params IEnumerable<TestFolder> shards)
    {
        var opened = SweepMerge.Open([.. shards.Select(shard => shard.Path)]);
        var merged = Folder();
        using var folder = ResultFolder.Open(merged.Path, SweepMerge.Header(opened));
        SweepMerge.Run(opened, folder);
        return merged;
    }

    /// <summary>Two ticks and a tie. The share unallied is a tenth for each pole; with other than three poles it swings by run.</summary>
    public static void Write(ScenarioSpec scenario, int replicate, IRecorder recorder, CancellationToken cancel)
    {
        var poles = scenario.Generate!.Poles;
        var swing = poles == 3 ? 0 : (((scenario.Seed * 7919) + ((ulong)replicate * 104729)) % 1000 / 1000.0) - 0.5;
        for (var tick = 0; tick < 2; tick++)
            recorder.Tick(Rows.Tick(1950 + tick) with { Tick = tick, ShareUnallied = (0.1 * poles) + (0.1 * swing) });
        recorder.Alliance(Rows.Alliance(1, 1950, 1952, EndKind.Abrogated));
        recorder.Member(Rows.Member(1, "A", 1950, 1952, EndKind.Abrogated));
        recorder.Member(Rows.Member(1, "B", 1950, 1952, EndKind.Dissolved));
    }

    public void Dispose()
    {
        sweeps.Dispose();
        folders.ForEach(folder => folder.Dispose());
    }
}

using AllianceSim.Actors.Tests.Support;
using AllianceSim.Engine;
using AllianceSim.Engine.Scenario;
using AllianceSim.Engine.Tests.Support;
using AllianceSim.Scenarios;
using Serilog.Core;

namespace AllianceSim.Actors.Tests;

/// <summary>Actors record the same rows as the inline runtime, bit by bit and in the same order, whatever runs beside them.</summary>
public sealed class SameResultsTests : IClassFixture<SameResultsTests.OneSystem>
{
    private const int WorldsOfBatch = 40;
    private const int QuarrelsOfBatch = 12;
    private const int AtOnce = 4;

    private static readonly RecordSpec Everything = new(States: true, Dyads: true, Terms: true, Weighings: true, Coding: true);
    private readonly SimulationSystem system;

    public SameResultsTests(OneSystem one) => system = one.System;

    public static TheoryData<string> Shipped { get; } =
        [
            .. Directory.GetFiles(Path.Combine(Root(), "scenarios"), "*.yaml").Where(file => FileKinds.Of(file) == FileKind.Scenario)
                .Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal),
        ];

    public static TheoryData<int> Batches => [0, 1, 2, 3];

    [Theory]
    [MemberData(nameof(Shipped))]
    public async Task Every_shipped_scenario(string file)
    {
        var load = ScenarioReader.Read(Path.Combine(Root(), "scenarios", file));
        Assert.Empty(load.Problems);
        await AssertSame([load.Scenario! with { Record = Everything }]);
    }

    [Theory]
    [MemberData(nameof(Batches))]
    public async Task Random_worlds_four_at_a_time(int batch)
    {
        foreach (var worlds in Enumerable.Range(batch * WorldsOfBatch, WorldsOfBatch).Chunk(AtOnce))
            await AssertSame([.. worlds.Select(RandomScenario.Number)]);
    }

    /// <remarks>Calls upon states that have joined others are the hardest case.</remarks>
    [Theory]
    [MemberData(nameof(Batches))]
    public async Task Random_worlds_of_many_quarrels_four_at_a_time(int batch)
    {
        foreach (var worlds in Enumerable.Range(batch * QuarrelsOfBatch, QuarrelsOfBatch).Chunk(AtOnce))
            await AssertSame([.. worlds.Select(Quarrels.Number)]);
    }

    [Fact]
    public async Task Worlds_in_which_every_table_has_rows_of_every_kind()
    {
        var scenario = Rich.World with { Record = Everything };
        var rows = Runs.Rows(scenario);
        Assert.All(
            new System.Collections.ICollection[]
            {
                rows.Ticks, rows.States, rows.Dyads, rows.Alliances, rows.Members, rows.Events, rows.Disputes, rows.Involvements,
                rows.Weighings, rows.Causes, rows.Terms,
            },
            table => Assert.NotEmpty(table));
        await AssertSame([scenario, AllianceSim.Engine.Tests.Support.Scenarios.Camps]);
    }

    [Fact]
    public async Task Replicates_of_one_scenario_at_once_and_each_of_them_twice()
    {
        var scenario = Trial.Small with { BurnIn = 3 };
        int[] replicates = [0, 1, 2, 3, 0, 1, 2, 3];
        Assert.Equal(replicates.Select(r => Runs.Sum(scenario, r)), await Task.WhenAll(replicates.Select(r => Sum(scenario, r))));
    }

    private async Task AssertSame(ScenarioSpec[] scenarios) =>
        Assert.Equal(scenarios.Select(Inline), await Task.WhenAll(scenarios.Select(scenario => Sum(scenario))));

    private static string Inline(ScenarioSpec scenario)
    {
        var transcript = new Transcript();
        Simulation.Run(scenario, 0, transcript);
        Assert.True(transcript.Rows > 0);
        return transcript.Sum();
    }

    private Task<string> Sum(ScenarioSpec scenario, int replicate = 0) => Trial.Aside(() =>
    {
        var transcript = new Transcript();
        system.Run(scenario, replicate, transcript);
        return transcript.Sum();
    });

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "AllianceSim.sln")))
            folder = folder.Parent!;
        return folder.FullName;
    }

    public sealed class OneSystem : IDisposable
    {
        public SimulationSystem System { get; } = new(Logger.None);

        public void Dispose() => System.Dispose();
    }
}

using AllianceSim.Engine.Runtime;
using AllianceSim.Engine.Scenario;
using AllianceSim.Engine.Tests.Support;

namespace AllianceSim.Engine.Tests;

/// <summary>Results are a function of scenario, seed and replicate, and of nothing else.</summary>
public class DeterminismTests
{
    private static readonly ScenarioSpec[] Worlds =
    [
        Scenarios.Camps,
        Scenarios.Generated(states: 18, poles: 4) with { BurnIn = 10 },
        Scenarios.Generated(seed: 9) with { Generate = new GeneratorSpec { States = 10, Geography = Geography.Ring } },
        .. Enumerable.Range(500, 6).Select(RandomScenario.Number),
        Rich.World,
        .. Enumerable.Range(0, 3).Select(Quarrels.Number),
    ];

    public static TheoryData<int> EachWorld => [.. Enumerable.Range(0, Worlds.Length)];

    [Theory]
    [MemberData(nameof(EachWorld))]
    public void The_same_replicate_gives_the_same_rows(int world) =>
        Assert.Equal(Runs.Sum(Worlds[world], replicate: 3), Runs.Sum(Worlds[world], replicate: 3));

    [Theory]
    [MemberData(nameof(EachWorld))]
    public void Another_replicate_or_seed_gives_other_rows(int world)
    {
        var scenario = Worlds[world];
        string[] sums =
        [
            .. Enumerable.Range(0, 3).Select(replicate => Runs.Sum(scenario, replicate)),
            Runs.Sum(scenario with { Seed = scenario.Seed + 1 }),
            Runs.Sum(scenario with { Seed = scenario.Seed | 1UL << 63 }),
        ];
        Assert.Equal(sums.Length, sums.Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(EachWorld))]
    public void The_order_in_which_states_are_visited_does_not_matter(int world)
    {
        var usual = Runs.Sum(Worlds[world]);
        Assert.Equal(usual, Runs.Sum(Worlds[world], connect: agents => new InlineRuntime(
            agents, [.. Enumerable.Range(0, agents.Count).Reverse()])));
        for (var shuffle = 0; shuffle < 3; shuffle++)
        {
            var dice = new Dice(1000 + shuffle);
            Assert.Equal(usual, Runs.Sum(Worlds[world], connect: agents => new InlineRuntime(agents, dice.Permutation(agents.Count))));
        }
    }

    /// <remarks>Calls upon states that have joined others are the hardest case.</remarks>
    [Fact]
    public void Some_of_these_worlds_have_disputes_that_others_join() =>
        Assert.True(Worlds.Count(world => Runs.Rows(world).Disputes.Any(d => d.InitiatorJoiners + d.TargetJoiners > 1)) >= 3);

    [Fact]
    public void Visiting_states_on_several_threads_at_once_does_not_matter()
    {
        foreach (var scenario in Worlds)
            Assert.Equal(Runs.Sum(scenario), Runs.Sum(scenario, connect: agents => new ThreadedRuntime(agents)));
    }

    [Fact]
    public async Task Replicates_run_at_once_equal_those_run_one_after_the_other()
    {
        const int Replicates = 16;
        var scenario = Scenarios.Generated(states: 14, poles: 3);
        var alone = Enumerable.Range(0, Replicates).Select(r => Runs.Sum(scenario, r)).ToArray();
        var together = new string[Replicates];
        Task[] tasks =
        [
            .. Enumerable.Range(0, Replicates).Select(r => Task.Factory.StartNew(
                () => together[r] = Runs.Sum(scenario, r), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)),
        ];
        await Task.WhenAll(tasks);
        Assert.Equal(alone, together);
        Assert.Equal(Replicates, alone.Distinct().Count());
    }

    [Fact]
    public void What_is_recorded_does_not_change_what_happens()
    {
        var all = Runs.Rows(Scenarios.Camps);
        var little = Runs.Rows(Scenarios.Camps with { Record = new RecordSpec(States: false) });
        Assert.Equal(all.Ticks, little.Ticks);
        Assert.Equal(all.Events, little.Events);
        Assert.Equal(all.Members, little.Members);
        Assert.Equal(all.Causes, little.Causes);
        Assert.NotEmpty(all.Terms);
        Assert.Empty(little.Terms);
        Assert.NotEmpty(all.Dyads);
        Assert.Empty(little.Dyads);
        Assert.Empty(little.States);
    }
}

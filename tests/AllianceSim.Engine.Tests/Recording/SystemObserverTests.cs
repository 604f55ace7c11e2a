using AllianceSim.Engine.Recording;
using AllianceSim.Engine.Scenario;
using AllianceSim.Engine.Tests.Support;
using static AllianceSim.Engine.Tests.Support.Laboratory;

namespace AllianceSim.Engine.Tests.Recording;

/// <summary>What is measured of the network of ties.</summary>
public class SystemObserverTests
{
    /// <summary>Ties among the twenty members of Zachary's karate club (1977) with most of them, in the order of its list.</summary>
    private static readonly (int A, int B)[] Club =
    [
        (0, 1), (0, 2), (0, 3), (0, 4), (0, 5), (0, 6), (0, 7), (0, 8), (0, 9), (0, 10), (0, 11), (0, 17), (1, 2), (1, 3), (1, 7), (1, 10),
        (1, 11), (1, 16), (2, 3), (2, 7), (2, 8), (2, 10), (2, 14), (2, 18), (3, 7), (3, 10), (4, 6), (4, 9), (5, 6), (5, 9), (8, 16), (8, 18),
        (8, 19), (10, 19), (11, 19), (12, 14), (12, 15), (12, 18), (12, 19), (13, 14), (13, 17), (14, 19), (15, 18), (15, 19), (16, 18),
        (16, 19), (17, 18), (17, 19), (18, 19),
    ];

    /// <remarks>Modularity and transitivity as networkx 3 gives them (greedy_modularity_communities, transitivity).</remarks>
    [Fact]
    public void Camps_and_triangles_among_the_twenty_strongest_are_those_that_others_find()
    {
        var tick = First(Many(20, [.. Club]));
        Assert.Equal(0.3671386922115785, tick.ModularityTop20, 15);
        Assert.Equal(0.3944223107569721, tick.ClusteringTop20, 15);
        Assert.Equal(1, tick.ComponentsTop20);
    }

    [Fact]
    public void Who_is_not_among_the_twenty_strongest_does_not_count()
    {
        (int, int)[] camps = [(0, 1), (1, 2), (0, 2), (3, 4), (4, 5), (3, 5), (2, 3)];
        var tick = First(Many(22, [.. camps, (5, 20), (20, 21), (21, 0), (6, 7)]));
        Assert.Equal(2, tick.ComponentsTop20);
        Assert.Equal(0.6, tick.ClusteringTop20, 15);

        // Of 8 ties 3, 3 and 1 within camps, whose states have 7, 7 and 2.
        Assert.Equal((7 / 8.0) - ((49 + 49 + 4) / 256.0), tick.ModularityTop20, 15);
    }

    [Fact]
    public void Without_ties_there_are_no_camps()
    {
        var tick = First(Still);
        Assert.Equal(double.NaN, tick.ModularityTop20);
        Assert.Equal(double.NaN, tick.ClusteringTop20);
        Assert.Equal(0, tick.ComponentsTop20);
    }

    [Fact]
    public void New_ties_are_counted_by_the_pairs_that_were_not_tied()
    {
        var rows = Runs.Rows(Still.With(Pact("Old", "A", "B")).With(
            new ShockSpec { At = Start + 1, Found = Pact("New", "A", "C") }, new ShockSpec { At = Start + 3, States = ["D"], Vanish = true }));
        Assert.Equal([0, 1, 0, 0, 0, 0], rows.Ticks.Select(tick => tick.TiesFormedTop20));
        Assert.Equal([9, 9, 8, 4, 4, 4], rows.Ticks.Select(tick => tick.UntiedTop20));
        Assert.All(rows.Ticks, tick => Assert.Equal((1, 1), (tick.ContiguousPairs, tick.ContiguousTies)));
    }

    private static TickRow First(ScenarioSpec scenario) => Runs.Rows(scenario).Ticks[0];

    /// <summary>Many states from strong to weak, some of them tied.</summary>
    private static ScenarioSpec Many(int states, (int A, int B)[] ties) => Still.With(
        [.. ties.Select(tie => Pact($"{tie.A} and {tie.B}", Name(tie.A), Name(tie.B)))]) with
    {
        Ticks = 1,
        Ties = new TiesSpec(),
        States = [.. Enumerable.Range(0, states).Select(i => Still.States[0] with { Name = Name(i), Power = (30 - i) / 1000.0 })],
    };

    private static string Name(int state) => $"State {state}";
}

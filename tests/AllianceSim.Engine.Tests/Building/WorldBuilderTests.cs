using System.Collections.Immutable;
using AllianceSim.Engine.Scenario;
using AllianceSim.Engine.Tests.Support;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Engine.Tests.Building;

public class WorldBuilderTests
{
    private static readonly ScenarioSpec Three = new()
    {
        Name = "three",
        Ticks = 1,
        Doctrines = [new DoctrineSpec("first"), new DoctrineSpec("second", Divisive: true)],
        States =
        [
            new StateSpec
            {
                Name = "London", Power = 6, Location = (51.5074, -0.1278), Identity = Shares(("a", 0.7), ("b", 0.3)),
                Offense = 0.9, Aggressiveness = 0.8, Ideology = 1, Deterrent = 0.4, Stability = 0.1, Growth = 0.02, Doctrine = "second",
            },
            new StateSpec { Name = "Moscow", Power = 3, Location = (55.7558, 37.6173), Identity = Shares(("b", 0.6), ("c", 0.4)) },
            new StateSpec { Name = "Nowhere", Power = 1 },
        ],
    };

    [Fact]
    public void Power_becomes_a_share_of_the_worlds()
    {
        var world = Build(Three);
        Assert.Equal([0.6, 0.3, 0.1], world.Power.Select(p => Math.Round(p, 15)));
        Assert.All(world.Exists, Assert.True);
    }

    [Fact]
    public void Each_trait_of_a_state_goes_to_its_place()
    {
        var world = Build(Three);
        Assert.Equal(["London", "Moscow", "Nowhere"], world.Names);
        Assert.Equal((0.9, 0.5), (world.Offense[0], world.Offense[1]));
        Assert.Equal((0.8, 0.3), (world.Aggressiveness[0], world.Aggressiveness[1]));
        Assert.Equal((1, 0), (world.Ideology[0], world.Ideology[1]));
        Assert.Equal((0.4, 0), (world.Deterrent[0], world.Deterrent[1]));
        Assert.Equal((0.1, 0.5), (world.Stability[0], world.Stability[1]));
        Assert.Equal((0.02, 0), (world.Growth[0], world.Growth[1]));
        Assert.Equal([1, -1, -1], world.Doctrine);
        Assert.True(world.Doctrines[1].Divisive);
    }

    [Fact]
    public void Distance_is_that_on_the_globe()
    {
        var world = Build(Three);
        Assert.InRange(world.Distance[0, 1], 2490, 2510);
        Assert.Equal(world.Distance[0, 1], world.Distance[1, 0]);
        Assert.Equal(0, world.Distance[1, 1]);
    }

    [Theory]
    [InlineData(1000)]
    [InlineData(5000)]
    public void A_state_without_a_location_is_where_half_of_the_strength_that_can_be_lost_is_lost(double scale)
    {
        var world = Build(Three.With(("threat.distance-scale", scale), ("threat.distance-floor", 0.2)));
        Assert.Equal(scale, world.Distance[0, 2]);
        Assert.Equal(0.2 + 0.8 / 2, world.Reach[0, 2], 12);
        Assert.Equal(world.Reach[0, 2], world.Reach[2, 1]);
    }

    [Fact]
    public void Given_distances_replace_those_from_locations()
    {
        var world = Build(Three with { Ties = new TiesSpec { Distances = [("Moscow", "London", 123), ("Nowhere", "London", 456)] } });
        Assert.Equal((123, 123), (world.Distance[0, 1], world.Distance[1, 0]));
        Assert.Equal((456, 456), (world.Distance[0, 2], world.Distance[2, 0]));
        Assert.Equal(2500, world.Distance[1, 2]);
        Assert.True(world.Reach[0, 1] > world.Reach[0, 2]);
    }

    [Fact]
    public void Neighbours_and_rivals_are_so_both_ways_and_reach_over_a_border_is_full()
    {
        var world = Build(Three with { Ties = new TiesSpec { Contiguous = [("Moscow", "London")], Rivalries = [("Nowhere", "London")] } });
        Assert.True(world.Contiguous[0, 1] && world.Contiguous[1, 0]);
        Assert.True(world.Rivals[0, 2] && world.Rivals[2, 0]);
        Assert.False(world.Contiguous[0, 2] || world.Rivals[0, 1] || world.Contiguous[1, 1]);
        Assert.Equal(1, world.Reach[0, 1]);
    }

    [Fact]
    public void Identity_overlaps_by_the_smaller_share_of_each_group()
    {
        var world = Build(Three);
        Assert.Equal(0.3, world.SharedIdentity[0, 1], 15);
        Assert.Equal(0.3, world.SharedIdentity[1, 0], 15);
        Assert.Equal(0, world.SharedIdentity[0, 2]);
        Assert.Equal(1, world.SharedIdentity[2, 2]);
    }

    [Fact]
    public void Nobody_has_had_a_dispute_yet() =>
        Assert.All(Pairs(3), pair => Assert.Equal(World.Never, Build(Three).LastDispute[pair.I, pair.J]));

    [Fact]
    public void Disputes_before_the_start_raise_hostility_both_ways_and_the_more_the_higher()
    {
        static double Hostility(int disputes, string state)
        {
            var ties = disputes == 0 ? new TiesSpec() : new TiesSpec { RecentDisputes = [("London", "Moscow", disputes)] };
            var rows = Runs.Rows(Three.Without("hostility-learning").With(("hostility.calm", 0)) with
            {
                Ties = ties, Record = new RecordSpec(Dyads: true),
            });
            return rows.Dyads.Single(d => d.State == state && d.Other != "Nowhere").Hostility;
        }

        foreach (var state in new[] { "London", "Moscow" })
        {
            double[] rising = [Hostility(0, state), Hostility(1, state), Hostility(4, state)];
            Assert.True(rising[0] < rising[1] && rising[1] < rising[2] && rising[2] < 1, string.Join(", ", rising));
        }
    }

    [Fact]
    public void Alliances_older_than_the_run_are_in_force_with_their_dates()
    {
        var scenario = Three with
        {
            Start = 1950,
            Alliances =
            [
                new AllianceSpec
                {
                    Name = "Old", Members = ["Moscow", "London"], Signed = 1947, Term = 10, Institutionalisation = 0.4, Against = "Nowhere",
                },
                new AllianceSpec { Name = "Later", Members = ["Moscow", "Nowhere"], Signed = 1951 },
            ],
        };
        var world = Build(scenario);
        var old = Assert.Single(world.Alliances.InForce);
        Assert.Equal(("Old", 1, -3, 7, 2), (old.Name, old.Id, old.Founded, old.TermEnds, old.Target));
        Assert.Equal(0.4, old.Institutionalisation);
        Assert.Equal([1, 0], old.Members.Select(m => m.State));
        Assert.All(old.Members, m => Assert.Equal((-3, -3), (m.Joined, m.TieSince)));
        Assert.True(old.MembershipOf(0)!.Loophole > old.MembershipOf(1)!.Loophole, "the stronger has more leeway");
        Assert.True(world.Alliances.Tied(0, 1));
        Assert.False(world.Alliances.Tied(1, 2));
    }

    private static World Build(ScenarioSpec scenario) => new Simulation(scenario, 0, new RowList()).World;

    private static IEnumerable<(int I, int J)> Pairs(int count) =>
        from i in Enumerable.Range(0, count) from j in Enumerable.Range(0, count) select (i, j);

    private static ImmutableSortedDictionary<string, double> Shares(params (string Group, double Share)[] shares) =>
        shares.ToImmutableSortedDictionary(s => s.Group, s => s.Share, StringComparer.Ordinal);
}

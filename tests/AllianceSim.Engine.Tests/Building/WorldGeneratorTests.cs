using System.Globalization;
using AllianceSim.Engine.Scenario;
using AllianceSim.Engine.Tests.Support;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Engine.Tests.Building;

public class WorldGeneratorTests
{
    public static TheoryData<Geography> Geographies => [.. Enum.GetValues<Geography>()];

    [Theory]
    [InlineData(24, 1, 0.3)]
    [InlineData(24, 2, 0.6)]
    [InlineData(24, 4, 0.6)]
    [InlineData(30, 5, 0.8)]
    [InlineData(6, 6, 0.6)]
    public void Poles_are_equal_strongest_and_hold_their_share_together(int states, int poles, double share)
    {
        var world = Build(new GeneratorSpec { States = states, Poles = poles, PoleShare = share });
        var great = world.Power[..poles];
        Assert.All(great, p => Assert.Equal(great[0], p, 15));
        Assert.All(world.Power[poles..], p => Assert.InRange(p, 1e-6, 0.9 * great[0] + 1e-12));
        Assert.Equal(poles == states ? 1 : share, great.Sum(), 12);
        Assert.Equal(1, world.Power.Sum(), 12);
    }

    [Fact]
    public void A_lesser_state_stays_below_a_pole_even_where_the_poles_hold_little()
    {
        var world = Build(new GeneratorSpec { States = 24, Poles = 6, PoleShare = 0.1 });
        Assert.All(world.Power[6..], p => Assert.True(p < 0.9 * world.Power[0] + 1e-12));
        Assert.Equal(1, world.Power.Sum(), 12);
    }

    [Fact]
    public void Without_poles_power_is_unequal_and_sums_to_one()
    {
        var world = Build(new GeneratorSpec { States = 24, Poles = 0 });
        Assert.Equal(1, world.Power.Sum(), 12);
        Assert.Equal(24, world.Power.Distinct().Count());
    }

    [Theory]
    [InlineData(0, 0.6)]
    [InlineData(2, 0.6)]
    [InlineData(7, 0.2)]
    public void Names_stand_in_falling_order_of_power(int poles, double share)
    {
        for (var replicate = 0; replicate < 10; replicate++)
        {
            var world = Build(new GeneratorSpec { States = 15, Poles = poles, PoleShare = share }, replicate);
            Assert.Equal(Enumerable.Range(1, 15).Select(i => string.Create(CultureInfo.InvariantCulture, $"S{i}")), world.Names);
            Assert.Equal(world.Power.OrderDescending(), world.Power);
        }
    }

    [Theory]
    [MemberData(nameof(Geographies))]
    public void The_same_seed_and_replicate_give_the_same_world_and_others_another(Geography geography)
    {
        var spec = new GeneratorSpec { Geography = geography, Identities = 3, Rivalry = 0.5 };
        Assert.Equal(Describe(Build(spec, 4)), Describe(Build(spec, 4)));
        Assert.NotEqual(Describe(Build(spec, 4)), Describe(Build(spec, 5)));
        Assert.NotEqual(Describe(Build(spec, 4)), Describe(Build(spec, 4, seed: 2)));
    }

    [Theory]
    [InlineData(Geography.Plane)]
    [InlineData(Geography.Sphere)]
    public void Places_borders_rivalries_and_creeds_do_not_depend_on_the_number_of_poles(Geography geography)
    {
        var spec = new GeneratorSpec { Geography = geography, Rivalry = 0.4, Identities = 2 };
        var one = Build(spec with { Poles = 1 });
        foreach (var poles in new[] { 0, 2, 5, 24 })
        {
            var other = Build(spec with { Poles = poles, PoleShare = 0.4 });
            Assert.All(Pairs(24), pair =>
            {
                Assert.Equal(one.Distance[pair.I, pair.J], other.Distance[pair.I, pair.J]);
                Assert.Equal(one.Contiguous[pair.I, pair.J], other.Contiguous[pair.I, pair.J]);
                Assert.Equal(one.Rivals[pair.I, pair.J], other.Rivals[pair.I, pair.J]);
                Assert.Equal(one.SharedIdentity[pair.I, pair.J], other.SharedIdentity[pair.I, pair.J]);
            });
            Assert.Equal(one.Ideology, other.Ideology);
            Assert.Equal(one.Aggressiveness, other.Aggressiveness);
        }
    }

    [Theory]
    [InlineData(IdeologyMix.Uniform, 0.45, 0.7)]
    [InlineData(IdeologyMix.Polarised, 0.6, 0.8)]
    [InlineData(IdeologyMix.Alike, 0.05, 0.2)]
    public void Creeds_are_spread_as_asked(IdeologyMix mix, double least, double most)
    {
        var world = Build(new GeneratorSpec { States = 120, Ideology = mix });
        Assert.InRange(world.Ideology.Average(x => Math.Abs(x)), least, most);
        Assert.InRange(world.Ideology.Average(), -0.1, 0.1);
        if (mix == IdeologyMix.Polarised)
            Assert.True(world.Ideology[0] * world.Ideology[1] < 0, "poles take turns");
    }

    [Fact]
    public void Identity_groups_overlap_and_without_them_each_state_is_its_own()
    {
        var alone = Build(new GeneratorSpec { Identities = 0 });
        var mixed = Build(new GeneratorSpec { Identities = 3 });
        var same = Build(new GeneratorSpec { Identities = 1 });
        foreach (var (i, j) in Pairs(24).Where(p => p.I != p.J))
        {
            Assert.Equal(0, alone.SharedIdentity[i, j]);
            Assert.InRange(mixed.SharedIdentity[i, j], 0, 1);
            Assert.Equal(1, same.SharedIdentity[i, j], 12);
        }

        Assert.True(Pairs(24).Select(p => mixed.SharedIdentity[p.I, p.J]).Distinct().Count() > 200);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(0.4, 0.4)]
    public void That_share_of_neighbours_are_rivals(double rivalry, double expected)
    {
        World[] worlds = [.. Enumerable.Range(0, 8).Select(r => Build(new GeneratorSpec { States = 50, Rivalry = rivalry }, r))];
        var neighbours = worlds.SelectMany(w => Pairs(50).Where(p => w.Contiguous[p.I, p.J]).Select(p => w.Rivals[p.I, p.J]));
        Assert.Equal(expected, neighbours.Average(rivals => rivals ? 1.0 : 0), 1);
        Assert.All(worlds, w => Assert.All(Pairs(50), p => Assert.True(w.Contiguous[p.I, p.J] || !w.Rivals[p.I, p.J])));
    }

    [Fact]
    public void Ties_of_the_scenario_come_on_top()
    {
        var world = new Simulation(
            Scenarios.Generated() with
            {
                Ties = new TiesSpec { Contiguous = [("S1", "S12")], Rivalries = [("S2", "S11")], Distances = [("S3", "S4", 77)] },
            },
            0,
            new RowList()).World;
        Assert.True(world.Contiguous[0, 11] && world.Contiguous[11, 0]);
        Assert.True(world.Rivals[1, 10] && world.Rivals[10, 1]);
        Assert.Equal((77, 77), (world.Distance[2, 3], world.Distance[3, 2]));
    }

    private static World Build(GeneratorSpec spec, int replicate = 0, ulong seed = 1) =>
        new Simulation(Scenarios.Generated(seed: seed) with { Generate = spec }, replicate, new RowList()).World;

    private static string Describe(World world) => string.Join(
        "\n",
        string.Join(" ", world.Power), string.Join(" ", world.Ideology), string.Join(" ", world.Aggressiveness),
        string.Join(" ", Pairs(world.Count).Select(p =>
            (world.Distance[p.I, p.J], world.Contiguous[p.I, p.J], world.Rivals[p.I, p.J], world.SharedIdentity[p.I, p.J]))));

    private static IEnumerable<(int I, int J)> Pairs(int count) =>
        from i in Enumerable.Range(0, count) from j in Enumerable.Range(0, count) select (i, j);
}

using AllianceSim.Model.Crisis;
using AllianceSim.Model.Crisis.War;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Tests.Crisis.War;

public class ConquestTests
{
    private const int Initiator = 0;
    private const int Target = 1;

    private readonly World world = new SmallWorld(3).World;

    public ConquestTests() => (world.Power[0], world.Power[1], world.Power[2]) = (0.5, 0.3, 0.2);

    [Theory]
    [InlineData(Side.Initiator, 1, 0.06)]
    [InlineData(Side.Initiator, 0.5, 0.03)]
    [InlineData(Side.Initiator, 9, 0.12)]
    [InlineData(Side.Target, 1, -0.1)]
    public void The_winner_takes_a_part_of_what_the_loser_has_by_what_is_at_stake_and_none_is_lost(Side winner, double stake, double taken)
    {
        new Conquest(Chosen.With(("conquest.share", 0.2))).Apply(world, Fought(HostilityLevel.War, stake, winner));
        Assert.Equal(0.5 + taken, world.Power[Initiator], 1e-14);
        Assert.Equal(0.3 - taken, world.Power[Target], 1e-14);
        Assert.Equal(0.2, world.Power[2]);
    }

    [Theory]
    [InlineData(HostilityLevel.Threat, null)]
    [InlineData(HostilityLevel.Display, null)]
    [InlineData(HostilityLevel.Force, Side.Initiator)]
    public void Short_of_war_nothing_is_taken(HostilityLevel level, Side? winner)
    {
        new Conquest(Chosen.With(("conquest.share", 0.2))).Apply(world, Fought(level, 1, winner));
        Assert.Equal([0.5, 0.3, 0.2], world.Power);
    }

    [Fact]
    public void However_much_is_taken_a_state_that_exists_keeps_some_power()
    {
        var conquest = new Conquest(Chosen.With(("conquest.share", 0.5)));
        for (var war = 0; war < 3; war++)
        {
            conquest.Apply(world, Fought(HostilityLevel.War, 5, Side.Initiator));
            Assert.Equal(World.LeastPower, world.Power[Target], 1e-15);
            Assert.Equal(0.8, world.Power[Initiator], 1e-8);
        }
    }

    [Fact]
    public void Switched_off_wars_leave_the_map_as_it_is()
    {
        new Conquest(Chosen.Off("conquest")).Apply(world, Fought(HostilityLevel.War, 1, Side.Initiator));
        Assert.Equal([0.5, 0.3, 0.2], world.Power);
    }

    [Fact]
    public void Those_on_the_winning_side_share_the_spoils_by_their_power_and_only_the_one_that_it_began_with_pays()
    {
        var many = new SmallWorld(5).World;
        (many.Power[0], many.Power[1], many.Power[2], many.Power[3], many.Power[4]) = (0.1, 0.4, 0.3, 0.15, 0.05);
        var dispute = new Dispute([0, 2], [1, 3], HostilityLevel.War, 1, 0.5, Side.Initiator, 0, 0);
        new Conquest(Chosen.With(("conquest.share", 0.2))).Apply(many, dispute);
        Assert.Equal([0.1 + 0.08 / 4, 0.32, 0.3 + 0.08 * 3 / 4, 0.15, 0.05], many.Power, (a, b) => Math.Abs(a - b) < 1e-14);
    }

    [Fact]
    public void Whoever_wins_and_takes_however_much_the_power_of_all_is_the_same_after()
    {
        var random = new Random(3);
        for (var war = 0; war < 200; war++)
        {
            var many = SmallWorld.Drawn(war).World;
            var states = Enumerable.Range(0, many.Count).OrderBy(_ => random.Next()).ToArray();
            var first = random.Next(1, many.Count - 1);
            var dispute = new Dispute(
                states[..first], states[first..random.Next(first + 1, many.Count + 1)], HostilityLevel.War, 4 * random.NextDouble(), 0.5,
                (Side)random.Next(2), 0, 0);
            var before = many.Power.Sum();
            new Conquest(Chosen.With(("conquest.share", random.NextDouble() / 2))).Apply(many, dispute);
            Assert.Equal(before, many.Power.Sum(), 1e-14);
            Assert.All(many.Power, power => Assert.True(power > 0));
        }
    }

    private static Dispute Fought(HostilityLevel level, double stake, Side? winner) =>
        new([Initiator], [Target], level, stake, 0.5, winner, 0, 0);
}

using AllianceSim.Model.Crisis;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Tests.Crisis;

public class ConquestTests
{
    private const int Initiator = 0;
    private const int Target = 1;

    private readonly World world = new SmallWorld(3).World;

    public ConquestTests() => (world.Power[0], world.Power[1], world.Power[2]) = (0.5, 0.3, 0.2);

    [Theory]
    [InlineData(Initiator, 1, 0.06)]
    [InlineData(Initiator, 0.5, 0.03)]
    [InlineData(Initiator, 9, 0.12)]
    [InlineData(Target, 1, -0.1)]
    public void The_winner_takes_a_part_of_what_the_loser_has_by_what_is_at_stake_and_none_is_lost(int winner, double stake, double taken)
    {
        new Conquest(Chosen.With(("conquest.share", 0.2))).Apply(world, Fought(HostilityLevel.War, stake, winner));
        Assert.Equal(0.5 + taken, world.Power[Initiator], 1e-14);
        Assert.Equal(0.3 - taken, world.Power[Target], 1e-14);
        Assert.Equal(0.2, world.Power[2]);
    }

    [Theory]
    [InlineData(HostilityLevel.Threat, -1)]
    [InlineData(HostilityLevel.Display, -1)]
    [InlineData(HostilityLevel.Force, Initiator)]
    public void Short_of_war_nothing_is_taken(HostilityLevel level, int winner)
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
            conquest.Apply(world, Fought(HostilityLevel.War, 5, Initiator));
            Assert.Equal(World.LeastPower, world.Power[Target], 1e-15);
            Assert.Equal(0.8, world.Power[Initiator], 1e-8);
        }
    }

    [Fact]
    public void Switched_off_wars_leave_the_map_as_it_is()
    {
        new Conquest(Chosen.Off("conquest")).Apply(world, Fought(HostilityLevel.War, 1, Initiator));
        Assert.Equal([0.5, 0.3, 0.2], world.Power);
    }

    private static Dispute Fought(HostilityLevel level, double stake, int winner) =>
        new(Initiator, Target, level, stake, 0.5, winner, 0, 0);
}

using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Tests.Worlds;

public class WorldTests
{
    [Fact]
    public void Shares_of_power_sum_to_one_over_the_states_that_exist_and_keep_their_ratios()
    {
        var world = new SmallWorld(4).World;
        (world.Power[0], world.Power[1], world.Power[2], world.Power[3]) = (3, 1, 6, 4);
        world.Exists[3] = false;
        world.NormalisePower();
        Assert.Equal([0.3, 0.1, 0.6, 0], world.Power);
    }

    [Fact]
    public void A_world_without_power_stays_as_it_is()
    {
        var world = new SmallWorld(2).World;
        Array.Clear(world.Power);
        world.NormalisePower();
        Assert.Equal([0, 0], world.Power);
    }

    [Fact]
    public void The_largest_power_is_that_of_a_state_that_exists()
    {
        var world = new SmallWorld(3).World;
        (world.Power[0], world.Power[1], world.Power[2]) = (0.2, 0.5, 0.3);
        Assert.Equal(0.5, world.LargestPower);
        world.Exists[1] = false;
        Assert.Equal(0.3, world.LargestPower);
    }

    [Fact]
    public void Ideological_distance_runs_from_nought_to_one()
    {
        var world = new SmallWorld(3).World;
        (world.Ideology[0], world.Ideology[1], world.Ideology[2]) = (-1, 1, 0.5);
        Assert.Equal(1, world.IdeologicalDistance(0, 1));
        Assert.Equal(0.25, world.IdeologicalDistance(2, 1));
        Assert.Equal(world.IdeologicalDistance(0, 2), world.IdeologicalDistance(2, 0));
        Assert.Equal(0, world.IdeologicalDistance(2, 2));
    }

    [Fact]
    public void The_tick_of_no_dispute_lies_out_of_reach_of_any_tick()
    {
        Assert.True(0 - World.Never > 1_000_000);
        Assert.True(1_000_000 - World.Never > 1_000_000);
    }
}

using AllianceSim.Model.Threat;

namespace AllianceSim.Model.Tests.Threat;

public class ProximityTests
{
    private static readonly (string, double)[] Numbers =
        [("threat.distance-scale", 2000), ("threat.distance-floor", 0.2), ("threat.distance-slope", 3), ("threat.distance-weight", 0.5)];

    [Fact]
    public void Strength_is_whole_at_home_half_lost_at_the_scale_and_never_below_the_floor()
    {
        var proximity = new Proximity(Chosen.With(Numbers));
        Assert.Equal(1, proximity.ReachOver(0));
        Assert.Equal(0.6, proximity.ReachOver(2000), 1e-14);
        Assert.Equal(0.2, proximity.ReachOver(1e9), 1e-9);
        for (var kilometres = 0.0; kilometres < 20_000; kilometres += 50)
            Assert.True(proximity.ReachOver(kilometres + 50) < proximity.ReachOver(kilometres));
    }

    [Fact]
    public void The_tables_of_reach_are_symmetric_and_whole_for_neighbours_and_at_home()
    {
        SmallWorld.Each(small =>
        {
            var world = small.World;
            new Proximity(Chosen.With(Numbers)).Publish(world);
            for (var i = 0; i < world.Count; i++)
            {
                for (var j = 0; j < world.Count; j++)
                {
                    Assert.Equal(world.Reach[i, j], world.Reach[j, i]);
                    Assert.Equal(i == j || world.Contiguous[i, j], world.Reach[i, j] == 1);
                    Assert.Equal(Math.Sqrt(world.Reach[i, j]), world.ReachWeight[i, j], 1e-14);
                }
            }
        });
    }

    [Fact]
    public void Switched_off_distance_takes_nothing_away()
    {
        var world = SmallWorld.Drawn(1).World;
        new Proximity(Chosen.Off("proximity")).Publish(world);
        for (var i = 0; i < world.Count; i++)
        {
            Assert.All(world.Reach.Row(i).ToArray(), reach => Assert.Equal(1, reach));
            Assert.All(world.ReachWeight.Row(i).ToArray(), weight => Assert.Equal(1, weight));
        }
    }
}

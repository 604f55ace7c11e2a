using AllianceSim.Model.Alignment;

namespace AllianceSim.Model.Tests.Alignment;

public class LeadershipTests
{
    private readonly Leadership leadership = new(Chosen.With(
        ("leadership.relative-size", 0.5), ("leadership.superiority", 3), ("leadership.base-will", 0.2), ("leadership.will-persistence", 0.8)));

    [Fact]
    public void Standing_rises_with_power_is_half_at_the_relative_size_and_none_for_the_vanished()
    {
        var world = new SmallWorld(4).World;
        (world.Power[0], world.Power[1], world.Power[2], world.Power[3]) = (0.4, 0.2, 0.1, 0.3);
        world.Exists[3] = false;
        leadership.Publish(world);
        Assert.Equal(0.5, world.Leadership[1], 1e-14);
        Assert.True(world.Leadership[0] > 0.9 && world.Leadership[2] < 0.1);
        Assert.Equal(0, world.Leadership[3]);
    }

    [Fact]
    public void Superiority_is_half_at_the_ratio_needed_and_rises_with_it()
    {
        Assert.Equal(0.5, leadership.Superiority(0.6, 0.2), 1e-14);
        for (var power = 0.05; power < 1; power += 0.05)
            Assert.True(leadership.Superiority(power + 0.05, 0.2) > leadership.Superiority(power, 0.2));
    }

    [Fact]
    public void A_state_that_sees_no_hostile_challenger_has_its_base_will_and_more_with_every_reason_to_fear()
    {
        var small = new SmallWorld(3).AssessThreats();
        var beliefs = small.Views[0].Beliefs.Hostility;
        Array.Clear(beliefs);
        Assert.Equal(0.2, Begin(small), 1e-14);
        beliefs[1] = 0.5;
        var feared = Begin(small);
        beliefs[1] = 0.9;
        var hostile = Begin(small);
        small.World.Power[1] /= 2;
        var weaker = Begin(small);
        SmallWorld.SetBoth(small.World.Reach, 0, 1, 0.25);
        var farther = Begin(small);
        Assert.True(0.2 < feared && feared < hostile && hostile <= 1);
        Assert.True(farther < weaker && weaker < hostile);
        beliefs[2] = 1;
        Assert.True(Begin(small) > farther);
        small.World.Exists[2] = false;
        Assert.Equal(farther, Begin(small));
    }

    [Fact]
    public void Will_moves_slowly_to_where_fears_call_it()
    {
        var small = new SmallWorld(3).AssessThreats();
        var wanted = Begin(small);
        small.Known.Will[0] = 1;
        leadership.UpdateWill(small.Views[0]);
        Assert.Equal(0.8 + 0.2 * wanted, small.Known.Will[0], 1e-14);
        for (var tick = 0; tick < 200; tick++)
            leadership.UpdateWill(small.Views[0]);
        Assert.Equal(wanted, small.Known.Will[0], 1e-12);
    }

    private double Begin(SmallWorld small)
    {
        leadership.Begin(small.Views[0]);
        return small.Known.Will[0];
    }
}

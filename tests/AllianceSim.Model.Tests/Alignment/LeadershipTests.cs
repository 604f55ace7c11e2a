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
    public void An_absolute_size_takes_the_place_of_the_strongest()
    {
        var world = new SmallWorld(3).World;
        (world.Power[0], world.Power[1], world.Power[2]) = (0.6, 0.25, 0.15);
        var absolute = new Leadership(Chosen.With(
            ("leadership.relative-size", 0.5), ("leadership.absolute-size", 0.25), ("leadership.steepness", 2)));
        absolute.Publish(world);
        Assert.Equal(0.5, world.Leadership[1], 1e-14);
        Assert.Equal(1 / (1 + Math.Pow(0.25 / 0.6, 2)), world.Leadership[0], 1e-14);
        var before = world.Leadership[2];
        world.Power[0] = 0.3;
        absolute.Publish(world);
        Assert.Equal(before, world.Leadership[2]);
        leadership.Publish(world);
        Assert.NotEqual(before, world.Leadership[2]);
    }

    [Fact]
    public void Standing_over_a_follower_is_half_of_standing_at_large_at_the_ratio_needed_and_rises_with_superiority()
    {
        var world = new SmallWorld(2).World;
        (world.Power[0], world.Power[1]) = (0.6, 0.2);
        leadership.Publish(world);
        var large = world.Leadership[0];
        Assert.Equal(large / 2, world.Standing[0, 1], 1e-14);
        var last = 0.0;
        for (var power = 0.6; power > 0.01; power -= 0.05)
        {
            world.Power[1] = power;
            leadership.Publish(world);
            // The leader at large is the same: only the follower has changed.
            Assert.Equal(large, world.Leadership[0]);
            Assert.True(world.Standing[0, 1] > last && world.Standing[0, 1] < large);
            Assert.True(world.Standing[1, 0] <= world.Standing[0, 1]);
            last = world.Standing[0, 1];
        }
    }

    [Fact]
    public void Standing_over_a_follower_falls_in_step_with_standing_at_large()
    {
        var world = new SmallWorld(3).World;
        (world.Power[0], world.Power[1], world.Power[2]) = (0.4, 0.1, 0.2);
        leadership.Publish(world);
        var (large, over) = (world.Leadership[0], world.Standing[0, 1]);
        world.Power[2] = 0.8;
        leadership.Publish(world);
        Assert.Equal(0.5, world.Leadership[0], 1e-14);
        Assert.Equal(over * 0.5 / large, world.Standing[0, 1], 1e-14);
    }

    [Fact]
    public void Nobody_leads_or_follows_who_has_vanished()
    {
        var world = new SmallWorld(3).World;
        leadership.Publish(world);
        Assert.True(world.Standing[0, 2] > 0 && world.Standing[2, 0] > 0);
        (world.Exists[2], world.Power[2]) = (false, 0);
        leadership.Publish(world);
        for (var i = 0; i < 3; i++)
            Assert.Equal((0, 0), (world.Standing[2, i], world.Standing[i, 2]));
        Assert.True(world.Standing[0, 1] > 0);
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

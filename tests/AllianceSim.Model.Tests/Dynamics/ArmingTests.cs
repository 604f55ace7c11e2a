using AllianceSim.Model.Dynamics;

namespace AllianceSim.Model.Tests.Dynamics;

public class ArmingTests
{
    [Fact]
    public void Arms_move_to_what_insecurity_calls_for_and_cost_growth()
    {
        var settings = Chosen.With(("arming.response", 2), ("arming.pace", 0.25), ("arming.cost", 0.1));
        var small = new SmallWorld(3);
        (small.World.Arms[0], small.World.Arms[1]) = (0.4, 0);
        (small.Known.TotalThreat[0], small.Known.Protection[0]) = (0.6, 1.5);
        (small.Known.Protection[1], small.Known.Protection[2]) = (1, 1);
        new Arming(settings).Apply(small.World, small.Known);
        var arms = 0.4 + 0.25 * (2 * Math.Log(1.4) - 0.4);
        Assert.Equal(arms, small.World.Arms[0], 1e-14);
        Assert.Equal(0, small.World.Arms[1]);
        Assert.Equal(Math.Exp(-0.1 * arms), small.World.Power[0] / small.World.Power[1], 1e-14);
        Assert.Equal(1, small.World.Power.Sum(), 1e-14);
    }

    [Fact]
    public void Who_is_protected_by_allies_arms_less_and_who_arms_needs_them_less()
    {
        SmallWorld.Each(small =>
        {
            small.Assess();
            var alone = small.Known.Protection[0];
            var (arming, allied) = (new Arming(Chosen.Calm), alone + 1);
            arming.Apply(small.World, small.Known);
            var unallied = small.World.Arms[0];
            (small.World.Arms[0], small.Known.Protection[0]) = (0, allied);
            arming.Apply(small.World, small.Known);
            Assert.InRange(small.World.Arms[0], 0, unallied - 1e-12);
            small.World.Arms[0] = 1;
            small.AssessPartners();
            Assert.Equal(alone + 1, small.Known.Protection[0], 1e-9);
        });
    }

    [Fact]
    public void Arms_stay_finite_and_no_state_arms_itself_to_death()
    {
        var settings = Chosen.With(("arming.response", 20), ("arming.pace", 1), ("arming.cost", 1));
        var small = SmallWorld.Drawn(2);
        for (var tick = 0; tick < 200; tick++)
        {
            small.Assess(settings);
            new Arming(settings).Apply(small.World, small.Known);
            Assert.All(small.World.Arms, arms => Assert.InRange(arms, 0, 1e3));
            Assert.All(small.World.Power, power => Assert.InRange(power, 1e-12, 1));
            Assert.Equal(1, small.World.Power.Sum(), 1e-9);
        }
    }

    [Fact]
    public void The_vanished_do_not_arm_and_nobody_does_when_it_is_off()
    {
        var small = SmallWorld.Drawn(2);
        small.World.Exists[3] = false;
        small.World.NormalisePower();
        small.Assess();
        new Arming(Chosen.Calm).Apply(small.World, small.Known);
        Assert.Equal((0, 0), (small.World.Arms[3], small.World.Power[3]));
        Assert.True(small.World.Arms[0] > 0);
        var before = small.World.Power.ToArray();
        Array.Clear(small.World.Arms);
        new Arming(Chosen.Off("arming")).Apply(small.World, small.Known);
        Assert.All(small.World.Arms, arms => Assert.Equal(0, arms));
        for (var i = 0; i < before.Length; i++)
            Assert.Equal(before[i], small.World.Power[i], 1e-14);
    }
}

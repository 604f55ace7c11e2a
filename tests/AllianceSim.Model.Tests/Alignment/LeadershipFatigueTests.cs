using AllianceSim.Model.Alignment;
using AllianceSim.Model.Credibility;

namespace AllianceSim.Model.Tests.Alignment;

public class LeadershipFatigueTests
{
    private readonly LeadershipFatigue fatigue = new(Chosen.With(("leadership.fatigue", 0.7), ("leadership.objections", 2)));

    [Fact]
    public void The_will_falls_with_what_the_led_need_and_the_faster_the_more_nationalist_the_public()
    {
        var small = Patron();
        Assert.Equal(1, fatigue.ShareLeft(small.Views[0]));
        small.Ally(0, 1);
        small.Ally(0, 2);
        var load = Overstretch.Load(small.World, small.Known, 0);
        Assert.Equal((0.2 * 0.25 / 1.25 + 0.1 * 0.6 / 1.6) / 0.5, load, 1e-14);
        Assert.Equal(1 / (1 + 0.7 * load), fatigue.ShareLeft(small.Views[0]), 1e-14);
        small.World.Nationalism[0] = 0.5;
        Assert.Equal(1 / (1 + 1.7 * load), fatigue.ShareLeft(small.Views[0]), 1e-14);
    }

    [Fact]
    public void Only_what_is_owed_to_the_weaker_weighs()
    {
        var small = Patron();
        var alliance = small.Ally(0, 1);
        var full = Overstretch.Load(small.World, small.Known, 0);
        alliance.MembershipOf(0)!.Obligation = 0.25;
        alliance.MembershipOf(1)!.Obligation = 0.5;
        small.World.Alliances.Publish();
        Assert.Equal(0.25 * full, Overstretch.Load(small.World, small.Known, 0), 1e-14);
        Assert.Equal(0, Overstretch.Load(small.World, small.Known, 1));
    }

    [Fact]
    public void A_tired_leader_wants_less_and_when_fatigue_is_off_as_much_as_ever()
    {
        var small = Patron();
        small.Ally(0, 1);
        small.World.Nationalism[0] = 1;
        var (tired, off) = (new Leadership(Chosen.Calm), new Leadership(Chosen.CalmWithout("leadership-fatigue")));
        off.Begin(small.Views[0]);
        var fresh = small.Known.Will[0];
        tired.Begin(small.Views[0]);
        Assert.InRange(small.Known.Will[0], 0, fresh - 1e-6);
        Assert.Equal(1, new LeadershipFatigue(Chosen.CalmWithout("leadership-fatigue")).ShareLeft(small.Views[0]));
    }

    private static SmallWorld Patron()
    {
        var small = new SmallWorld(4);
        (small.World.Power[0], small.World.Power[1], small.World.Power[2]) = (0.5, 0.2, 0.1);
        (small.Known.TotalThreat[1], small.Known.TotalThreat[2]) = (0.25, 0.6);
        return small;
    }
}

using AllianceSim.Model.Alliances;

namespace AllianceSim.Model.Tests.Alignment;

public class StakeTests
{
    [Fact]
    public void Partners_weigh_by_their_share_of_power_and_all_others_nothing()
    {
        var small = new SmallWorld(5);
        (small.World.Power[0], small.World.Power[1], small.World.Power[3]) = (9, 3, 1);
        Assert.Equal([0, 0.75, 0, 0.25, 0], SmallWorld.StakeOf(small.Ally(0, 1, 3), 0).PartnerWeights(small.World));
        (small.World.Power[1], small.World.Power[3]) = (0, 0);
        Assert.All(SmallWorld.StakeOf(small.Ally(0, 1, 3), 0).PartnerWeights(small.World), weight => Assert.Equal(0, weight));
    }

    [Fact]
    public void The_strongest_is_the_member_with_most_power_and_oneself_among_equals()
    {
        var small = new SmallWorld(4);
        var alliance = small.Ally(1, 0, 2);
        Assert.Equal(2, SmallWorld.StakeOf(alliance, 2).Strongest(small.World));
        small.World.Power[0] *= 2;
        Assert.Equal(0, SmallWorld.StakeOf(alliance, 2).Strongest(small.World));
        small.World.Power[3] = 9;
        Assert.Equal(0, SmallWorld.StakeOf(alliance, 2).Strongest(small.World));
    }

    [Theory]
    [InlineData(0.4, 0)]
    [InlineData(0.8, 0)]
    [InlineData(0.1, 0.75)]
    [InlineData(0, 1)]
    public void A_threat_is_gone_as_far_as_it_has_fallen_since_joining(double now, double gone)
    {
        var small = new SmallWorld(3);
        var stake = SmallWorld.StakeOf(small.Sign(AllianceKind.Defense, 2, 0, 1), 0);
        small.Known.Threat[0, 2] = now;
        Assert.Equal(0, stake.ThreatGone(small.Views[0]));
        stake.Membership.ThreatAtJoining = 0.4;
        Assert.Equal(gone, stake.ThreatGone(small.Views[0]), 1e-14);
        stake.Membership.ThreatAtJoining = 0;
        Assert.Equal(0, stake.ThreatGone(small.Views[0]));
    }
}

using AllianceSim.Model.Alliances;

namespace AllianceSim.Model.Tests.Alignment.Staying;

public class WedgingTests
{
    private const int Target = 4;

    [Fact]
    public void A_target_rewards_defection_as_it_could_lead_and_wants_to_and_as_much_as_the_alliance_promises()
    {
        var settings = Chosen.With(("wedging.weight", 3));
        SmallWorld.Each(small =>
        {
            var alliance = small.Sign(AllianceKind.Consultation, Target, 0, 1);
            small.Assess();
            (small.World.Standing[Target, 0], small.Known.Will[Target]) = (0.8, 0.7);
            Assert.Equal(-3 * 0.3 * 0.8 * 0.7, StayingTerms.Value(small, "wedging", settings, SmallWorld.StakeOf(alliance, 0)), 1e-14);
        });
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(Alliance.TargetUnknown, true)]
    [InlineData(Target, false)]
    public void Nobody_rewards_where_there_is_no_target_any_more(int target, bool exists)
    {
        var small = SmallWorld.Drawn(1);
        var alliance = small.Sign(AllianceKind.Defense, Target, 0, 1);
        small.Assess();
        (small.World.Standing[Target, 0], small.Known.Will[Target]) = (1, 1);
        Assert.True(Value() < 0);
        (alliance.Target, small.World.Exists[Target]) = (target, exists);
        Assert.Equal(0, Value());

        double Value() => StayingTerms.Value(small, "wedging", Chosen.Calm, SmallWorld.StakeOf(alliance, 0));
    }
}

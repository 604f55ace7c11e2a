using AllianceSim.Model.Domestic;

namespace AllianceSim.Model.Tests.Alignment.Staying;

public class DomesticAttackTests
{
    [Fact]
    public void An_attack_costs_as_fresh_as_it_is_as_the_public_listens_and_as_there_is_a_grievance()
    {
        var settings = Chosen.With(("domestic-attack.weight", 7));
        SmallWorld.Each(small =>
        {
            var stake = SmallWorld.StakeOf(small.Ally(0, 1, 2), 0);
            (small.World.Nationalism[0], small.World.Outbidding[0]) = (0.6, 0.5);
            var expected = -7 * 0.6 * 0.5 * Grievance.Of(small.World, stake.Alliance, stake.Membership);
            Assert.Equal(expected, StayingTerms.Value(small, "domestic-attack", settings, stake), 1e-14);
            small.World.Outbidding[0] = 0;
            Assert.Equal(0, StayingTerms.Value(small, "domestic-attack", settings, stake));
            (small.World.Nationalism[0], small.World.Outbidding[0]) = (0, 1);
            Assert.Equal(0, StayingTerms.Value(small, "domestic-attack", settings, stake));
        });
    }

    [Fact]
    public void There_is_nothing_to_attack_among_equals_on_equal_terms()
    {
        var small = new SmallWorld(3);
        (small.World.Nationalism[0], small.World.Outbidding[0]) = (1, 1);
        Assert.Equal(0, StayingTerms.Value(small, "domestic-attack", Chosen.Calm, SmallWorld.StakeOf(small.Ally(0, 1, 2), 0)), 1e-14);
    }
}

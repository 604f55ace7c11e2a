using AllianceSim.Model.Alignment.Partner;

namespace AllianceSim.Model.Tests.Alignment.Partner;

public class BurdenTests
{
    private const int Leader = 0;
    private const int Led = 1;

    [Fact]
    public void A_leader_takes_a_part_of_the_followers_burden_over_as_far_as_it_is_superior_and_willing()
    {
        var settings = Chosen.With(("burden.weight", 3), ("burden.leader-share", 0.4));
        SmallWorld.Each(small =>
        {
            small.World.Power[Leader] = 5 * small.World.Power[Led];
            small.Assess();
            (small.World.Standing[Leader, Led], small.World.Standing[Led, Leader]) = (0.85, 0.05);
            (small.Known.Will[Leader], small.Known.Will[Led]) = (0.8, 0.3);
            const double Taken = 0.85 * 0.8 - 0.05 * 0.3;
            var costs = (OfLed: Burden.Cost(small.Views[Led], Leader), OfLeader: Burden.Cost(small.Views[Leader], Led));
            Assert.Equal(-3 * costs.OfLed * (1 - 0.4 * Taken), PartnerTerms.Values(small, "burden", settings, Led)[Leader], 1e-12);
            Assert.Equal(-3 * costs.OfLeader * (1 + 0.4 * Taken), PartnerTerms.Values(small, "burden", settings, Leader)[Led], 1e-12);
        });
    }

    [Fact]
    public void Even_a_leader_that_takes_all_over_makes_no_gain_of_a_burden()
    {
        var settings = Chosen.With(("burden.leader-share", 1));
        SmallWorld.Each(small =>
        {
            small.World.Power[Leader] = 1e6 * small.World.Power[Led];
            small.Assess();
            (small.World.Standing[Leader, Led], small.Known.Will[Leader]) = (1, 1);
            Assert.True(PartnerTerms.Values(small, "burden", settings, Led)[Leader] <= 0);
        });
    }

    [Fact]
    public void Defending_costs_as_the_partner_is_strong_up_to_oneself_and_as_it_is_threatened()
    {
        var small = new SmallWorld(2);
        (small.World.Power[0], small.World.Power[1], small.Known.TotalThreat[1]) = (0.4, 0.1, 0.25);
        Assert.Equal(0.25 * 0.5, Burden.Cost(small.Views[0], 1), 1e-14);
        small.World.Power[1] = 0.9;
        Assert.Equal(0.5, Burden.Cost(small.Views[0], 1), 1e-14);
        small.Known.TotalThreat[1] = 0;
        Assert.Equal(0, Burden.Cost(small.Views[0], 1));
    }
}

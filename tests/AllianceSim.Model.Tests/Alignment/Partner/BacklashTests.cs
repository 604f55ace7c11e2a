using AllianceSim.Model.Alignment.Partner;
using AllianceSim.Model.Mechanisms;

namespace AllianceSim.Model.Tests.Alignment.Partner;

public class BacklashTests
{
    private const int Leader = 0;
    private const int Led = 1;

    private readonly Settings settings = Chosen.With(("backlash.led", 2), ("backlash.home", 5));

    [Fact]
    public void The_led_object_to_disputes_that_are_none_of_theirs_and_the_leader_to_what_it_pays()
    {
        SmallWorld.Each(small =>
        {
            Lead(small);
            var (world, known) = (small.World, small.Known);
            var exposure = 4 * known.TotalThreat[Led] / (1 + 4 * known.TotalThreat[Led]);
            var cost = Math.Min(1, world.Power[Led] / world.Power[Leader]) * exposure;
            var ofLed = -2 * 0.7 * 0.8 * (1 - small.Views[Led].CommonThreat[Leader])
                - 5 * 0.3 * 0.15 * 0.2 * Burden.Cost(small.Views[Led], Leader);
            var ofLeader = -2 * 0.15 * 0.4 * (1 - small.Views[Leader].CommonThreat[Led]) - 5 * 0.6 * 0.7 * 0.9 * cost;
            Assert.Equal(ofLed, PartnerTerms.Values(small, "backlash", settings, Led)[Leader], 1e-12);
            Assert.Equal(ofLeader, PartnerTerms.Values(small, "backlash", settings, Leader)[Led], 1e-12);
        });
    }

    [Fact]
    public void Without_standing_there_is_nothing_to_object_to()
    {
        SmallWorld.Each(small =>
        {
            Lead(small);
            small.World.Standing.Clear();
            Assert.All(PartnerTerms.Values(small, "backlash", settings, Led), value => Assert.Equal(0, value));
        });
    }

    [Fact]
    public void A_leader_that_starts_nothing_and_a_public_without_nationalism_meet_no_backlash()
    {
        SmallWorld.Each(small =>
        {
            Lead(small);
            Array.Clear(small.World.DisputesStarted);
            Array.Clear(small.World.Nationalism);
            foreach (var self in new[] { Leader, Led })
                Assert.All(PartnerTerms.Values(small, "backlash", settings, self), value => Assert.Equal(0, value));
        });
    }

    [Fact]
    public void A_state_without_the_will_to_lead_pays_nothing_that_its_public_could_object_to()
    {
        SmallWorld.Each(small =>
        {
            Lead(small);
            Array.Clear(small.World.DisputesStarted);
            Assert.True(PartnerTerms.Values(small, "backlash", settings, Leader)[Led] < 0);
            small.Known.Will[Leader] = 0;
            Assert.All(PartnerTerms.Values(small, "backlash", settings, Leader), value => Assert.Equal(0, value));
        });
    }

    private static void Lead(SmallWorld small)
    {
        var world = small.World;
        world.Power[Leader] = 4 * world.Power[Led];
        (world.DisputesStarted[Leader], world.DisputesStarted[Led]) = (0.8, 0.4);
        (world.Nationalism[Leader], world.Nationalism[Led]) = (0.6, 0.3);
        small.Assess();
        (world.Standing[Leader, Led], world.Standing[Led, Leader]) = (0.7, 0.15);
        (small.Known.Will[Leader], small.Known.Will[Led]) = (0.9, 0.2);
    }
}

using AllianceSim.Model.Alliances;

namespace AllianceSim.Model.Tests.Alignment.Staying;

public class NeutralityTests
{
    private const int Target = 4;

    [Fact]
    public void Standing_against_a_target_costs_as_it_is_feared_and_as_far_as_it_outmatches_the_members()
    {
        var settings = Chosen.With(("neutrality.weight", 9), ("other-means.weight", 3));
        SmallWorld.Each(small =>
        {
            var alliance = small.Sign(AllianceKind.Consultation, Target, 0, 1, 2);
            (small.World.Deterrent[0], small.World.Arms[0]) = (0.5, 0.4);
            small.Assess();
            var (world, known) = (small.World, small.Known);
            var members = world.Power[0] * (1 + 3 * 0.5 + 0.4)
                + new[] { 1, 2 }.Sum(m => world.Power[m] * known.Disengagement[m] * world.Reach[m, Target]);
            foreach (var power in new[] { 0.5 * members, members, 3 * members })
            {
                world.Power[Target] = power;
                var doubt = Math.Max(0, 2 * power / (power + members) - 1);
                var expected = -9 * 0.3 * known.Threat[0, Target] * doubt;
                Assert.Equal(expected, StayingTerms.Value(small, "neutrality", settings, SmallWorld.StakeOf(alliance, 0)), 1e-14);
            }
        });
    }

    [Fact]
    public void Against_nobody_or_one_that_has_vanished_there_is_no_need_of_neutrality()
    {
        var small = SmallWorld.Drawn(2);
        var alliance = small.Sign(AllianceKind.Defense, Target, 0, 1);
        small.Assess();
        small.World.Power[Target] = 50;
        Assert.True(Value() < 0);
        alliance.Target = -1;
        Assert.Equal(0, Value());
        alliance.Target = Alliance.TargetUnknown;
        Assert.Equal(0, Value());
        alliance.Target = Target;
        small.World.Power[Target] = 0;
        Assert.Equal(0, Value());

        double Value() => StayingTerms.Value(small, "neutrality", Chosen.Calm, SmallWorld.StakeOf(alliance, 0));
    }
}

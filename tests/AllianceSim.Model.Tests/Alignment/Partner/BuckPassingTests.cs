using AllianceSim.Model.Mechanisms;

namespace AllianceSim.Model.Tests.Alignment.Partner;

public class BuckPassingTests
{
    private const double Weight = 2;

    private readonly Settings settings = Chosen.With(("buck-passing.weight", Weight));

    [Fact]
    public void The_buck_is_passed_as_far_as_others_who_fear_the_threat_could_check_it()
    {
        SmallWorld.Each(small =>
        {
            small.Ally(0, 2);
            small.World.Exists[6] = false;
            small.World.NormalisePower();
            small.Assess();
            var values = PartnerTerms.Values(small, "buck-passing", settings);
            for (var partner = 1; partner < 6; partner++)
                Assert.Equal(Expected(small, partner), values[partner], 1e-12);
        });
    }

    [Fact]
    public void Among_many_great_powers_there_is_more_to_pass_the_buck_to()
    {
        int[] sizes = [3, 4, 6, 9];
        var values = sizes.Select(states => PartnerTerms.Values(new SmallWorld(states).Assess(), "buck-passing", settings)[1]).ToArray();
        Assert.Equal(values.OrderDescending(), values);
        Assert.True(values[0] > values[^1]);
    }

    [Fact]
    public void Others_can_check_a_threat_no_more_than_wholly()
    {
        var small = new SmallWorld(6).Assess();
        for (var j = 0; j < 6; j++)
            small.World.Power[j] = small.Known.ThreatsOf(0).Contains(j) ? 0.01 : 1;
        Assert.All(PartnerTerms.Values(small, "buck-passing", settings), value => Assert.InRange(value, -Weight - 1e-12, 0));
        Assert.Equal(-Weight, PartnerTerms.Values(small, "buck-passing", settings)[4], 1e-12);
    }

    [Fact]
    public void Who_fears_nobody_and_who_is_alone_with_the_threat_passes_nothing()
    {
        var fearless = new SmallWorld(4);
        foreach (var view in fearless.Views)
            Array.Clear(view.Beliefs.Hostility);
        Assert.All(PartnerTerms.Values(fearless.Assess(), "buck-passing", settings), value => Assert.Equal(0, value));
        Assert.All(PartnerTerms.Values(new SmallWorld(2).Assess(), "buck-passing", settings), value => Assert.Equal(0, value));
    }

    private static double Expected(SmallWorld small, int partner)
    {
        var (world, known, sum) = (small.World, small.Known, 0.0);
        for (var rank = 0; rank < 3; rank++)
        {
            var threat = known.ThreatsOf(0)[rank];
            var others = Enumerable.Range(1, 5).Where(m => m != threat && m != partner && world.Alliances.Aid[0, m] == 0);
            var checks = others.Sum(m => world.Power[m] * world.Reach[m, threat]
                * Math.Min(1, known.Threat[m, threat] / known.Threat[0, threat]) / world.Power[threat]);
            sum += known.WeightsOf(0)[rank] * Math.Min(1, checks);
        }

        return -Weight * sum;
    }
}

using AllianceSim.Model.Alignment;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Threat;

namespace AllianceSim.Model.Tests.Alignment;

public class SecurityTests
{
    private const double Weight = 12;

    private readonly Settings settings = Chosen.With(("security.weight", Weight), ("threat.norm", 3));

    [Fact]
    public void More_protection_is_worth_the_more_the_graver_the_threat_and_the_less_the_more_there_is()
    {
        var security = new Security(settings);
        Assert.Equal(Weight * (Math.Log(1 + 0.4 / 1.5) - Math.Log(1 + 0.4 / 2.5)), security.Gain(0.4, 1.5, 2.5), 1e-13);
        Assert.Equal(0, security.Gain(0, 1, 2));
        Assert.Equal(0, security.Gain(0.4, 2, 2));
        Assert.True(security.Gain(0.5, 1, 2) > security.Gain(0.4, 1, 2));
        Assert.True(security.Gain(0.4, 2, 3) < security.Gain(0.4, 1, 2));
        Assert.True(security.Gain(0.4, 1, 3) > security.Gain(0.4, 1, 2));
    }

    [Fact]
    public void A_partner_is_worth_the_same_as_candidate_and_as_ally_for_its_aid_at_the_margin()
    {
        SmallWorld.Each(small =>
        {
            small.Assess(settings);
            var security = new Security(settings);
            var view = small.Views[0];
            var (aid, before) = (small.Known.AidOf[0, 1], small.Known.Protection[0]);
            var threat = Others(small, 1);
            Assert.Equal(Gain(threat, before, before + aid), security.OfPartner(view, 1), 1e-9);
            small.Ally(0, 1);
            small.Known.Protection[0] = before + aid;
            Assert.Equal(Gain(threat, before, before + aid), security.OfPartner(view, 1), 1e-9);
        });
    }

    [Fact]
    public void The_partners_own_menace_makes_it_no_more_welcome()
    {
        SmallWorld.Each(small =>
        {
            small.Assess(settings);
            var (security, norm) = (new Security(settings), new ThreatNorm(settings));
            var before = security.OfPartner(small.Views[0], 1);
            var sum = small.Known.ThreatSum[0] - norm.Raise(small.Known.Tethered[0, 1]);
            small.Known.Tethered[0, 1] += 0.2;
            small.Known.ThreatSum[0] = sum + norm.Raise(small.Known.Tethered[0, 1]);
            Assert.Equal(before, security.OfPartner(small.Views[0], 1), 1e-9);
        });
    }

    [Fact]
    public void Security_is_worth_more_with_a_graver_threat_and_a_stronger_ally_and_nothing_when_off()
    {
        SmallWorld.Each(small =>
        {
            small.Assess(settings);
            var security = new Security(settings);
            var before = security.OfPartner(small.Views[0], 1);
            Assert.True(before >= 0);
            small.Known.ThreatSum[0] *= 2;
            var graver = security.OfPartner(small.Views[0], 1);
            Assert.True(graver > before);
            small.Known.AidOf[0, 1] += 0.5;
            Assert.True(security.OfPartner(small.Views[0], 1) > graver);
            Assert.Equal(0, new Security(Chosen.CalmWithout("security")).OfPartner(small.Views[0], 1));
        });
    }

    private static double Gain(double threat, double without, double with) =>
        Weight * (Math.Log(1 + threat / without) - Math.Log(1 + threat / with));

    private static double Others(SmallWorld small, int partner) => Math.Cbrt(
        small.Known.Tethered.Row(0).ToArray().Where((_, j) => j != partner).Sum(t => t * t * t));
}

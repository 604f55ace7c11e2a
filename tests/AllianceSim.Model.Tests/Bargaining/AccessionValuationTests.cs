using AllianceSim.Model.Alignment;
using AllianceSim.Model.Alliances;
using AllianceSim.Model.Bargaining;

namespace AllianceSim.Model.Tests.Bargaining;

public class AccessionValuationTests
{
    private const int Outsider = 0;
    private const int Target = 1;

    private readonly AccessionValuation accession = new(Chosen.With(("threat.norm", 2), ("security.weight", 11)));

    [Fact]
    public void An_alliance_is_open_to_those_who_fear_its_target()
    {
        SmallWorld.Each(small =>
        {
            small.AssessThreats();
            var view = small.Views[Outsider];
            var principals = small.Known.ThreatsOf(Outsider).ToArray();
            var others = Enumerable.Range(1, 6).Except(principals).ToArray();
            foreach (var principal in principals)
            {
                Assert.True(AccessionValuation.IsOpenTo(view, small.Sign(AllianceKind.Defense, principal, others[0], others[1])));
                Assert.False(AccessionValuation.IsOpenTo(view, small.Sign(AllianceKind.Nonaggression, principal, others[0], others[1])));
                Assert.False(AccessionValuation.IsOpenTo(view, small.Sign(AllianceKind.Defense, principal, Outsider, others[1])));
            }

            Assert.False(AccessionValuation.IsOpenTo(view, small.Sign(AllianceKind.Defense, others[2], others[0], others[1])));
            Assert.False(AccessionValuation.IsOpenTo(view, small.Sign(AllianceKind.Defense, Outsider, others[0], others[1])));
            Assert.False(AccessionValuation.IsOpenTo(view, small.Ally(others[0], others[1])));
        });
    }

    [Fact]
    public void Joining_is_worth_its_security_the_mean_of_the_members_and_what_the_alliance_itself_is()
    {
        var settings = Chosen.With(("threat.norm", 2), ("security.weight", 11));
        SmallWorld.Each(small =>
        {
            var alliance = small.Sign(AllianceKind.Defense, Target, 2, 3);
            small.Assess(settings);
            var (known, power) = (small.Known, small.World.Power);
            var protection = known.Protection[Outsider];
            var threat = Math.Sqrt(known.Tethered.Row(Outsider).ToArray().Where((_, j) => j is not 2 and not 3).Sum(t => t * t));
            var with = protection + known.AidOf[Outsider, 2] + known.AidOf[Outsider, 3];
            var security = 11 * (Math.Log(1 + threat / protection) - Math.Log(1 + threat / with));
            var partners = (power[2] * known.Affinity[Outsider, 2] + power[3] * known.Affinity[Outsider, 3]) / (power[2] + power[3]);
            var itself = settings.Terms<IIntrinsicTerm>().Sum(term => term.ForNewcomer(alliance, 3));
            Assert.Equal(security + partners + itself, accession.Worth(small.Views[Outsider], alliance, protection), 1e-9);
            Assert.True(
                accession.Worth(small.Views[Outsider], alliance, protection) <= accession.Worth(small.Views[Outsider], alliance, 0.8 * protection));
        });
    }

    [Fact]
    public void Collective_security_is_open_to_all_and_an_informal_alignment_to_nobody()
    {
        var small = SmallWorld.Drawn(1).AssessThreats();
        var target = small.Known.GreatestThreat(Outsider);
        var members = Enumerable.Range(1, 6).Where(j => j != target).Take(2).ToArray();
        Assert.True(AccessionValuation.IsOpenTo(small.Views[Outsider], small.Sign(AllianceKind.CollectiveSecurity, -1, members)));
        Assert.False(AccessionValuation.IsOpenTo(small.Views[Outsider], small.Sign(AllianceKind.Defense, 0, 0.4, target, members)));
        Assert.True(AccessionValuation.IsOpenTo(small.Views[Outsider], small.Sign(AllianceKind.Defense, 2, 1, target, members)));
    }

    [Fact]
    public void Joining_adds_the_aid_that_members_are_bound_to_beyond_what_they_owe_already()
    {
        SmallWorld.Each(small =>
        {
            var alliance = small.Sign(AllianceKind.Defense, Target, 2, 3);
            (alliance.Members[0].Obligation, alliance.Members[1].Obligation) = (0.6, 0.25);
            small.Sign(AllianceKind.Consultation, -1, Outsider, 2);
            small.Sign(AllianceKind.Consultation, -1, Outsider, 3);
            small.Assess();
            var worth = accession.Worth(small.Views[Outsider], alliance, 1.5);
            // The third state owes 0.3 already, which is more than the alliance binds it to.
            small.Known.AidOf[Outsider, 3] += 1;
            Assert.Equal(worth, accession.Worth(small.Views[Outsider], alliance, 1.5));
            var security = new Security(Chosen.With(("threat.norm", 2), ("security.weight", 11)));
            var threat = security.ThreatBeside(small.Known, Outsider, alliance);
            var gain = security.Gain(threat, 1.5, 1.5 + 0.3 * small.Known.AidOf[Outsider, 2]);
            small.Known.AidOf[Outsider, 2] *= 2;
            var twice = security.Gain(threat, 1.5, 1.5 + 0.3 * small.Known.AidOf[Outsider, 2]);
            Assert.Equal(worth + twice - gain, accession.Worth(small.Views[Outsider], alliance, 1.5), 1e-9);
        });
    }

    [Fact]
    public void Where_joining_adds_no_aid_there_is_nothing_to_join_for()
    {
        var small = SmallWorld.Drawn(1);
        var alliance = small.Sign(AllianceKind.Defense, Target, 2, 3);
        small.Ally(Outsider, 2);
        small.Ally(Outsider, 3);
        small.Assess();
        Assert.Equal(double.NegativeInfinity, accession.Worth(small.Views[Outsider], alliance, 1));
    }

    [Fact]
    public void To_a_member_an_old_partner_brings_no_new_security()
    {
        var small = SmallWorld.Drawn(1);
        small.Ally(2, Outsider);
        small.Assess();
        var known = small.Known;
        Assert.Equal(known.Affinity[2, Outsider], AccessionValuation.WorthToMember(small.World, known, 2, Outsider));
        Assert.Equal(known.Utility[3, Outsider], AccessionValuation.WorthToMember(small.World, known, 3, Outsider));
    }
}

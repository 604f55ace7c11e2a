using AllianceSim.Model.Alignment;
using AllianceSim.Model.Alliances;
using AllianceSim.Model.Bargaining;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Tests.Alignment.Partner;

namespace AllianceSim.Model.Tests.Bargaining;

public class AccessionValuationTests
{
    private const int Outsider = 0;
    private const int Target = 1;

    private readonly Settings settings = Chosen.With(("threat.norm", 2), ("security.weight", 11));
    private readonly AccessionValuation accession;

    public AccessionValuationTests() => accession = new AccessionValuation(settings);

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

    [Theory]
    [InlineData(AllianceKind.Consultation, 0.3)]
    [InlineData(AllianceKind.CollectiveSecurity, 0.5)]
    public void Members_count_to_a_newcomer_as_far_as_the_alliance_obliges(AllianceKind kind, double promised)
    {
        SmallWorld.Each(small =>
        {
            var inclusive = kind == AllianceKind.CollectiveSecurity;
            var alliance = small.Sign(kind, inclusive ? -1 : Target, 2, 3);
            small.World.Nationalism[Outsider] = 0.5;
            small.Assess(settings);
            var (known, power, view) = (small.Known, small.World.Power, small.Views[Outsider]);
            var expected = settings.Terms<IIntrinsicTerm>().Sum(term => term.ForNewcomer(alliance, 3));
            foreach (var term in settings.Terms<IPartnerTerm>())
            {
                var values = PartnerTerms.Values(small, term.Mechanism.Id, settings, Outsider);
                var share = inclusive && !term.CountsWhereInclusive ? 0 : term.IsObligation ? promised : 1;
                expected += share * (power[2] * values[2] + power[3] * values[3]) / (power[2] + power[3]);
            }

            var protection = known.Protection[Outsider];
            var threats = known.Tethered.Row(Outsider).ToArray().Where((_, j) => inclusive || j is not 2 and not 3);
            var threat = Math.Sqrt(threats.Sum(t => t * t));
            var with = protection + promised * (known.AidOf[Outsider, 2] + known.AidOf[Outsider, 3]);
            expected += 11 * (Math.Log(1 + threat / protection) - Math.Log(1 + threat / with));
            Assert.Equal(expected, accession.Worth(view, alliance, protection), 1e-9);
        });
    }

    [Theory]
    [InlineData(AllianceKind.Defense)]
    [InlineData(AllianceKind.Offense)]
    [InlineData(AllianceKind.Consultation)]
    [InlineData(AllianceKind.CollectiveSecurity)]
    public void A_newcomer_weighs_the_members_as_it_will_once_it_is_in(AllianceKind kind)
    {
        SmallWorld.Each(small =>
        {
            var alliance = small.Sign(kind, kind == AllianceKind.CollectiveSecurity ? -1 : Target, 2, 3);
            small.Assess(settings);
            var (known, view) = (small.Known, small.Views[Outsider]);
            var security = new Security(settings);
            var protection = known.Protection[Outsider];
            var with = protection + alliance.Aid * (known.AidOf[Outsider, 2] + known.AidOf[Outsider, 3]);
            var ofMembers = accession.Worth(view, alliance, protection)
                - security.Gain(security.ThreatBeside(known, Outsider, alliance), protection, with)
                - settings.Terms<IIntrinsicTerm>().Sum(term => term.ForNewcomer(alliance, 3));
            small.World.Alliances.Join(alliance, new Membership { State = Outsider, Joined = 1, TieSince = 1 });
            small.World.Alliances.Publish();
            var staying = new StayingValuation(settings, small.Partners[Outsider]);
            var values = new double[staying.Terms.Count];
            staying.Weigh(view, SmallWorld.StakeOf(alliance, Outsider), values);
            var partners = settings.Terms<IPartnerTerm>().Select(term => term.Mechanism).ToArray();
            Assert.Equal(values.Where((_, n) => partners.Contains(staying.Terms[n])).Sum(), ofMembers, 1e-9);
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
            var security = new Security(settings);
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

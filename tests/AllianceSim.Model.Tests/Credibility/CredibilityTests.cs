using AllianceSim.Model.Credibility;
using AllianceSim.Model.Mechanisms;

namespace AllianceSim.Model.Tests.Credibility;

public class CredibilityTests
{
    private const int Self = 0;
    private const int Ally = 1;

    /// <summary>What changes the will that is expected of an ally, and which way, by mechanism. Threats stay as they were seen.</summary>
    private static readonly Dictionary<string, (int Sign, Action<SmallWorld> Change)> Changes = new()
    {
        ["will-common-threat"] = (+1, ShareThreats),
        ["will-reputation"] = (+1, w => w.Views[Self].Beliefs.Reliability[Ally] += 0.1),
        ["will-ideology"] = (+1, w => w.World.Ideology[Ally] = w.World.Ideology[Self]),
        ["will-community"] = (+1, w => SmallWorld.SetBoth(w.World.Community, Self, Ally, 0.6)),
        ["will-institutions"] = (+1, w => Institutionalise(w, 0.9)),
        ["will-distance"] = (-1, w => SmallWorld.SetBoth(w.World.Reach, Self, Ally, 0.5 * w.World.Reach[Self, Ally])),
        ["will-conflict"] = (-1, w => w.Ally(Ally, w.Known.GreatestThreat(Self))),
        ["will-loopholes"] = (-1, w => w.World.Alliances.Loophole[Ally, Self] = 0.9),
    };

    public static TheoryData<string> Wills => [.. Changes.Keys];

    [Theory]
    [MemberData(nameof(Wills))]
    public void Each_ground_moves_credibility_the_way_the_theory_says_and_no_way_when_it_is_off(string mechanism)
    {
        var (sign, change) = Changes[mechanism];
        SmallWorld.Each(small =>
        {
            small.Ally(Self, Ally);
            small.Assess();
            if (small.Known.GreatestThreat(Self) == Ally)
                return;
            var without = Chosen.CalmWithout(mechanism);
            small.AssessPartners(without);
            var blind = small.Known.Credibility[Self, Ally];
            small.AssessPartners();
            var before = small.Known.Credibility[Self, Ally];
            change(small);
            small.AssessPartners();
            Assert.Equal(sign, Math.Sign(small.Known.Credibility[Self, Ally] - before));
            small.AssessPartners(without);
            Assert.Equal(blind, small.Known.Credibility[Self, Ally], 1e-14);
        });
    }

    [Fact]
    public void Every_term_of_the_will_is_tried_here() =>
        Assert.Equal(new Settings().Terms<IWillTerm>().Select(term => term.Mechanism.Id).Order(), Changes.Keys.Order());

    [Fact]
    public void Credibility_is_a_chance_and_of_nobody_to_itself_or_of_the_vanished()
    {
        SmallWorld.Each(small =>
        {
            small.World.Exists[3] = false;
            small.Ally(Self, Ally);
            small.Assess();
            for (var m = 0; m < small.World.Count; m++)
            {
                if (m is Self or 3)
                    Assert.Equal((0, 0), (small.Known.Credibility[Self, m], small.Known.AidOf[Self, m]));
                else
                    Assert.True(small.Known.Credibility[Self, m] is > 0 and < 1);
            }
        });
    }

    [Fact]
    public void Common_threat_is_one_with_a_state_that_fears_the_same_and_nought_with_one_that_fears_another()
    {
        var small = new SmallWorld(5).AssessThreats();
        small.Known.Tethered.Clear();
        (small.Known.Tethered[0, 3], small.Known.Tethered[0, 4]) = (0.3, 0.4);
        (small.Known.Tethered[1, 3], small.Known.Tethered[1, 4]) = (0.6, 0.8);
        small.Known.Tethered[2, 1] = 0.5;
        (small.Known.ThreatLength[0], small.Known.ThreatLength[1], small.Known.ThreatLength[2]) = (0.5, 1, 0.5);
        small.Known.ThreatLength[3] = 0;
        small.AssessPartners();
        Assert.Equal(1, small.Views[0].CommonThreat[1], 1e-14);
        Assert.Equal(0, small.Views[0].CommonThreat[2]);
        Assert.Equal(0, small.Views[0].CommonThreat[3]);
    }

    [Fact]
    public void Aid_is_limited_and_rises_with_the_allys_power_until_then()
    {
        SmallWorld.Each(small =>
        {
            var settings = Chosen.With(("credibility.aid-limit", 2), ("credibility.loopholes", 0));
            small.World.Power[Ally] = 0.1 * small.World.Power[Self];
            small.Assess(settings);
            var little = small.Known.AidOf[Self, Ally];
            small.World.Power[Ally] *= 1.5;
            small.AssessPartners(settings);
            Assert.True(small.Known.AidOf[Self, Ally] > little);
            small.World.Power[Ally] = 1e4 * small.World.Power[Self];
            small.AssessPartners(settings);
            Assert.Equal(2, small.Known.AidOf[Self, Ally]);
        });
    }

    [Fact]
    public void An_ally_is_no_help_against_itself()
    {
        var small = new SmallWorld(3);
        small.World.Exists[2] = false;
        small.Ally(Self, Ally);
        small.Assess();
        Assert.Equal(Ally, small.Known.GreatestThreat(Self));
        Assert.Equal(0, small.Known.AidOf[Self, Ally]);
        Assert.Equal(0, small.Known.TotalAid[Self]);
    }

    [Fact]
    public void An_ally_that_cannot_reach_the_threat_is_little_help()
    {
        SmallWorld.Each(small =>
        {
            small.Assess();
            var threat = small.Known.GreatestThreat(Self);
            var (ally, before) = (threat == Ally ? 2 : Ally, 0.0);
            before = small.Known.AidOf[Self, ally];
            SmallWorld.SetBoth(small.World.Reach, ally, threat, 0.1 * small.World.Reach[ally, threat]);
            small.AssessPartners(Chosen.Calm);
            Assert.True(small.Known.AidOf[Self, ally] < before || before == Chosen.Calm[CredibilityAssessment.AidLimit]);
        });
    }

    [Fact]
    public void Protection_is_own_means_and_the_aid_of_allies_and_other_means_add_to_it()
    {
        SmallWorld.Each(small =>
        {
            small.Ally(Self, Ally);
            small.Ally(Self, 2);
            small.World.Deterrent[Self] = 0.5;
            small.Assess(Chosen.With(("other-means.weight", 3)));
            var aid = small.Known.AidOf[Self, Ally] + small.Known.AidOf[Self, 2];
            Assert.Equal(aid, small.Known.TotalAid[Self], 1e-12);
            Assert.Equal(2.5 + aid, small.Known.Protection[Self], 1e-12);
            small.AssessPartners(Chosen.CalmWithout("other-means"));
            Assert.Equal(1 + small.Known.TotalAid[Self], small.Known.Protection[Self], 1e-12);
        });
    }

    [Fact]
    public void A_promise_to_consult_is_worth_its_share_of_a_promise_to_fight()
    {
        var (fight, confer) = (SmallWorld.Drawn(4), SmallWorld.Drawn(4));
        fight.Ally(Self, Ally);
        confer.Sign(Model.Alliances.AllianceKind.Consultation, -1, Self, Ally);
        foreach (var small in new[] { fight, confer })
        {
            small.World.Power[Ally] = 0.01;
            // A full promise would tether more, and so be asked for against a lesser threat.
            small.Assess(Chosen.With(("threat.tether", 0)));
        }

        Assert.Equal(fight.Known.AidOf[Self, Ally], confer.Known.AidOf[Self, Ally], 1e-14);
        Assert.Equal(fight.Known.AidOf[Self, Ally], fight.Known.TotalAid[Self], 1e-14);
        Assert.Equal(0.3 * fight.Known.TotalAid[Self], confer.Known.TotalAid[Self], 1e-14);
    }

    [Fact]
    public void Aid_is_what_a_full_promise_would_bring_and_protection_what_is_owed_of_it()
    {
        SmallWorld.Each(small =>
        {
            var alliance = small.Ally(Self, Ally, 2);
            small.Assess();
            var aid = small.Known.AidOf.Row(Self).ToArray();
            alliance.MembershipOf(Ally)!.Obligation = 0.6;
            alliance.MembershipOf(Self)!.Obligation = 0.5;
            small.World.Alliances.Publish();
            small.AssessPartners();
            Assert.Equal(aid, small.Known.AidOf.Row(Self).ToArray());
            Assert.Equal(0.6 * aid[Ally] + aid[2], small.Known.TotalAid[Self], 1e-12);
        });
    }

    private static void ShareThreats(SmallWorld small)
    {
        small.Known.Tethered.Row(Self).CopyTo(small.Known.Tethered.Row(Ally));
        small.Known.ThreatLength[Ally] = small.Known.ThreatLength[Self];
    }

    private static void Institutionalise(SmallWorld small, double institutions)
    {
        small.World.Alliances.InForce[0].Institutionalisation = institutions;
        small.World.Alliances.Publish();
    }
}

using AllianceSim.Model.Alliances;
using AllianceSim.Model.Crisis.Outbreak;
using AllianceSim.Model.Mechanisms;

namespace AllianceSim.Model.Tests.Crisis.Outbreak;

/// <summary>What alliances do to the onset of disputes, and what that hangs on.</summary>
public class OnsetTermTests
{
    private const int Self = 0;
    private const int Target = 1;
    private const int Ally = 2;
    private const double Weight = 1.25;

    private static readonly Settings Settings = Chosen.With(
        ("emboldenment.weight", Weight), ("emboldenment.defense", 0.25), ("emboldenment.conditional", 0.1), ("emboldenment.credible", 0.3),
        ("free-hand.weight", 0.5), ("free-hand.danger", 0.25), ("deterrence.weight", 1),
        ("shared-allies.share", 1), ("exaggerated-threats.weight", 1), ("onset.hostility", 2), ("underestimated-costs.weight", 1),
        ("onset.win-odds", 0.6));

    private readonly SmallWorld small = new(5);

    [Theory]
    [InlineData(AllianceKind.Offense, false, 1)]
    [InlineData(AllianceKind.Offense, true, 0.1)]
    [InlineData(AllianceKind.Defense, false, 0.25)]
    [InlineData(AllianceKind.Defense, true, 0.025)]
    [InlineData(AllianceKind.Neutrality, false, 0)]
    [InlineData(AllianceKind.Consultation, false, 0)]
    [InlineData(AllianceKind.CollectiveSecurity, false, 0)]
    public void Unconditional_backing_of_an_attack_emboldens_most_and_conditional_hardly(AllianceKind kind, bool conditional, double share)
    {
        small.Sign(kind, -1, Self, Ally).Conditional = conditional;
        Assert.Equal(share * Weight * 0.6, Emboldened()[Target], 1e-12);
    }

    [Fact]
    public void Backing_counts_by_what_binds_the_ally_and_as_far_as_it_is_believed_and_against_nobody_that_the_ally_is_bound_to()
    {
        var pact = small.Sign(AllianceKind.Offense, -1, Self, Ally);
        small.Sign(AllianceKind.Defense, 0, 0.4, -1, [Ally, 4]);
        small.Ally(Ally, 3);
        Assert.Equal([0, 0.6 * Weight, 0, 0, 0.6 * Weight], Emboldened(), Near);
        Assert.Equal(0.5 * 0.6 * Weight, Emboldened(credibility: 0.15)[Target], 1e-12);
        pact.MembershipOf(Ally)!.Loophole = 0.8;
        pact.MembershipOf(Ally)!.Obligation = 0.5;
        Assert.Equal(0.5 * 0.2 * Weight, Emboldened()[Target], 1e-12);
        // What the state itself has promised does not make it bolder.
        pact.MembershipOf(Self)!.Loophole = 1;
        Assert.Equal(0.5 * 0.2 * Weight, Emboldened()[Target], 1e-12);
    }

    [Fact]
    public void The_firmest_backing_counts_and_not_the_number_of_backers()
    {
        small.Sign(AllianceKind.Offense, -1, Self, Ally);
        var one = Emboldened()[Target];
        small.Sign(AllianceKind.Offense, -1, Self, 3);
        small.Ally(Self, 4);
        Assert.Equal(one, Emboldened()[Target]);
    }

    [Fact]
    public void A_neutrality_pact_frees_the_hand_against_all_but_the_partner()
    {
        small.Sign(AllianceKind.Neutrality, -1, Self, Ally);
        small.Assess(Settings);
        var freed = Values("free-hand");
        Assert.Equal(0, freed[Ally]);
        Assert.All(new[] { Target, 3, 4 }, j => Assert.True(freed[j] > 0));
        small.Sign(AllianceKind.Neutrality, -1, Self, Target);
        Assert.True(Values("free-hand")[Ally] > 0);
    }

    [Fact]
    public void A_partner_that_could_not_hurt_frees_nothing_and_one_that_could_frees_in_full()
    {
        small.Sign(AllianceKind.Neutrality, -1, Self, Ally);
        small.Assess(Settings);
        small.World.Power[Ally] = 1e-9;
        Assert.Equal(0, Values("free-hand")[Target], 1e-6);
        small.World.Power[Ally] = 10;
        Assert.Equal(0.5, Values("free-hand")[Target], 1e-12);
        small.World.Reach[Ally, Self] = 1e-9;
        Assert.Equal(0, Values("free-hand")[Target], 1e-6);
    }

    [Fact]
    public void An_ally_of_the_target_deters_the_more_the_stronger_and_the_more_credible_it_is_and_the_nearer_to_the_attacker()
    {
        small.Ally(Target, Ally);
        small.Assess(Settings);
        small.Known.Credibility[Target, Ally] = 0.4;
        var usual = Values("deterrence")[Target];
        Assert.True(usual < 0);
        small.Known.Credibility[Target, Ally] = 0.8;
        var credible = Values("deterrence")[Target];
        Assert.True(credible < usual);
        small.World.Power[Ally] *= 2;
        Assert.True(Values("deterrence")[Target] < credible);
        small.World.Reach[Ally, Self] = 0.01;
        Assert.True(Values("deterrence")[Target] > usual);
    }

    [Fact]
    public void An_ally_of_both_sides_deters_neither_and_each_attacker_is_deterred_by_those_not_bound_to_it()
    {
        small.Ally(Target, Ally);
        small.Assess(Settings);
        Assert.Equal(0, Values("shared-allies")[Target]);
        small.Ally(Self, Ally);
        small.Assess(Settings);
        Assert.True(Values("shared-allies")[Target] > 0);
        Assert.Equal(0, Values("deterrence")[Target] + Values("shared-allies")[Target], 1e-12);
        Assert.Equal(0, Values("deterrence", Target)[Self] + Values("shared-allies", Target)[Self], 1e-12);
        Assert.True(Values("deterrence", 3)[Target] < 0);
        Assert.Equal(0, Values("shared-allies", 3)[Target]);
        small.Ally(Target, 4);
        small.Assess(Settings);
        Assert.True(Values("deterrence")[Target] + Values("shared-allies")[Target] < 0);
        Assert.True(Values("shared-allies")[Target] > 0);
    }

    [Fact]
    public void Where_allies_deter_nobody_there_is_no_deterrence_to_lose()
    {
        small.Ally(Target, Ally);
        small.Ally(Self, Ally);
        small.Assess(Settings);
        var values = new double[small.World.Count];
        new SharedAllies(Chosen.Off("deterrence")).Add(small.Views[Self], values);
        Assert.All(values, value => Assert.Equal(0, value));
    }

    [Fact]
    public void A_weak_backer_emboldens_by_how_much_the_state_depends_on_it_and_a_strong_one_in_full()
    {
        small.Sign(AllianceKind.Offense, -1, Self, Ally);
        var equal = Emboldened()[Target];
        small.World.Power[Ally] *= 5;
        Assert.Equal(equal, Emboldened()[Target]);
        small.World.Power[Ally] = small.World.Power[Self] / 3;
        Assert.Equal(equal / 2, Emboldened()[Target], 1e-12);
    }

    [Fact]
    public void An_informal_alignment_is_no_alliance()
    {
        small.Sign(AllianceKind.Offense, 0, 0.4, -1, [Self, Ally]);
        small.Sign(AllianceKind.Neutrality, 0, 0, -1, [Self, 3]);
        small.Sign(AllianceKind.Defense, 0, 0.4, -1, [Self, Target]);
        small.Sign(AllianceKind.Defense, 0, 0.4, -1, [Target, Ally]);
        SmallWorld.SetBoth(small.World.Contiguous, Self, Target, true);
        small.Assess(Settings);
        foreach (var term in Settings.Terms<IOnsetTerm>().Where(term => term.Backing != Backing.None))
            Assert.All(Values(term.Mechanism.Id), value => Assert.Equal(0, value));
    }

    [Fact]
    public void Whoever_exaggerates_threats_sees_no_more_than_all_hostility_there_can_be()
    {
        small.World.ThreatBias[Self] = 0.5;
        small.Views[Self].Beliefs.ChangeHostility(Target, _ => 0.9);
        Assert.Equal(2 * 0.1, Values("exaggerated-threats")[Target], 1e-12);
        Assert.Equal(2 * 0.5 * 0.3, Values("exaggerated-threats")[Ally], 1e-12);
    }

    [Fact]
    public void Whoever_overlooks_costs_overlooks_the_odds_of_losing()
    {
        small.Assess(Settings);
        small.World.CostBias[Self] = 0.4;
        (small.World.Power[Target], small.World.Deterrent[Ally]) = (0.5, 0.7);
        var odds = Values("win-odds");
        Assert.Equal([.. odds.Select(value => 0.4 * (0.6 * 0.5 - value))], Values("underestimated-costs"), Near);
        Assert.True(Values("underestimated-costs")[Target] > Values("underestimated-costs")[3]);
    }

    [Fact]
    public void Of_the_fears_of_several_allies_the_greatest_counts()
    {
        small.Ally(Self, Ally);
        small.Assess(Settings);
        var one = Values("socialised-interest")[Target];
        small.Ally(Self, 3);
        small.Assess(Settings);
        Assert.Equal(one, Values("socialised-interest")[Target], 1e-12);
        small.Views[3].Beliefs.ChangeHostility(Target, _ => 0.9);
        small.Assess(Settings);
        var more = Values("socialised-interest")[Target];
        Assert.True(more > one);
        small.Ally(Self, 4);
        small.Assess(Settings);
        Assert.Equal(more, Values("socialised-interest")[Target], 1e-12);
    }

    [Fact]
    public void The_attackers_own_promise_to_the_target_deters_nobody()
    {
        SmallWorld.Each(drawn =>
        {
            drawn.Ally(Self, Target);
            drawn.Assess(Settings);
            Assert.Equal(0, Term("deterrence", drawn, Self)[Target]);
        });
    }

    [Fact]
    public void A_patron_holds_back_from_all_but_itself_and_most_from_those_it_does_not_fear()
    {
        small.Ally(Self, Ally);
        small.Views[Ally].Beliefs.ChangeHostility(Target, _ => 0);
        small.Views[Ally].Beliefs.ChangeHostility(3, _ => 0.9);
        small.Assess(Settings);
        var held = Values("restraint");
        Assert.Equal(0, held[Ally]);
        Assert.True(held[Target] < held[3] && held[3] <= 0);
    }

    [Fact]
    public void An_allys_fears_make_others_of_the_state_only_where_they_work_together_and_not_of_the_ally()
    {
        var pact = small.Ally(Self, Ally);
        small.Assess(Settings);
        var shared = Values("socialised-interest");
        Assert.True(shared[Target] > 0);
        Assert.Equal((0, 0), (shared[Ally], shared[Self]));
        pact.Institutionalisation = 0;
        small.Assess(Settings);
        Assert.All(Values("socialised-interest"), value => Assert.Equal(0, value));
    }

    [Fact]
    public void Only_neighbours_that_are_bound_to_fight_for_each_other_have_their_peace()
    {
        small.Ally(Self, Target);
        small.Sign(AllianceKind.Consultation, -1, Self, 3);
        SmallWorld.SetBoth(small.World.Contiguous, Self, 3, true);
        Assert.All(Values("allied-neighbours"), value => Assert.Equal(0, value));
        SmallWorld.SetBoth(small.World.Contiguous, Self, Target, true);
        Assert.True(Values("allied-neighbours")[Target] < 0);
    }

    private double[] Emboldened(double credibility = 0.9)
    {
        small.Assess(Settings);
        foreach (var m in new[] { Ally, 3, 4 })
            (small.Known.Credibility[Self, m], small.World.Reach[m, Self]) = (credibility, 1);
        return Values("emboldenment");
    }

    private double[] Values(string term, int self = Self) => Term(term, small, self);

    private static double[] Term(string term, SmallWorld world, int self)
    {
        var values = new double[world.World.Count];
        Settings.Terms<IOnsetTerm>().Single(t => t.Mechanism.Id == term).Add(world.Views[self], values);
        return values;
    }

    private static bool Near(double a, double b) => Math.Abs(a - b) < 1e-12;
}

using AllianceSim.Model.Alliances;
using AllianceSim.Model.Crisis;
using AllianceSim.Model.Crisis.Calls;
using AllianceSim.Model.Mechanisms;

namespace AllianceSim.Model.Tests.Crisis.Calls;

public class PromisesCalledTests
{
    private const int Self = Scene.Self;
    private const int Friend = Scene.Target;
    private const int Adversary = Scene.Initiator;
    private const double Weight = 10;
    private const double Binding = 4;

    /// <summary>What the leeway of members of a small world leaves of a promise.</summary>
    private const double Bound = 0.6;

    private static readonly Settings Settings = Chosen.With(
        ("obligation.weight", Weight), ("obligation.dilution", 0.75), ("obligation.joiner", 0.5), ("obligation.binding", Binding),
        ("honour.scale", 0));

    private readonly SmallWorld small = new(7);
    private readonly PromisesCalled promises = new(Settings);

    [Theory]
    [InlineData(AllianceKind.Defense, false, 1)]
    [InlineData(AllianceKind.Defense, true, 0.15)]
    [InlineData(AllianceKind.Offense, false, 0.3)]
    [InlineData(AllianceKind.Offense, true, 1)]
    [InlineData(AllianceKind.CollectiveSecurity, false, 0.5)]
    [InlineData(AllianceKind.CollectiveSecurity, true, 0)]
    [InlineData(AllianceKind.Consultation, false, 0.15)]
    [InlineData(AllianceKind.Consultation, true, 0.15)]
    [InlineData(AllianceKind.Neutrality, false, 0.05)]
    [InlineData(AllianceKind.Neutrality, true, 0.05)]
    [InlineData(AllianceKind.Nonaggression, false, 0)]
    [InlineData(AllianceKind.Nonaggression, true, 0)]
    public void A_dispute_is_a_casus_foederis_by_what_the_kind_promises_and_who_began(AllianceKind kind, bool began, double casus)
    {
        small.Sign(kind, -1, Self, Friend);
        var promise = To(began);
        Assert.Equal(casus * Weight * Bound, promise.Weight, 1e-12);
        Assert.Equal(casus * Bound, promise.Bond, 1e-12);
        Assert.Equal((casus >= 0.5, casus >= 1), (promise.IsCalled, promise.IsFirm));
    }

    [Fact]
    public void A_promise_of_many_binds_each_less_and_so_does_leeway_and_a_lesser_obligation()
    {
        var pact = small.Ally(Self, Friend, 3, 4);
        Assert.Equal(Weight * Bound * Math.Pow(2, -0.75), To().Weight, 1e-12);
        pact.MembershipOf(Self)!.Obligation = 0.5;
        Assert.Equal(0.5 * Weight * Bound * Math.Pow(2, -0.75), To().Weight, 1e-12);
        foreach (var (loophole, firm) in new[] { (0, true), (0.5, true), (0.51, false), (0.9, false) })
        {
            pact.MembershipOf(Self)!.Loophole = loophole;
            Assert.Equal(0.5 * Weight * (1 - loophole) * Math.Pow(2, -0.75), To().Weight, 1e-12);
            Assert.Equal((true, firm), (To().IsCalled, To().IsFirm));
        }

        pact.MembershipOf(Self)!.Loophole = 1;
        Assert.Equal(new Promise(0, 0, true, false), To());
    }

    [Fact]
    public void Of_several_promises_each_may_be_the_greatest_in_its_own_way()
    {
        small.Sign(AllianceKind.Offense, -1, Self, Friend).MembershipOf(Self)!.Loophole = 0;
        Assert.Equal(new Promise(0.3 * Weight, 0.3, false, false), To());
        var loose = small.Ally(Self, Friend).MembershipOf(Self)!;
        loose.Loophole = 0.8;
        Assert.Equal(new Promise(0.3 * Weight, 0.3, true, false), To());
        // Firm, and of next to nothing.
        (loose.Loophole, loose.Obligation) = (0.5, 0.1);
        Assert.Equal(new Promise(0.3 * Weight, 0.3, true, true), To());
        small.Sign(AllianceKind.Neutrality, -1, Self, Friend);
        Assert.Equal(new Promise(0.3 * Weight, 0.3, true, true), To());
    }

    [Fact]
    public void A_treaty_against_outsiders_asks_for_no_help_against_a_member_and_collective_security_does()
    {
        small.Ally(Self, Friend, Adversary);
        Assert.Equal(default, To());
        Assert.Equal(-Binding, Term(Side.Target), 1e-12);
        Assert.Equal(-Binding, Term(Side.Initiator), 1e-12);
        small.Sign(AllianceKind.CollectiveSecurity, -1, Self, Friend, Adversary);
        Assert.True(To().IsCalled);
        small.Ally(Self, Friend);
        Assert.Equal(Weight * Bound, To().Weight, 1e-12);
    }

    [Fact]
    public void Only_the_one_attacked_first_is_harder_to_help_and_not_one_that_joins()
    {
        var settings = Chosen.With(
            ("obligation.weight", Weight), ("obligation.joiner", 0.5), ("honour.scale", 1), ("honour.original-target", -5),
            ("honour.power-change", 0), ("honour.regime-change", 0), ("honour.institutions", 0), ("honour.formality", 0));
        small.Ally(Self, Friend);
        small.Ally(Self, 3);
        var first = new PromisesCalled(settings).To(small.Views[Self], Friend, Adversary, false, true).Weight;
        var later = new PromisesCalled(settings).To(small.Views[Self], Friend, Adversary, false, false).Weight;
        Assert.Equal((Weight * Bound - 5 * 0.642, Weight * Bound + 5 * 0.358), (first, later), Near);
        var dispute = Scene.Begun(Adversary, 5).JoinedBy(3, Side.Target);
        Assert.Equal(0.5 * later, Scene.Weigh(small.Assess(settings), settings, Self, dispute, Side.Target).Call.Promise.Weight, 1e-12);
        Assert.Equal(
            first, Scene.Weigh(small, settings, Self, Scene.Begun(Adversary, Friend), Side.Target).Call.Promise.Weight, 1e-12);
    }

    [Fact]
    public void The_strongest_of_several_promises_counts_and_those_of_others_do_not()
    {
        small.Sign(AllianceKind.Consultation, -1, Self, Friend);
        small.Ally(Self, Friend, 3, 4);
        small.Ally(Friend, 5);
        var many = To();
        Assert.Equal(Weight * Bound * Math.Pow(2, -0.75), many.Weight, 1e-12);
        small.Ally(Self, Friend);
        Assert.True(To().Weight > many.Weight);
    }

    [Fact]
    public void An_alignment_without_a_treaty_asks_for_nothing()
    {
        small.Sign(AllianceKind.Defense, 0, 0.4, -1, [Self, Friend]);
        Assert.Equal(default, To());
        Assert.Equal((0, 0), (Term(Side.Target), Term(Side.Initiator)));
    }

    [Fact]
    public void What_honour_takes_from_a_promise_it_takes_no_further_than_to_nothing()
    {
        var weak = new PromisesCalled(Chosen.With(
            ("obligation.weight", 1), ("honour.scale", 20), ("honour.original-target", -5), ("honour.power-change", 0),
            ("honour.regime-change", 0), ("honour.institutions", 0), ("honour.formality", 0)));
        small.Ally(Self, Friend);
        Assert.Equal(0, weak.To(small.Views[Self], Friend, Adversary, false, true).Weight);
    }

    [Fact]
    public void An_ally_that_joins_counts_as_attacked_by_a_share_and_is_no_casus_of_its_own()
    {
        small.Ally(Self, 3);
        Assert.Equal(0, Term(Side.Target));
        var dispute = Scene.Begun(Adversary, Friend).JoinedBy(3, Side.Target);
        var (call, terms) = Scene.Weigh(small.Assess(Settings), Settings, Self, dispute, Side.Target);
        Assert.Equal(0.5 * Weight * Bound, terms["obligation"], 1e-12);
        Assert.False(call.Promise.IsCalled);
    }

    [Fact]
    public void A_promise_to_fight_is_meant_for_war_and_one_not_to_fight_holds_before()
    {
        small.Ally(Self, Friend);
        var last = 0.0;
        foreach (var level in Enum.GetValues<HostilityLevel>())
        {
            var share = Scene.Weigh(small, Settings, Self, Scene.Begun(Adversary, Friend, 1, level), Side.Target).Call.ObligationScale;
            Assert.Equal(share * Weight * Bound, Term(Side.Target, level), 1e-12);
            Assert.Equal(-Math.Max(share * Weight * Bound, Binding * (1 + 3 * share) / 4), Term(Side.Initiator, level), 1e-12);
            Assert.True(share > last);
            last = share;
        }

        Assert.Equal(1, last);
    }

    [Theory]
    [InlineData(AllianceKind.Defense, 1)]
    [InlineData(AllianceKind.Consultation, 1)]
    [InlineData(AllianceKind.Neutrality, 0.7)]
    [InlineData(AllianceKind.Nonaggression, 0.7)]
    public void Whoever_is_bound_to_the_adversary_holds_back_from_it(AllianceKind kind, double forbearance)
    {
        small.Sign(kind, -1, Self, Adversary);
        Assert.Equal(-Binding * forbearance, Term(Side.Target), 1e-12);
    }

    [Fact]
    public void Collective_security_calls_against_the_member_that_attacks_and_protects_its_victim()
    {
        small.Sign(AllianceKind.CollectiveSecurity, -1, Self, Adversary, Friend);
        var half = 0.5 * Weight * Bound * Math.Pow(1.5, -0.75);
        Assert.Equal(half, Term(Side.Target), 1e-12);
        Assert.Equal(-Math.Max(half, Binding), Term(Side.Initiator), 1e-12);
        // A closer tie to the aggressor holds all the same.
        small.Ally(Self, Adversary);
        Assert.True(Term(Side.Target) <= half - Binding + 1e-12);
    }

    [Fact]
    public void Whoever_attacks_its_own_ally_feels_the_promise_and_is_called_by_none()
    {
        small.Ally(Self, Friend);
        var (call, terms) = Scene.Weigh(small.Assess(Settings), Settings, Self, Scene.Begun(Self, Friend, 1, null), Side.Initiator);
        Assert.True(terms["obligation"] < 0);
        Assert.False(call.Promise.IsCalled);
    }

    [Fact]
    public void Whoever_is_attacked_is_released_from_what_it_promised_the_attacker()
    {
        small.Ally(Self, Friend);
        Assert.Equal(
            0, Scene.Weigh(small.Assess(Settings), Settings, Self, Scene.Begun(Friend, Self, 1, null), Side.Target).Terms["obligation"]);
    }

    private static bool Near((double, double) a, (double, double) b) =>
        Math.Abs(a.Item1 - b.Item1) < 1e-12 && Math.Abs(a.Item2 - b.Item2) < 1e-12;

    private Promise To(bool began = false) => promises.To(small.Views[Self], Friend, Adversary, began, !began);

    private double Term(Side side, HostilityLevel level = HostilityLevel.War) =>
        Scene.Weigh(small.Assess(Settings), Settings, Self, Scene.Begun(Adversary, Friend, 1, level), side).Terms["obligation"];
}

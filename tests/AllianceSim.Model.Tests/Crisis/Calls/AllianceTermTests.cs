using AllianceSim.Model.Alliances;
using AllianceSim.Model.Crisis;
using AllianceSim.Model.Crisis.Calls;
using AllianceSim.Model.Mechanisms;

namespace AllianceSim.Model.Tests.Crisis.Calls;

/// <summary>What the ways in which alliances draw in, and those in which states stay out, hang on.</summary>
public class AllianceTermTests
{
    private const int Self = Scene.Self;
    private const int Friend = Scene.Target;
    private const int Adversary = Scene.Initiator;

    private static readonly Settings Settings = Chosen.With(
        ("obligation.weight", 10), ("honour.scale", 0), ("portfolio.diversion", 0.3), ("sidestepping.share", 0.5), ("involvement.military", 6));

    private readonly SmallWorld small = new(7);

    [Fact]
    public void A_client_that_began_is_held_back_the_more_the_more_it_depends_and_one_that_is_attacked_is_not()
    {
        small.Ally(Self, Adversary);
        // The state itself has nothing to fear from the client's adversary.
        small.Views[Self].Beliefs.ChangeHostility(Friend, _ => 0);
        var weak = Value("restraint", Side.Initiator);
        Assert.True(weak < 0);
        small.World.Power[Self] *= 3;
        Assert.True(Value("restraint", Side.Initiator) < weak);
        Assert.Equal(0, Scene.Weigh(small, Settings, Self, Scene.Begun(Friend, Adversary), Side.Target).Terms["restraint"]);
    }

    [Fact]
    public void A_guarantor_does_not_act_against_an_ally_for_its_clients()
    {
        small.World.Power[Self] = 5;
        small.Ally(Self, Scene.Third);
        Assert.True(Value("guarantor-credibility") > 0);
        Assert.True(Value("guarantor-credibility", Side.Initiator) > 0);
        var usual = Value("guarantor-credibility");
        small.Sign(AllianceKind.Defense, 0, 0.4, -1, [Self, Adversary]);
        Assert.Equal(usual, Value("guarantor-credibility"));
        small.Sign(AllianceKind.Consultation, -1, Self, Adversary);
        Assert.Equal(0, Value("guarantor-credibility"));
    }

    [Fact]
    public void More_clients_make_a_guarantor_and_allies_of_like_power_none()
    {
        small.World.Power[Self] = 5;
        small.Ally(Self, Scene.Third);
        var one = Value("guarantor-credibility");
        small.Ally(Self, Scene.Fourth);
        Assert.True(Value("guarantor-credibility") > one);
        small.World.Power[Self] = 1.0 / 7;
        Assert.Equal(0, Value("guarantor-credibility"));
    }

    [Fact]
    public void Allies_share_fears_the_less_the_more_one_dominates_and_not_without_common_institutions()
    {
        var pact = small.Ally(Self, Friend);
        var alike = Value("socialised-interest");
        small.World.Power[Self] *= 4;
        Assert.InRange(Value("socialised-interest"), 1e-12, alike);
        pact.Institutionalisation = 0;
        Assert.Equal(0, Value("socialised-interest"));
    }

    [Fact]
    public void A_portfolio_takes_more_than_one_ally_and_minds_strength_that_goes_elsewhere()
    {
        small.Ally(Self, Scene.Third);
        Assert.Equal(0, Value("portfolio"));
        small.Ally(Self, Scene.Fourth);
        // Both allies fear friend and adversary alike.
        Assert.True(Value("portfolio") < 0);
        Assert.Equal(Value("portfolio"), Value("portfolio", Side.Initiator), 1e-12);
    }

    [Fact]
    public void A_name_is_worth_the_more_the_better_it_is_and_the_more_allies_know_it()
    {
        small.Ally(Self, Friend);
        var one = Value("reputation");
        small.Ally(Self, Scene.Third);
        var two = Value("reputation");
        Assert.True(two > one);
        small.Views[Self].Beliefs.Reliability[Self] = 0.25;
        Assert.Equal(two / 2, Value("reputation"), 1e-12);
        Assert.Equal(0, Scene.Weigh(small, Settings, Self, Scene.Begun(5, 6), Side.Target).Terms["reputation"]);
    }

    [Fact]
    public void Sidestepping_takes_at_most_its_share_of_the_commitments_and_less_from_an_ally_one_depends_on()
    {
        small.Ally(Self, Friend);
        small.Assess(Settings);
        var (call, terms) = Scene.Weigh(small, Settings, Self, Scene.Begun(Adversary, Friend), Side.Target);
        Assert.InRange(-terms["sidestepping"], 1e-12, 0.5 * call.Commitment);
        Assert.Equal(terms["obligation"] + terms["reputation"] + terms["guarantor-credibility"], call.Commitment, 1e-12);
        small.World.Power[Friend] *= 10;
        small.Assess(Settings);
        var dependent = Scene.Weigh(small, Settings, Self, Scene.Begun(Adversary, Friend), Side.Target);
        Assert.True(-dependent.Terms["sidestepping"] / dependent.Call.Commitment < -terms["sidestepping"] / call.Commitment);
    }

    [Fact]
    public void Where_core_interests_are_at_stake_nothing_is_sidestepped()
    {
        var settings = Chosen.With(
            ("involvement.military", 3), ("involvement.pivot-floor", 1), ("interest.security", 50), ("obligation.weight", 10), ("honour.scale", 0));
        small.Ally(Self, Friend);
        small.Views[Self].Beliefs.ChangeHostility(Adversary, _ => 1);
        small.Views[Self].Beliefs.ChangeHostility(Friend, _ => 0);
        small.Assess(settings);
        var (call, terms) = Scene.Weigh(small, settings, Self, Scene.Begun(Adversary, Friend), Side.Target);
        Assert.True(call.Commitment > 0 && call.Interest > 3 + call.Cost);
        Assert.Equal(0, terms["sidestepping"]);
    }

    [Fact]
    public void Nobody_sidesteps_its_own_dispute()
    {
        small.World.Power[Self] = 5;
        small.Ally(Self, Scene.Third);
        // So much is wanting to take up arms that anybody else would.
        var settings = Chosen.With(("involvement.military", 20), ("sidestepping.share", 0.5));
        var (call, terms) = Scene.Weigh(small.Assess(settings), settings, Self, Scene.Begun(Self, Friend, 1, null), Side.Initiator);
        Assert.True(call.Commitment > 0 && call.Interest < 20);
        Assert.Equal(0, terms["sidestepping"]);
    }

    [Fact]
    public void The_threat_of_a_rival_passes_on_to_its_allies_but_not_to_the_one_it_fights()
    {
        small.Ally(Adversary, Friend);
        small.Views[Self].Beliefs.ChangeHostility(Friend, _ => 0.9);
        small.Assess(Settings);
        var threats = new ThreatenedInterest(Settings);
        var fighting = threats.Alone(small.Views[Self], Adversary, Friend);
        Assert.Equal(threats.Of(small.Known, Self, Adversary), fighting, 1e-12);
        Assert.True(threats.Alone(small.Views[Self], Adversary, Scene.Third) > fighting);
    }

    private double Value(string term, Side side = Side.Target) =>
        Scene.Weigh(small.Assess(Settings), Settings, Self, Scene.Begun(Adversary, Friend), side).Terms[term];
}

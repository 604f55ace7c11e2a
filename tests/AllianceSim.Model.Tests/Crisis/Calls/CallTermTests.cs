using AllianceSim.Model.Alliances;
using AllianceSim.Model.Crisis;
using AllianceSim.Model.Crisis.Calls;
using AllianceSim.Model.Mechanisms;

namespace AllianceSim.Model.Tests.Crisis.Calls;

/// <summary>Each term of a call: what moves it which way, and where it is nothing.</summary>
public class CallTermTests
{
    private const int Self = Scene.Self;
    private const int Friend = Scene.Target;
    private const int Adversary = Scene.Initiator;

    /// <summary>What is changed, by mechanism, and which way it must move the term of a state called to the target's side.</summary>
    private static readonly Dictionary<string, (string Term, int Sign, Action<Scene> Change)> Cases = new()
    {
        ["a dispute of its own as initiator"] = ("own-stake", +1, s => (s.Dispute, s.Side) = (Scene.Begun(Self, Friend), Side.Initiator)),
        ["a dispute of its own as target"] = ("own-stake", +1, s => s.Dispute = Scene.Begun(Adversary, Self)),
        ["a hostile adversary"] = ("interest-security", +1, s => Fear(s, Self, Adversary, +0.05)),
        ["a hostile friend"] = ("interest-security", -1, s => Fear(s, Self, Friend, +0.05)),
        ["a great friend"] = ("interest-prosperity", +1, s => s.Small.World.Power[Friend] *= 1.5),
        ["a great adversary"] = ("interest-prosperity", -1, s => s.Small.World.Power[Adversary] *= 1.5),
        ["a friend of its kind"] = ("interest-values", +1, s => s.Small.World.Ideology[Friend] = s.Small.World.Ideology[Self]),
        ["an adversary of its kind"] = ("interest-values", -1, s => s.Small.World.Ideology[Adversary] = s.Small.World.Ideology[Self]),
        ["fears of the adversary"] = ("exaggerated-threats", +1, s =>
        {
            Fear(s, Self, Friend, -1);
            s.Small.World.ThreatBias[Self] = 0.5;
        }),
        ["fears of the friend"] = ("exaggerated-threats", -1, s =>
        {
            Fear(s, Self, Adversary, -1);
            s.Small.World.ThreatBias[Self] = 0.5;
        }),
        ["inflation of what speaks for it"] = ("inflated-interests", +1, s =>
        {
            Fear(s, Self, Friend, -1);
            s.Small.World.Ideology[Friend] = s.Small.World.Ideology[Self];
            s.Small.World.Power[Friend] = 1;
            SmallWorld.SetBoth(s.Small.World.Reach, Self, Friend, 1);
            s.Small.World.InterestBias[Self] = 0.5;
        }),
        ["distance"] = ("cost-distance", +1, s => s.Small.World.Reach.Row(Self).Fill(0.01)),
        ["a strong friend"] = ("cost-odds", -1, s => s.Small.World.Power[Friend] *= 1.5),
        ["a strong adversary"] = ("cost-odds", +1, s => s.Small.World.Power[Adversary] *= 1.5),
        ["own power"] = ("cost-odds", -1, s => s.Small.World.Power[Self] *= 1.5),
        ["small means"] = ("cost-capability", +1, s => s.Small.World.Power[Self] *= 0.1),
        ["the adversary's deterrent"] = ("cost-deterrent", +1, s => s.Small.World.Deterrent[Adversary] = 0.9),
        ["costs overlooked"] = ("underestimated-costs", -1, s => s.Small.World.CostBias[Self] = 0.3),
        ["a promise to the friend"] = ("obligation", +1, s => Ally(s, Self, Friend)),
        ["a promise to the adversary"] = ("obligation", -1, s => Ally(s, Self, Adversary)),
        ["a name to lose"] = ("reputation", +1, s => Ally(s, Self, Friend)),
        ["clients"] = ("guarantor-credibility", +1, s =>
        {
            s.Small.World.Power[Self] = 10;
            Ally(s, Self, Scene.Third);
        }),
        ["a friend's fears shared"] = ("socialised-interest", +1, s => Ally(s, Self, Friend)),
        ["an adversary's fears shared"] = ("socialised-interest", -1, s => Ally(s, Self, Adversary)),
        ["an ally's enemy"] = ("alliance-hostility", +1, s =>
        {
            s.Small.Views[Self].Beliefs.Hostility[Adversary] += 0.05;
            s.Small.Assess(s.Settings);
        }),
        ["a calmed ally"] = ("alliance-hostility", +1, s =>
        {
            s.Small.Views[Self].Beliefs.HostilityAlone[Friend] += 0.05;
            s.Small.Assess(s.Settings);
        }),
        ["allies elsewhere"] = ("portfolio", -1, s => AllyElsewhere(s, fearOfFriend: 0, fearOfAdversary: -1)),
        ["allies that the friend threatens"] = ("portfolio", -1, s => AllyElsewhere(s, fearOfFriend: +1, fearOfAdversary: -1)),
        ["allies that the adversary threatens"] = ("portfolio", +1, s => AllyElsewhere(s, fearOfFriend: -1, fearOfAdversary: +1)),
        ["a patron that is not concerned"] = ("restraint", -1, s =>
        {
            Ally(s, Self, Scene.Third);
            Fear(s, Scene.Third, Adversary, -1);
        }),
        ["a client that began"] = ("restraint", -1, s =>
        {
            (s.Side, s.Dispute) = (Side.Target, Scene.Begun(Adversary, Friend));
            Fear(s, Self, Friend, -1);
            s.Side = Side.Initiator;
            Ally(s, Self, Adversary);
        }),
        ["a commitment"] = ("sidestepping", -1, s => Ally(s, Self, Friend)),
    };

    private static readonly Settings Settings = Chosen.With(
        ("involvement.pivot-floor", 1), ("involvement.military", 20), ("obligation.weight", 30), ("portfolio.diversion", 0));

    public static TheoryData<string> Names => [.. Cases.Keys];

    public static TheoryData<string> Terms => [.. new Settings().Terms<ICallTerm>().Select(term => term.Mechanism.Id)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_term_moves_the_inclination_or_the_cost_the_way_the_theory_says(string name)
    {
        var (id, sign, change) = Cases[name];
        SmallWorld.Each(small =>
        {
            var scene = new Scene(small.Assess(Settings), Settings);
            var before = scene.Value(id);
            change(scene);
            Assert.Equal(sign, Math.Sign(scene.Value(id) - before));
        });
    }

    [Fact]
    public void Every_term_is_tried_here() => Assert.Equal(
        new Settings().Terms<ICallTerm>().Select(term => term.Mechanism.Id).Order(), Cases.Values.Select(c => c.Term).Distinct().Order());

    [Theory]
    [MemberData(nameof(Terms))]
    public void At_its_neutral_values_a_term_is_nothing_and_off_it_is_not_asked(string id)
    {
        var mechanism = Catalogue.Find(id)!;
        // The weights of promises have no neutral value each: the term is nothing only where all of them are.
        var settings = Chosen.With([
            ("obligation.weight", 0), ("obligation.binding", 0), ("honour.scale", 0),
            .. mechanism.Parameters.Where(p => p.Neutral is not null).Select(p => (p.Id, p.Neutral!.Value))]);
        CrowdedWorld.Each(settings, crowded =>
        {
            var world = crowded.Small.World;
            (world.InterestBias[Self], world.ThreatBias[Self], world.CostBias[Self]) = (0.4, 0.5, 0.3);
            Array.Fill(crowded.Small.Views[Self].Beliefs.HostilityAlone, 0.2);
            foreach (var dispute in new[] { Scene.Begun(Adversary, Friend), Scene.Begun(Self, Friend), Scene.Begun(Adversary, Self) })
            {
                foreach (var side in Sides(dispute))
                    Assert.Equal(0, Scene.Weigh(crowded.Small, settings, Self, dispute, side).Terms[id]);
            }
        }, 5);
        Assert.DoesNotContain(Chosen.Off(id).Terms<ICallTerm>(), term => term.Mechanism == mechanism);
    }

    [Fact]
    public void Terms_of_alliances_are_exactly_nothing_where_there_are_none()
    {
        var coming = new Settings().Terms<ICallTerm>().Where(term => term.Part == CallPart.Alliance).ToArray();
        Assert.NotEmpty(coming);
        SmallWorld.Each(small =>
        {
            small.Assess(Settings);
            foreach (var level in Enum.GetValues<HostilityLevel>())
            {
                foreach (var dispute in new[]
                {
                    Scene.Begun(Adversary, Friend, 1, level), Scene.Begun(Self, Friend, 1, null), Scene.Begun(Adversary, Self, 1, null),
                })
                {
                    foreach (var side in Sides(dispute))
                    {
                        var (call, terms) = Scene.Weigh(small, Settings, Self, dispute, side);
                        Assert.All(coming, term => Assert.Equal(0, terms[term.Mechanism.Id]));
                        Assert.Equal((0, 0, 0), (call.Alliance, call.AllianceWeight, call.Commitment));
                        Assert.Equal(default, call.Promise);
                    }
                }
            }
        });
    }

    [Fact]
    public void An_informal_alignment_is_no_alliance()
    {
        SmallWorld.Each(small =>
        {
            var world = small.World;
            world.Power[Self] = 10;
            foreach (var other in new[] { Adversary, Friend, Scene.Third, Scene.Fourth })
                small.Sign(AllianceKind.Defense, 0, 0.4, -1, [Self, other]);
            small.Assess(Settings);
            foreach (var dispute in new[] { Scene.Begun(Adversary, Friend), Scene.Begun(Self, Friend, 1, null) })
            {
                foreach (var side in Sides(dispute))
                    Assert.Equal(0, Scene.Weigh(small, Settings, Self, dispute, side).Call.AllianceWeight);
            }
        }, 5);
    }

    [Fact]
    public void Interests_and_costs_know_nothing_of_the_states_own_alliances()
    {
        SmallWorld.Each(small =>
        {
            var scene = new Scene(small.Assess(Settings), Settings);
            var before = scene.Weigh();
            Ally(scene, Self, Friend);
            Ally(scene, Self, Adversary);
            Ally(scene, Self, Scene.Third);
            var after = scene.Weigh();
            Assert.Equal((before.Call.Interest, before.Call.Cost), (after.Call.Interest, after.Call.Cost));
        });
    }

    /// <summary>The sides that state 0 can weigh.</summary>
    private static IEnumerable<Side> Sides(Confrontation dispute) =>
        dispute.Initiator == Self ? [Side.Initiator] : dispute.Target == Self ? [Side.Target] : [Side.Initiator, Side.Target];

    private static void Ally(Scene scene, params int[] members)
    {
        scene.Small.Sign(AllianceKind.Defense, -1, members);
        scene.Small.Assess(scene.Settings);
    }

    /// <summary>Changes the hostility that one state sees in another; -1 for none, 1 for the full.</summary>
    private static void Fear(Scene scene, int state, int other, double change)
    {
        scene.Small.Views[state].Beliefs.ChangeHostility(other, seen => Math.Clamp(seen + change, 0, 1));
        scene.Small.Assess(scene.Settings);
    }

    private static void AllyElsewhere(Scene scene, double fearOfFriend, double fearOfAdversary)
    {
        Ally(scene, Self, Scene.Third);
        Ally(scene, Self, Scene.Fourth);
        foreach (var ally in new[] { Scene.Third, Scene.Fourth })
        {
            Fear(scene, ally, Friend, fearOfFriend);
            Fear(scene, ally, Adversary, fearOfAdversary);
        }
    }
}

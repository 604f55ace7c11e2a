using AllianceSim.Model.Alignment;
using AllianceSim.Model.Alliances;
using AllianceSim.Model.Mechanisms;

namespace AllianceSim.Model.Tests.Alignment;

/// <summary>The sign of each term of staying, one input changed and all else equal.</summary>
public class StayingTermTests
{
    private const int Self = 0;
    private const int Leader = 1;
    private const int Target = 4;

    /// <summary>What is changed in a pact of three against a fourth, and which way the term must move.</summary>
    private static readonly Dictionary<string, (string Term, int Sign, Action<SmallWorld, Alliance> Change)> Cases = new()
    {
        ["institutions"] = ("institutions", +1, (_, k) => k.Institutionalisation += 0.2),
        ["institutions when the threat has fallen"] = ("institutions", +1, (w, _) => w.Known.Threat[Self, Target] *= 0.5),
        ["more members"] = ("institutional-cost", -1, (w, k) => w.World.Alliances.Join(k, Member(5))),
        ["a leader that wants to lead"] = ("hegemonic-sanction", +1, (w, _) => w.Known.Will[Leader] += 0.2),
        ["a leader of more standing"] = ("hegemonic-sanction", +1, (w, _) => w.World.Standing[Leader, Self] += 0.1),
        ["a leader of more superiority"] = ("hegemonic-sanction", +1, (w, _) => Weaken(w)),
        ["more other allies"] = ("credibility-spillover", +1, (w, _) => w.Ally(Self, 5)),
        ["an older tie"] = ("inertia", +1, (w, _) => w.Views[Self].Tick += 5),
        ["a term that still runs"] = ("inertia", +1, (_, k) => k.TermEnds = 100),
        ["a new coalition"] = ("new-leadership", -1, (w, _) => w.World.NewLeadership[Self] += 0.5),
        ["security that has fallen, masked"] = ("institutional-masking", +1, (_, k) => k.MembershipOf(Self)!.SecuritySeen = 1),
        ["security that has risen, masked"] = ("institutional-masking", -1, (_, k) => k.MembershipOf(Self)!.SecuritySeen = -1),
        ["an attack of competing elites"] =
            ("domestic-attack", -1, (w, _) => (w.World.Nationalism[Self], w.World.Outbidding[Self]) = (0.5, 1)),
        ["a target that the alliance cannot match"] = ("neutrality", -1, (w, _) => w.World.Power[Target] = 40),
        ["a new regime"] = ("new-leadership", -1, (w, _) => w.World.NewRegime[Self] += 0.5),
    };

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_term_moves_the_way_the_theory_says(string name)
    {
        var (term, sign, change) = Cases[name];
        ForEach((small, alliance) =>
        {
            var before = Value(small, alliance, term);
            change(small, alliance);
            Assert.Equal(sign, Math.Sign(Value(small, alliance, term) - before));
        });
    }

    [Fact]
    public void Every_term_is_tried_here_but_the_outside_option() =>
        Assert.Equal(
            new Settings().Terms<IStayingTerm>().Select(term => term.Mechanism.Id).Except(["outside-option"]).Order(),
            Cases.Values.Select(c => c.Term).Distinct().Order());

    [Fact]
    public void Institutions_hold_no_more_for_a_threat_that_has_grown_or_was_never_known()
    {
        ForEach((small, alliance) =>
        {
            var before = Value(small, alliance, "institutions");
            small.Known.Threat[Self, Target] *= 3;
            Assert.Equal(before, Value(small, alliance, "institutions"), 1e-14);
            small.Known.Threat[Self, Target] = 0;
            Assert.True(Value(small, alliance, "institutions") > before);
            alliance.Target = -1;
            Assert.Equal(before, Value(small, alliance, "institutions"), 1e-14);
            alliance.Target = Target;
            alliance.MembershipOf(Self)!.ThreatAtJoining = double.NaN;
            Assert.Equal(before, Value(small, alliance, "institutions"), 1e-14);
        });
    }

    [Fact]
    public void Two_members_have_no_one_to_agree_with_but_each_other()
    {
        var small = SmallWorld.Drawn(1);
        var alliance = small.Ally(Self, Leader);
        Assert.Equal(0, Value(small.Assess(), alliance, "institutional-cost"), 1e-15);
    }

    [Fact]
    public void A_sanction_needs_a_stronger_leader_with_the_will_to_it()
    {
        ForEach((small, alliance) =>
        {
            Assert.True(Value(small, alliance, "hegemonic-sanction") > 0);
            small.Known.Will[Leader] = 0;
            Assert.Equal(0, Value(small, alliance, "hegemonic-sanction"));
            (small.Known.Will[Leader], small.World.Standing[Leader, Self]) = (1, 0);
            Assert.Equal(0, Value(small, alliance, "hegemonic-sanction"));
            (small.World.Standing[Leader, Self], small.World.Power[Self]) = (1, 9);
            Assert.Equal(0, Value(small, alliance, "hegemonic-sanction"));
        });
    }

    [Fact]
    public void Spillover_counts_only_those_allies_that_are_not_in_the_alliance()
    {
        var small = SmallWorld.Drawn(1);
        var alliance = small.Ally(Self, 1, 2);
        small.Assess();
        Assert.Equal(0, Value(small, alliance, "credibility-spillover"));
        small.Ally(Self, 2);
        small.Sign(AllianceKind.Nonaggression, -1, Self, 3);
        Assert.Equal(0, Value(small, alliance, "credibility-spillover"));
        double last = 0, added = double.PositiveInfinity;
        foreach (var other in new[] { 3, 4, 5, 6 })
        {
            small.Ally(Self, other);
            var value = Value(small, alliance, "credibility-spillover");
            Assert.True(value > last && value - last < added);
            (last, added) = (value, value - last);
        }
    }

    [Fact]
    public void Inertia_grows_with_age_and_then_is_flat()
    {
        var small = SmallWorld.Drawn(1);
        var alliance = small.Ally(Self, 1);
        var settings = Chosen.With(("inertia.scale", 8));
        double At(int tick)
        {
            small.Views[Self].Tick = tick;
            return Value(small, alliance, "inertia", settings);
        }

        for (var tick = 0; tick < 60; tick++)
            Assert.True(At(tick + 1) > At(tick) && At(tick + 2) - At(tick + 1) < At(tick + 1) - At(tick));
        Assert.Equal(At(400), At(500), 1e-12);
    }

    [Fact]
    public void Habit_holds_an_informal_alignment_less_than_a_treaty()
    {
        var small = SmallWorld.Drawn(1);
        var (treaty, alignment) = (small.Ally(Self, 1), small.Sign(AllianceKind.Defense, 0, 0.4, -1, [Self, 1]));
        small.Views[Self].Tick = 7;
        var settings = Chosen.With(("inertia.informal", 0.25));
        Assert.Equal(0.25 * Value(small, treaty, "inertia", settings), Value(small, alignment, "inertia", settings), 1e-14);
    }

    [Fact]
    public void A_term_holds_only_while_it_runs()
    {
        var small = SmallWorld.Drawn(1);
        var alliance = small.Ally(Self, 1);
        small.Views[Self].Tick = 7;
        var open = Value(small, alliance, "inertia");
        alliance.TermEnds = 8;
        Assert.True(Value(small, alliance, "inertia") > open);
        alliance.TermEnds = 7;
        Assert.Equal(open, Value(small, alliance, "inertia"));
    }

    [Fact]
    public void A_change_of_regime_weighs_more_than_a_change_of_coalition()
    {
        var settings = new Settings(new Dictionary<string, bool> { ["error"] = false });
        ForEach((small, alliance) =>
        {
            (small.World.NewLeadership[Self], small.World.NewRegime[Self]) = (1, 0);
            var coalition = Value(small, alliance, "new-leadership", settings);
            (small.World.NewLeadership[Self], small.World.NewRegime[Self]) = (0, 1);
            Assert.True(Value(small, alliance, "new-leadership", settings) < coalition);
            small.World.NewRegime[Self] = 0;
            small.World.NewRegime[Leader] = 1;
            Assert.Equal(0, Value(small, alliance, "new-leadership", settings));
        });
    }

    [Fact]
    public void Terms_of_the_alliance_itself_count_the_same_for_newcomers_as_for_members()
    {
        ForEach((small, alliance) =>
        {
            alliance.MembershipOf(Self)!.ThreatAtJoining = small.Known.Threat[Self, Target];
            foreach (var term in Chosen.Calm.Terms<IIntrinsicTerm>())
            {
                Assert.Equal(
                    term.Evaluate(small.Views[Self], SmallWorld.StakeOf(alliance, Self)),
                    term.ForNewcomer(alliance, alliance.Members.Count),
                    1e-14);
            }
        });
    }

    private static void ForEach(Action<SmallWorld, Alliance> test) => SmallWorld.Each(small =>
    {
        small.World.Power[Leader] = 3;
        var alliance = small.Sign(AllianceKind.Defense, Target, Self, Leader, 2);
        test(small.Assess(), alliance);
    });

    private static void Weaken(SmallWorld small)
    {
        small.World.Power[Self] /= 2;
        small.PublishLeadership();
    }

    private static Membership Member(int state) => new() { State = state, Joined = 0, TieSince = 0, Loophole = 0.4 };

    private static double Value(SmallWorld small, Alliance alliance, string term, Settings? settings = null) =>
        (settings ?? Chosen.Calm).Terms<IStayingTerm>().Single(t => t.Mechanism.Id == term)
            .Evaluate(small.Views[Self], SmallWorld.StakeOf(alliance, Self));
}

using AllianceSim.Model.Alignment;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Tests.Alignment;

/// <summary>The sign of each term of the value of a partner, one input changed and all else equal, in many drawn worlds.</summary>
public class PartnerTermTests
{
    private const int Self = 0;
    private const int Partner = 1;

    private static readonly Doctrine[] Doctrines = [new("one centre", true, false), new("neutral", false, true)];

    /// <summary>What is changed, and which way the term must move. Where a term needs a setting, the first action makes it.</summary>
    private static readonly Dictionary<string, (string Term, int Sign, Action<SmallWorld> Setting, Action<SmallWorld> Change)> Cases = new()
    {
        ["bandwagoning with the menacing"] = ("bandwagon", +1, Nothing, w => w.Known.Threat[Self, Partner] += 0.1),
        ["bandwagoning with the strong"] = ("bandwagon", +1, Nothing, w => w.World.Power[Partner] *= 2),
        ["bandwagoning where there is help"] = ("bandwagon", -1, Nothing, w => w.Known.TotalAid[Self] += 1),
        ["bandwagoning with other means"] = ("bandwagon", -1, Nothing, w => w.World.Deterrent[Self] += 0.2),
        ["a menacing ally"] = ("internal-threat", -1, Nothing, w => w.Known.Threat[Self, Partner] += 0.1),
        ["a menacing ally that one could resist"] = ("internal-threat", -1, Nothing, w => w.World.Deterrent[Self] += 0.2),
        ["autonomy given up to a stronger partner"] = ("autonomy", -1, w => w.World.Power[Partner] = 2, w => w.World.Power[Partner] *= 2),
        ["sway over a weaker partner"] = ("autonomy", +1, Lead, w => w.World.Power[Partner] /= 2),
        ["sway of a willing leader"] = ("autonomy", +1, Lead, w => w.Known.Will[Self] += 0.2),
        ["sway of a superior leader"] = ("autonomy", +1, Lead, w => w.World.Leadership[Self] += 0.2),
        ["sway against a common threat"] = ("autonomy", +1, Lead, w => w.Views[Self].CommonThreat[Partner] += 0.1),
        ["burden of a threatened partner"] = ("burden", -1, Nothing, w => w.Known.TotalThreat[Partner] += 0.2),
        ["burden of a greater partner"] = ("burden", -1, w => w.World.Power[Self] = 2, w => w.World.Power[Partner] *= 1.5),
        ["entanglement by a quarrelsome partner"] = ("entanglement-risk", -1, Nothing, w => w.World.DisputeRate[Partner] += 0.5),
        ["entanglement in one's own quarrels"] =
            ("entanglement-risk", +1, Nothing, w => w.Views[Self].CommonThreat[Partner] = 0.5 + w.Views[Self].CommonThreat[Partner] / 2),
        ["entanglement with loopholes"] = ("entanglement-risk", +1, w => w.Ally(Self, Partner), w => w.World.Alliances.Loophole[Self, Partner] = 0.9),
        ["entanglement of the strong, who bargain for loopholes"] = ("entanglement-risk", +1, Nothing, w => w.World.Power[Self] *= 3),
        ["solidarity with the like"] = ("ideological-solidarity", +1, Unlike, w => w.World.Ideology[Partner] -= 0.1),
        ["solidarity of a rare kind"] = ("ideological-solidarity", +1, Kin, w => w.World.Power[2] /= 2),
        ["friction with the unlike"] = ("ideological-friction", -1, Unlike, w => w.World.Ideology[Partner] += 0.1),
        ["friction masked by threat"] = ("ideological-friction", +1, Unlike, w => w.Known.TotalThreat[Self] += 0.2),
        ["divisive faith between equals"] = ("divisive-ideology", -1, Believe, w => w.World.Power[Partner] *= 1.5),
        ["divisive faith of one who could lead as well"] = ("divisive-ideology", -1, Believe, w => w.World.Leadership[Partner] += 0.2),
        ["divisive faith lost"] = ("divisive-ideology", +1, Believe, w => w.World.Doctrine[Partner] = -1),
        ["social ties"] = ("social-ties", +1, Nothing, w => w.World.SharedIdentity[Self, Partner] += 0.1),
        ["inducement by a willing leader"] = ("hegemonic-inducement", +1, Nothing, w => w.Known.Will[Partner] += 0.2),
        ["inducement by a superior leader"] = ("hegemonic-inducement", +1, Nothing, w => w.World.Standing[Partner, Self] += 0.2),
        ["inducement of the weak"] = ("hegemonic-inducement", +1, Nothing, Weaken),
        ["a deeper community"] = ("community", +1, Nothing, w => w.World.Community[Self, Partner] = 0.8),
        ["a community of others"] = ("community", 0, Nothing, w => SmallWorld.SetBoth(w.World.Community, Partner, 2, 0.8)),
        ["a stronger lobby"] = ("lobby", +1, Nothing, w => w.World.Lobby[Self, Partner] += 0.2),
        ["the partner's lobby"] = ("lobby", 0, Nothing, w => w.World.Lobby[Partner, Self] += 0.2),
        ["a leader that acts alone"] = ("backlash", -1, Nothing, w => w.World.DisputesStarted[Partner] += 0.5),
        ["a leader of more standing that acts alone"] = ("backlash", -1, Impose, w => w.World.Standing[Partner, Self] += 0.1),
        ["a leader that acts against what one fears"] = ("backlash", +1, Impose, w => w.Views[Self].CommonThreat[Partner] = 0.9),
        ["a leader's nationalist public"] = ("backlash", -1, Lead, w => w.World.Nationalism[Self] += 0.3),
        ["a nationalist public that carries a threatened partner"] =
            ("backlash", -1, LeadNationalists, w => w.Known.TotalThreat[Partner] += 0.2),
        ["others who could check the threat"] = ("buck-passing", -1, Unchecked, w => w.World.Power[2] *= 1.5),
        ["others who fear the threat more"] = ("buck-passing", -1, Unchecked, w => w.Known.Threat[2, 4] *= 1.5),
        ["others who reach the threat better"] = ("buck-passing", -1, Unchecked, w => w.World.Reach[2, 4] *= 1.5),
        ["others who have become allies"] = ("buck-passing", +1, Unchecked, w => w.Ally(Self, 2)),
        ["non-alignment with a leading power"] = ("non-alignment", -1, StayNeutral, w => w.World.Leadership[Partner] += 0.2),
        ["non-alignment given up"] = ("non-alignment", +1, StayNeutral, w => w.World.Doctrine[Self] = -1),
    };

    public static TheoryData<string> Names => [.. Cases.Keys];

    /// <summary>Cost or gain by sign, where a term has one sign only.</summary>
    public static TheoryData<string, int> Signs => new()
    {
        { "bandwagon", +1 }, { "internal-threat", -1 }, { "burden", -1 }, { "entanglement-risk", -1 }, { "ideological-solidarity", +1 },
        { "ideological-friction", -1 }, { "divisive-ideology", -1 }, { "social-ties", +1 }, { "hegemonic-inducement", +1 },
        { "non-alignment", -1 }, { "buck-passing", -1 },
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void A_term_moves_the_way_the_theory_says(string name)
    {
        var (term, sign, setting, change) = Cases[name];
        ForEach(small =>
        {
            setting(small);
            var before = Value(small, term);
            change(small);
            Assert.Equal(sign, Math.Sign(Value(small, term) - before));
        });
    }

    [Theory]
    [MemberData(nameof(Signs))]
    public void A_term_is_never_of_the_other_sign(string term, int sign)
    {
        ForEach(small =>
        {
            small.World.Doctrine[Self] = small.World.Doctrine[Partner] = term == "non-alignment" ? 1 : 0;
            var values = new double[small.World.Count];
            Term(term).Evaluate(small.Views[Self], values);
            Assert.All(values.Where((_, j) => j != Self), value => Assert.NotEqual(-sign, Math.Sign(value)));
            Assert.Contains(values, value => Math.Sign(value) == sign);
        });
    }

    [Fact]
    public void Every_term_is_tried_here_but_error()
    {
        Assert.Equal(
            new Settings().Terms<IPartnerTerm>().Select(term => term.Mechanism.Id).Except(["error"]).Order(),
            Cases.Values.Select(c => c.Term).Distinct().Order());
    }

    [Fact]
    public void Inducement_needs_both_superiority_and_will()
    {
        ForEach(small =>
        {
            (small.World.Standing[Partner, Self], small.Known.Will[Partner]) = (1, 1);
            Assert.True(Value(small, "hegemonic-inducement") > 0);
            small.Known.Will[Partner] = 0;
            Assert.Equal(0, Value(small, "hegemonic-inducement"));
            (small.World.Standing[Partner, Self], small.Known.Will[Partner]) = (0, 1);
            Assert.Equal(0, Value(small, "hegemonic-inducement"));
        });
    }

    [Fact]
    public void Inducement_by_one_no_stronger_is_a_small_part_of_that_by_one_far_stronger()
    {
        var small = new SmallWorld(3).Assess();
        small.Known.Will[Partner] = 1;
        var equal = Value(small, "hegemonic-inducement");
        small.World.Power[Self] /= 50;
        small.PublishLeadership();
        Assert.True(equal < 0.1 * Value(small, "hegemonic-inducement"));
    }

    [Fact]
    public void Faiths_that_do_not_divide_and_different_faiths_cost_nothing()
    {
        ForEach(small =>
        {
            (small.World.Doctrine[Self], small.World.Doctrine[Partner]) = (1, 1);
            Assert.Equal(0, Value(small, "divisive-ideology"));
            (small.World.Doctrine[Self], small.World.Doctrine[Partner]) = (0, 1);
            Assert.Equal(0, Value(small, "divisive-ideology"));
            Assert.Equal(0, Value(small, "non-alignment"));
        });
    }

    [Fact]
    public void A_grave_threat_hides_nearly_all_friction()
    {
        var settings = Chosen.With(("ideological-friction.mask", 0.1));
        ForEach(small =>
        {
            Unlike(small);
            small.Known.TotalThreat[Self] = 0;
            var open = Value(small, "ideological-friction", settings);
            small.Known.TotalThreat[Self] = 0.5;
            Assert.True(Value(small, "ideological-friction", settings) > 0.01 * open);
        });
    }

    private static void ForEach(Action<SmallWorld> test)
    {
        for (var number = 0; number < 40; number++)
            test(SmallWorld.Drawn(number, 7, Doctrines).Assess());
    }

    private static IPartnerTerm Term(string id, Settings? settings = null) =>
        (settings ?? Chosen.Calm).Terms<IPartnerTerm>().Single(term => term.Mechanism.Id == id);

    private static double Value(SmallWorld small, string term, Settings? settings = null)
    {
        var values = new double[small.World.Count];
        Term(term, settings).Evaluate(small.Views[Self], values);
        return values[Partner];
    }

    private static void Nothing(SmallWorld small)
    {
    }

    private static void Lead(SmallWorld small)
    {
        small.World.Power[Self] = 5;
        (small.World.Leadership[Self], small.World.Standing[Self, Partner]) = (0.7, 0.6);
        (small.Known.Will[Self], small.Views[Self].CommonThreat[Partner]) = (0.6, 0.5);
    }

    private static void Impose(SmallWorld small)
    {
        small.World.DisputesStarted[Partner] = 0.5;
        (small.World.Standing[Partner, Self], small.Views[Self].CommonThreat[Partner]) = (0.6, 0.4);
    }

    private static void Weaken(SmallWorld small)
    {
        small.World.Power[Self] /= 1.5;
        small.PublishLeadership();
    }

    private static void LeadNationalists(SmallWorld small)
    {
        Lead(small);
        small.World.Nationalism[Self] = 0.5;
    }

    /// <summary>One principal threat, which one other state, neither partner nor ally, could check in part.</summary>
    private static void Unchecked(SmallWorld small)
    {
        small.World.Power[2] = 0.2 * small.World.Power[4];
        for (var rank = 0; rank < 3; rank++)
            (small.Known.PrincipalThreats[rank], small.Known.PrincipalWeights[rank]) = (rank == 0 ? 4 : -1, rank == 0 ? 1 : 0);
        for (var j = 0; j < small.World.Count; j++)
            small.Known.Threat[j, 4] = j == 2 ? 0.1 : j == Self ? 0.2 : 0;
        SmallWorld.SetBoth(small.World.Reach, 2, 4, 0.5);
    }

    private static void Unlike(SmallWorld small) => (small.World.Ideology[Self], small.World.Ideology[Partner]) = (-0.5, 0.4);

    private static void Kin(SmallWorld small)
    {
        Unlike(small);
        small.World.Ideology[2] = -0.4;
    }

    private static void Believe(SmallWorld small)
    {
        (small.World.Doctrine[Self], small.World.Doctrine[Partner]) = (0, 0);
        small.World.Power[Self] = 4 * small.World.Power[Partner];
        (small.World.Leadership[Self], small.World.Leadership[Partner]) = (0.8, 0.4);
    }

    private static void StayNeutral(SmallWorld small) => small.World.Doctrine[Self] = 1;
}

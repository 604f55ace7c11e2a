using AllianceSim.Model.Alignment;
using AllianceSim.Model.Alignment.Partner;
using AllianceSim.Model.Alliances;
using AllianceSim.Model.Mechanisms;

namespace AllianceSim.Model.Tests.Alignment;

public class ValuationTests
{
    private const int Self = 0;

    /// <summary>Weighs what all others are worth; so it changes with each of them.</summary>
    private const string OutsideOption = "outside-option";

    public static TheoryData<string> Terms =>
    [
        .. Chosen.Calm.Terms<IPartnerTerm>().Select(t => t.Mechanism.Id),
        .. Chosen.Calm.Terms<IStayingTerm>().Select(t => t.Mechanism.Id),
        Security.Definition.Id,
    ];

    [Fact]
    public void The_terms_of_staying_sum_to_its_value_and_each_has_a_name_of_its_own()
    {
        ForEach((small, alliance) =>
        {
            var (sum, values) = Weigh(small, alliance, Chosen.Calm);
            Assert.Equal(values.Values.Sum(), sum, 1e-12);
            Assert.All(values.Values, value => Assert.True(double.IsFinite(value)));
        });
    }

    [Fact]
    public void Every_term_counts_as_what_it_says_by_itself()
    {
        ForEach((small, alliance) =>
        {
            var (_, values) = Weigh(small, alliance, Chosen.Calm);
            foreach (var term in Chosen.Calm.Terms<IPartnerTerm>())
            {
                var row = new double[small.World.Count];
                term.Evaluate(small.Views[Self], row);
                Assert.Equal(WeightedMean(small, alliance, row), values[term.Mechanism.Id], 1e-12);
            }

            foreach (var term in Chosen.Calm.Terms<IStayingTerm>().Where(t => t.Mechanism.Id != OutsideOption))
                Assert.Equal(term.Evaluate(small.Views[Self], SmallWorld.StakeOf(alliance, Self)), values[term.Mechanism.Id], 1e-12);
        });
    }

    [Fact]
    public void Security_weighs_the_same_threat_with_the_alliance_and_without()
    {
        var settings = Chosen.With(("threat.norm", 2), ("security.weight", 15));
        ForEach((small, alliance) =>
        {
            // A second pact with one member: its aid does not depend on this one.
            small.Ally(Self, 2);
            small.Assess(settings);
            var members = alliance.Members.Select(m => m.State).ToArray();
            var threats = small.Known.Tethered.Row(Self).ToArray();
            var threat = Math.Sqrt(threats.Where((_, j) => !members.Contains(j)).Sum(t => t * t));
            var with = small.Known.Protection[Self];
            var without = with - small.Known.AidOf[Self, 1] - small.Known.AidOf[Self, 3];
            var expected = 15 * (Math.Log(1 + threat / without) - Math.Log(1 + threat / with));
            Assert.Equal(expected, Weigh(small, alliance, settings).Values["security"], 1e-9);
        });
    }

    [Fact]
    public void An_alliance_without_a_promise_of_aid_adds_no_security()
    {
        var small = SmallWorld.Drawn(2);
        var alliance = small.Sign(AllianceKind.Neutrality, -1, Self, 1);
        Assert.Equal(0, Weigh(small.Assess(), alliance, Chosen.Calm).Values["security"]);
    }

    [Fact]
    public void An_alliance_without_a_promise_of_aid_obliges_to_nothing_and_stands_in_no_other_alliances_way()
    {
        var small = SmallWorld.Drawn(2);
        var alliance = small.Sign(AllianceKind.Nonaggression, -1, Self, 1);
        small.World.DisputeRate[1] = 1;
        var values = Weigh(small.Assess(), alliance, Chosen.Calm).Values;
        foreach (var obligation in new[] { "autonomy", "burden", "entanglement-risk", "internal-threat", "non-alignment", OutsideOption })
            Assert.Equal(0, values[obligation]);
        Assert.NotEqual(0, values["ideological-solidarity"]);
    }

    [Fact]
    public void Obligations_count_as_far_as_aid_is_promised_and_members_are_no_threat_where_they_are_bound_against_each_other()
    {
        SmallWorld.Each(small =>
        {
            var (informal, inclusive) = (
                small.Sign(AllianceKind.Defense, 0, 0.4, -1, [Self, 1, 2]), small.Sign(AllianceKind.CollectiveSecurity, -1, Self, 1, 2));
            small.Assess();
            var (aligned, secured) = (Weigh(small, informal, Chosen.Calm).Values, Weigh(small, inclusive, Chosen.Calm).Values);
            foreach (var (term, n) in small.Partners[Self].Terms.Select((term, n) => (term, n)))
            {
                var mean = WeightedMean(small, informal, small.Partners[Self].Values(n).ToArray());
                Assert.Equal(mean * (term.IsObligation ? 0.4 : 1), aligned[term.Mechanism.Id], 1e-12);
                var share = !term.CountsWhereInclusive ? 0 : term.IsObligation ? 0.5 : 1;
                Assert.Equal(mean * share, secured[term.Mechanism.Id], 1e-12);
            }

            Assert.Equal(0, secured["internal-threat"]);
        });
    }

    [Theory]
    [MemberData(nameof(Terms))]
    public void A_mechanism_that_is_off_adds_nothing_and_changes_no_other_term(string id)
    {
        var settings = Chosen.CalmWithout(id);
        ForEach((small, alliance) =>
        {
            var (_, before) = Weigh(small, alliance, Chosen.Calm);
            small.Assess(settings);
            var (sum, after) = Weigh(small, alliance, settings);
            Assert.Equal(0, after.GetValueOrDefault(id));
            Assert.Equal(before.Keys.Where(term => term != id || after.ContainsKey(id)), after.Keys);
            Assert.Equal(after.Values.Sum(), sum, 1e-12);
            foreach (var (term, value) in after)
            {
                if (term != id && term != OutsideOption)
                    Assert.Equal(before[term], value);
            }
        });
    }

    [Fact]
    public void Error_adds_its_own_value_and_changes_no_other_term()
    {
        var settings = Chosen.Off("misperception");
        ForEach((small, alliance) =>
        {
            foreach (var view in small.Views)
                ErrorTerm.Begin(view);
            var (_, before) = Weigh(small, alliance, Chosen.Calm);
            small.Assess(settings);
            var (_, after) = Weigh(small, alliance, settings);
            Assert.NotEqual(0, after["error"]);
            foreach (var (term, value) in before)
            {
                if (term != OutsideOption)
                    Assert.Equal(value, after[term]);
            }
        });
    }

    [Fact]
    public void The_stake_is_filled_with_what_the_alliance_itself_is_worth()
    {
        ForEach((small, alliance) =>
        {
            var staying = new StayingValuation(Chosen.Calm, small.Partners[Self]);
            var (stake, values) = (SmallWorld.StakeOf(alliance, Self), new double[staying.Terms.Count]);
            staying.Weigh(small.Views[Self], stake, values);
            var itself = Chosen.Calm.Terms<IStayingTerm>().Where(t => t is not IIntrinsicTerm).Select(t => t.Mechanism.Id).ToHashSet();
            var intrinsic = values.Where((_, n) => !itself.Contains(staying.Terms[n].Id)).Sum();
            Assert.Equal(intrinsic, stake.IntrinsicValue, 1e-12);
            var aid = alliance.Members.Where(m => m.State != Self).Sum(m => small.Known.AidOf[Self, m.State]);
            Assert.Equal(small.Known.Protection[Self] - aid, stake.ProtectionWithout, 1e-12);
        });
    }

    [Fact]
    public void The_mean_over_partners_weighs_by_power_and_leaves_the_state_itself_out()
    {
        var small = new SmallWorld(4);
        (small.World.Power[0], small.World.Power[1], small.World.Power[2], small.World.Power[3]) = (9, 3, 1, 5);
        var alliance = small.Ally(0, 1, 2);
        Assert.Equal(3.5, StayingValuation.MeanOverPartners(small.Views[0], alliance, [100, 3, 5, 100]), 1e-14);
    }

    [Fact]
    public void Affinity_is_the_sum_of_the_terms_and_utility_adds_security()
    {
        ForEach((small, _) =>
        {
            var (partners, security) = (small.Partners[Self], new Security(Chosen.Calm));
            for (var j = 1; j < small.World.Count; j++)
            {
                var sum = Enumerable.Range(0, partners.Terms.Count).Sum(term => partners.Values(term)[j]);
                Assert.Equal(sum, small.Known.Affinity[Self, j], 1e-12);
                Assert.Equal(sum + security.OfPartner(small.Views[Self], j), small.Known.Utility[Self, j], 1e-12);
            }
        });
    }

    [Fact]
    public void The_vanished_and_the_state_itself_are_worth_nothing()
    {
        var small = SmallWorld.Drawn(3);
        small.World.Exists[2] = false;
        small.Assess();
        foreach (var j in new[] { Self, 2 })
        {
            Assert.Equal((0, 0), (small.Known.Affinity[Self, j], small.Known.Utility[Self, j]));
            for (var term = 0; term < small.Partners[Self].Terms.Count; term++)
                Assert.Equal(0, small.Partners[Self].Values(term)[j]);
        }
    }

    private static void ForEach(Action<SmallWorld, Alliance> test) => SmallWorld.Each(
        small =>
        {
            var alliance = small.Sign(AllianceKind.Defense, 4, Self, 1, 2, 3);
            small.World.NewRegime[Self] = 0.5;
            test(small.Assess(), alliance);
        },
        worlds: 25);

    private static double WeightedMean(SmallWorld small, Alliance alliance, double[] values)
    {
        var others = alliance.Members.Select(m => m.State).Where(j => j != Self).ToArray();
        return others.Sum(j => small.World.Power[j] * values[j]) / others.Sum(j => small.World.Power[j]);
    }

    private static (double Sum, Dictionary<string, double> Values) Weigh(SmallWorld small, Alliance alliance, Settings settings)
    {
        var staying = new StayingValuation(settings, small.Partners[Self]);
        var values = new double[staying.Terms.Count];
        var sum = staying.Weigh(small.Views[Self], SmallWorld.StakeOf(alliance, Self), values);
        return (sum, staying.Terms.Zip(values).ToDictionary(pair => pair.First.Id, pair => pair.Second));
    }
}

using AllianceSim.Model.Alliances;
using AllianceSim.Model.Crisis.Outbreak;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Tests.Crisis.Outbreak;

public class OnsetTests
{
    private const int Self = 0;
    private const int Target = 1;
    private const double Weight = 2;

    private static readonly Settings Settings = Chosen.With(("onset.hostility", Weight), ("alliance-hostility.weight", 1));

    /// <summary>What is changed, by mechanism, and which way it must move the chance of a dispute.</summary>
    private static readonly Dictionary<string, (string Term, int Sign, Action<SmallWorld> Change)> Cases = new()
    {
        ["hostility"] = ("onset-hostility", +1, w => w.Views[Self].Beliefs.ChangeHostility(Target, seen => seen + 0.05)),
        ["touching"] = ("onset-contiguity", +1, w => SmallWorld.SetBoth(w.World.Contiguous, Self, Target, true)),
        ["own power"] = ("onset-power", +1, w => w.World.Power[Self] *= 1.5),
        ["the other's power"] = ("onset-power", +1, w => w.World.Power[Target] *= 1.5),
        ["own aggressiveness"] = ("onset-aggressiveness", +1, w => w.World.Aggressiveness[Self] += 0.1),
        ["a recent dispute"] = ("recent-dispute", +1, w => w.World.LastDispute[Self, Target] = 0),
        ["odds of winning"] = ("win-odds", +1, w => w.World.Power[Self] *= 2),
        ["a strong target"] = ("win-odds", -1, w => w.World.Power[Target] *= 2),
        ["a target with other means"] = ("win-odds", -1, w => w.World.Deterrent[Target] += 0.2),
        ["an enemy made by alliances"] = ("alliance-hostility", +1, w =>
        {
            w.Views[Self].Beliefs.Hostility[Target] += 0.05;
            w.Views[Self].Beliefs.HostilityUnprovoked[Target] += 0.05;
        }),
        ["an ally calmed"] = ("alliance-hostility", -1, w => w.Views[Self].Beliefs.HostilityAlone[Target] += 0.05),
        ["a provocation"] = ("provocation", +1, w =>
        {
            w.Views[Self].Beliefs.Hostility[Target] += 0.05;
            w.Views[Self].Beliefs.HostilityAlone[Target] += 0.05;
        }),
        ["an allied neighbour"] = ("allied-neighbours", -1, w =>
        {
            SmallWorld.SetBoth(w.World.Contiguous, Self, Target, true);
            w.Ally(Self, Target);
        }),
        ["a target's ally"] = ("deterrence", -1, w => Sign(w, AllianceKind.Defense, Target)),
        ["backing"] = ("emboldenment", +1, w => Sign(w, AllianceKind.Offense, Self)),
        ["a free hand"] = ("free-hand", +1, w => Sign(w, AllianceKind.Neutrality, Self)),
        ["an ally's fear"] = ("socialised-interest", +1, w => Sign(w, AllianceKind.Defense, Self)),
        ["a patron"] = ("restraint", -1, w => Sign(w, AllianceKind.Defense, Self)),
        ["an ally of both"] = ("shared-allies", +1, w =>
        {
            Sign(w, AllianceKind.Defense, Target);
            Sign(w, AllianceKind.Defense, Self);
        }),
        ["threats exaggerated"] = ("exaggerated-threats", +1, w => w.World.ThreatBias[Self] = 0.5),
        ["costs overlooked"] = ("underestimated-costs", +1, w => w.World.CostBias[Self] = 0.3),
        ["two democracies"] = ("joint-democracy", -1, w => w.World.Ideology[Target] = 0.9),
        ["reach"] = ("onset-reach", +1, w => SmallWorld.SetBoth(w.World.Reach, Self, Target, 1.2 * w.World.Reach[Self, Target])),
    };

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_term_moves_the_chance_the_way_the_theory_says_and_not_when_it_is_off(string name)
    {
        var (id, sign, change) = Cases[name];
        SmallWorld.Each(small =>
        {
            Prepare(small);
            var before = Value(small, id);
            change(small);
            Assert.Equal(sign, Math.Sign(Value(small, id) - before));
        });
        Assert.DoesNotContain(Chosen.CalmWithout(id).Terms<IOnsetTerm>(), term => term.Mechanism.Id == id);
    }

    [Fact]
    public void Every_term_is_tried_here() => Assert.Equal(
        new Settings().Terms<IOnsetTerm>().Select(term => term.Mechanism.Id).Order(), Cases.Values.Select(c => c.Term).Distinct().Order());

    [Fact]
    public void The_chance_is_the_logistic_of_the_base_and_the_terms()
    {
        var settings = Chosen.With(("onset.base", -3));
        SmallWorld.Each(small =>
        {
            Prepare(small);
            var sums = new double[small.World.Count];
            foreach (var term in settings.Terms<IOnsetTerm>())
                term.Add(small.Views[Self], sums);
            foreach (var (target, chance) in new Onset(settings, small.World.Count).Chances(small.Views[Self]))
                Assert.Equal(1 / (1 + Math.Exp(3 - sums[target])), chance, 1e-13);
        });
    }

    [Fact]
    public void There_is_a_chance_with_each_other_state_that_exists_and_it_is_a_chance()
    {
        SmallWorld.Each(small =>
        {
            small.World.Exists[3] = false;
            small.World.NormalisePower();
            Prepare(small);
            var chances = new Onset(Chosen.Calm, small.World.Count).Chances(small.Views[Self]).ToArray();
            Assert.Equal([1, 2, 4, 5, 6], chances.Select(c => c.Target));
            Assert.All(chances, c => Assert.True(c.Chance is > 0 and < 1));
        });
    }

    [Fact]
    public void Terms_of_alliances_are_nothing_where_there_are_none_and_the_chance_is_the_same_without()
    {
        var coming = Chosen.Calm.Terms<IOnsetTerm>().Where(term => term.Backing != Backing.None).ToArray();
        Assert.NotEmpty(coming);
        SmallWorld.Each(small =>
        {
            small.Sign(AllianceKind.Nonaggression, -1, 3, 4);
            Prepare(small);
            foreach (var view in small.Views)
            {
                foreach (var term in coming)
                    Assert.All(Values(small, term.Mechanism.Id, view.Self), value => Assert.Equal(0, value));
            }
        });
    }

    [Fact]
    public void Hostility_that_alliances_have_made_or_calmed_counts_once_and_not_as_the_states_own()
    {
        SmallWorld.Each(small =>
        {
            Prepare(small);
            var beliefs = small.Views[Self].Beliefs;
            var (own, seen) = (Value(small, "onset-hostility"), beliefs.Hostility[Target]);
            // As much more by provocation as less by an alliance that calms.
            (beliefs.HostilityAlone[Target], beliefs.HostilityUnprovoked[Target]) = (seen + 0.03, seen - 0.03);
            Assert.Equal(own, Value(small, "onset-hostility"), 1e-13);
            Assert.Equal(Weight * 0.03, Value(small, "provocation"), 1e-13);
            Assert.Equal(-Weight * 0.03, Value(small, "alliance-hostility"), 1e-13);
        });
    }

    [Fact]
    public void At_its_neutral_values_a_term_is_nothing()
    {
        foreach (var term in Chosen.Calm.Terms<IOnsetTerm>())
        {
            var settings = Chosen.With([
                .. term.Mechanism.Parameters.Where(p => p.Neutral is not null).Select(p => (p.Id, p.Neutral!.Value))]);
            CrowdedWorld.Each(settings, crowded =>
            {
                var beliefs = crowded.Small.Views[Self].Beliefs;
                Array.Fill(beliefs.HostilityAlone, 0.2);
                (crowded.Small.World.ThreatBias[Self], crowded.Small.World.CostBias[Self]) = (0.5, 0.3);
                // What provocation has left behind is no longer its own.
                beliefs.Hostility.CopyTo(beliefs.HostilityUnprovoked, 0);
                var values = new double[crowded.Small.World.Count];
                settings.Terms<IOnsetTerm>().Single(t => t.Mechanism == term.Mechanism).Add(crowded.Small.Views[Self], values);
                Assert.All(values.Where((_, j) => crowded.Small.World.Exists[j]), value => Assert.Equal(0, value));
            }, 5);
        }
    }

    [Fact]
    public void A_dispute_is_recent_for_five_ticks()
    {
        var small = new SmallWorld(2);
        small.World.LastDispute[Self, Target] = 10;
        double At(int tick)
        {
            small.Views[Self].Tick = tick;
            return Value(small, "recent-dispute");
        }

        Assert.True(At(15) > 0);
        Assert.Equal(0, At(16));
        small.World.LastDispute[Self, Target] = World.Never;
        Assert.Equal(0, At(0));
    }

    [Fact]
    public void Democracy_keeps_the_peace_only_where_both_have_it()
    {
        var small = new SmallWorld(2);
        foreach (var (own, other, counts) in new[] { (0.8, 0.8, true), (0.8, -0.8, false), (-0.8, 0.8, false), (-0.8, -0.8, false) })
        {
            (small.World.Ideology[Self], small.World.Ideology[Target]) = (own, other);
            Assert.Equal(counts, Value(small, "joint-democracy") < 0);
        }
    }

    [Fact]
    public void States_start_disputes_as_often_as_their_chances_say()
    {
        const int Ticks = 20_000;
        var settings = Chosen.With(("onset.base", -1.5));
        var small = SmallWorld.Drawn(1);
        Prepare(small);
        var (view, onset) = (small.Views[Self], new Onset(settings, small.World.Count));
        var chances = onset.Chances(view).ToDictionary(c => c.Target, c => c.Chance);
        var counts = new int[small.World.Count];
        for (view.Tick = 0; view.Tick < Ticks; view.Tick++)
        {
            var begun = new List<Challenge>();
            onset.Draw(view, begun, [], true);
            foreach (var challenge in begun)
                counts[challenge.Target]++;
        }

        foreach (var (target, chance) in chances)
            Assert.Equal(chance, counts[target] / (double)Ticks, 4 * Math.Sqrt(chance * (1 - chance) / Ticks));
    }

    private static void Prepare(SmallWorld small)
    {
        SmallWorld.SetBoth(small.World.Contiguous, Self, Target, false);
        (small.World.Ideology[Self], small.World.Ideology[Target]) = (0.8, -0.5);
        small.Assess();
    }

    private static void Sign(SmallWorld small, AllianceKind kind, int state)
    {
        small.Sign(kind, -1, state, 2);
        small.Assess();
    }

    private static double Value(SmallWorld small, string term) => Values(small, term, Self)[Target];

    private static double[] Values(SmallWorld small, string term, int self)
    {
        var values = new double[small.World.Count];
        Settings.Terms<IOnsetTerm>().Single(t => t.Mechanism.Id == term).Add(small.Views[self], values);
        return values;
    }
}

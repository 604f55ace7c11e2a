using AllianceSim.Model.Crisis;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Tests.Crisis;

public class OnsetTests
{
    private const int Self = 0;
    private const int Target = 1;

    /// <summary>What is changed, by mechanism, and which way it must move the chance of a dispute.</summary>
    private static readonly Dictionary<string, (string Term, int Sign, Action<SmallWorld> Change)> Cases = new()
    {
        ["hostility"] = ("onset-hostility", +1, w => w.Views[Self].Beliefs.Hostility[Target] += 0.05),
        ["touching"] = ("onset-contiguity", +1, w => SmallWorld.SetBoth(w.World.Contiguous, Self, Target, true)),
        ["own power"] = ("onset-power", +1, w => w.World.Power[Self] *= 1.5),
        ["the other's power"] = ("onset-power", +1, w => w.World.Power[Target] *= 1.5),
        ["own aggressiveness"] = ("onset-aggressiveness", +1, w => w.World.Aggressiveness[Self] += 0.1),
        ["a recent dispute"] = ("recent-dispute", +1, w => w.World.LastDispute[Self, Target] = 0),
        ["odds of winning"] = ("win-odds", +1, w => w.World.Power[Self] *= 2),
        ["a strong target"] = ("win-odds", -1, w => w.World.Power[Target] *= 2),
        ["a target with other means"] = ("win-odds", -1, w => w.World.Deterrent[Target] += 0.2),
        ["a target's aid"] = ("deterrence", -1, w => w.Known.TotalAid[Target] += 1),
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
    public void Allies_of_the_target_deter_and_never_incite()
    {
        SmallWorld.Each(small =>
        {
            small.Ally(Self, Target);
            small.Ally(Target, 2);
            small.Ally(3, 4);
            Prepare(small);
            var values = Values(small, "deterrence");
            Assert.All(values.Where((_, j) => j != Self), value => Assert.True(value <= 0));
            Assert.Equal(0, values[5]);
        });
    }

    [Fact]
    public void The_attackers_own_promise_to_the_target_deters_nobody()
    {
        SmallWorld.Each(small =>
        {
            small.Ally(Self, Target);
            Prepare(small);
            Assert.Equal(0, Value(small, "deterrence"), 1e-14);
            Assert.True(small.Known.TotalAid[Target] >= 0);
        });
    }

    [Fact]
    public void A_neighbour_that_is_an_ally_is_challenged_less()
    {
        SmallWorld.Each(small =>
        {
            Prepare(small);
            SmallWorld.SetBoth(small.World.Contiguous, Self, Target, true);
            var before = Value(small, "onset-contiguity");
            small.Ally(Self, Target);
            Assert.True(Value(small, "onset-contiguity") < before);
        });
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
        var challenged = new List<int>();
        for (view.Tick = 0; view.Tick < Ticks; view.Tick++)
        {
            challenged.Clear();
            onset.Draw(view, challenged);
            foreach (var target in challenged)
                counts[target]++;
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

    private static double Value(SmallWorld small, string term) => Values(small, term)[Target];

    private static double[] Values(SmallWorld small, string term)
    {
        var values = new double[small.World.Count];
        Chosen.Calm.Terms<IOnsetTerm>().Single(t => t.Mechanism.Id == term).Add(small.Views[Self], values);
        return values;
    }
}

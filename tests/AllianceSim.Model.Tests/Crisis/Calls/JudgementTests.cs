using AllianceSim.Model.Alliances;
using AllianceSim.Model.Crisis;
using AllianceSim.Model.Crisis.Calls;
using AllianceSim.Model.Crisis.Coding;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Randomness;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Tests.Crisis.Calls;

public class JudgementTests
{
    private static readonly Settings All = Chosen.With(("obligation.weight", 12), ("obligation.binding", 3));

    private static readonly string[] OfAlliances =
        [.. new Settings().Terms<ICallTerm>().Where(term => term.Part == CallPart.Alliance).Select(term => term.Mechanism.Id)];

    private static readonly Settings NoAlliances = Chosen.CalmWithout(OfAlliances);

    private readonly InvolvementScale scale = new(All);

    [Fact]
    public void Terms_of_alliances_are_those_that_the_theory_names() => Assert.Equal(
        [
            "alliance-hostility", "guarantor-credibility", "obligation", "portfolio", "reputation", "restraint", "sidestepping",
            "socialised-interest",
        ],
        OfAlliances.Order());

    [Fact]
    public void What_a_state_weighed_adds_up_from_its_terms()
    {
        var parts = All.Terms<ICallTerm>().Select(term => term.Part).ToArray();
        EachStand(All, (_, _, stand) =>
        {
            double Sum(params CallPart[] wanted) => stand.Terms.Where((_, term) => wanted.Contains(parts[term])).Sum();
            Assert.Equal(Sum(CallPart.Interest, CallPart.InterestBias), stand.Interest, 1e-9);
            Assert.Equal(Sum(CallPart.Cost, CallPart.CostBias), stand.Cost, 1e-9);
            Assert.Equal(Sum(CallPart.Alliance), stand.Alliance, 1e-9);
            Assert.Equal(
                stand.Terms.Where((_, term) => parts[term] == CallPart.Alliance).Sum(Math.Abs), stand.AllianceWeight, 1e-9);
            Assert.True(stand.IsOriginator == stand.OwnStake > 0);
        });
    }

    [Fact]
    public void A_third_party_takes_the_side_and_the_level_of_the_greatest_utility_or_none()
    {
        var sides = new HashSet<(Side, Involvement)>();
        Each(All, (small, view, dispute) =>
        {
            if (dispute.BeganWith(view.Self))
                return;
            var stand = new Judgement(All).Judge(view, dispute, true);
            var options = (
                from side in Enum.GetValues<Side>()
                let call = Scene.Weigh(small, All, view.Self, dispute, side).Call
                from level in Enum.GetValues<Involvement>()
                where level > Involvement.None
                let inclination = call.Interest + call.Alliance + Luck(view, dispute, side)
                select (Side: side, Level: level, Utility: scale.Utility(level, inclination, call.Cost))).ToArray();
            var best = options.MaxBy(option => option.Utility);
            if (best.Utility <= 0)
                Assert.True(stand is null || stand.Level == Involvement.None);
            else
                Assert.Equal((best.Side, best.Level), (stand!.Side, stand.Level));
            if (stand is not null)
                sides.Add((stand.Side, stand.Level));
        });
        Assert.Equal(8, sides.Count);
    }

    [Fact]
    public void Whoever_began_goes_at_least_short_of_arms_and_whoever_is_challenged_is_at_least_exposed()
    {
        EachStand(All, (_, dispute, stand) =>
        {
            if (!stand.IsOriginator)
                return;
            var least = stand.State == dispute.Initiator ? Involvement.NonMilitary : Involvement.Exposed;
            Assert.Equal(stand.State == dispute.Initiator ? Side.Initiator : Side.Target, stand.Side);
            Assert.Equal(AtLeast(least, stand.Interest + stand.Alliance + stand.Luck, stand.Cost), stand.Level);
            Assert.Equal(AtLeast(least, stand.Interest + stand.Luck, stand.Cost), stand.WithoutAlliance);
        });
    }

    [Fact]
    public void What_it_would_do_without_its_alliances_is_what_it_does_where_their_terms_are_off_by_the_same_luck()
    {
        var differing = 0;
        Each(All, (_, view, dispute) =>
        {
            var alone = new Judgement(NoAlliances).Judge(view, dispute, true);
            if (new Judgement(All).Judge(view, dispute, true) is not { } stand)
            {
                Assert.True(alone is null);
                return;
            }

            Assert.Equal(alone?.Side == stand.Side ? alone.Level : Involvement.None, stand.WithoutAlliance);
            Assert.Equal(Luck(view, dispute, stand.Side), stand.Luck);
            differing += stand.Level == stand.WithoutAlliance ? 0 : 1;
        });
        Assert.True(differing > 20);
    }

    [Fact]
    public void Where_the_terms_of_alliances_are_off_a_state_does_what_it_would_without()
    {
        EachStand(NoAlliances, (_, _, stand) =>
        {
            Assert.Equal(stand.WithoutAlliance, stand.Level);
            Assert.Equal((0, 0), (stand.Alliance, stand.AllianceWeight));
        });
    }

    [Fact]
    public void Without_its_leaders_biases_it_does_what_it_would_without_its_alliances_where_they_have_none()
    {
        var differing = 0;
        Each(All, (small, view, dispute) =>
        {
            var stand = new Judgement(All).Judge(view, dispute, true);
            Array.Clear(small.World.InterestBias);
            Array.Clear(small.World.ThreatBias);
            Array.Clear(small.World.CostBias);
            var unbiased = new Judgement(NoAlliances).Judge(view, dispute, true);
            if (stand is null)
                return;
            Assert.Equal(unbiased?.Side == stand.Side ? unbiased.Level : Involvement.None, stand.Unbiased);
            differing += stand.Unbiased == stand.WithoutAlliance ? 0 : 1;
        });
        Assert.True(differing > 20);
    }

    [Fact]
    public void Who_may_be_entangled_tells_whatever_its_luck_by_how_much_on_either_side()
    {
        var eager = Chosen.With(
            ("obligation.weight", 100), ("involvement.exposure", 0.5), ("involvement.non-military", 1), ("involvement.military", 2));
        var told = 0;
        Each(eager, (small, view, dispute) =>
        {
            var stand = new Judgement(eager).Judge(view, dispute, true);
            if (dispute.BeganWith(view.Self))
            {
                Assert.True(double.IsNaN(stand!.EntanglementChance) && double.IsNaN(stand.MilitaryEntanglementChance));
                return;
            }

            var chances = Enum.GetValues<Side>()
                .Select(side => new EntanglementChance(eager).Of(Scene.Weigh(small, eager, view.Self, dispute, side).Call)).ToArray();
            var any = 1 - (1 - chances[0].Any) * (1 - chances[1].Any);
            var military = 1 - (1 - chances[0].Military) * (1 - chances[1].Military);
            Assert.True(stand is not null || any < 0.001);
            if (stand is null)
                return;
            Assert.Equal(any, stand.EntanglementChance, 1e-12);
            Assert.Equal(military, stand.MilitaryEntanglementChance, 1e-12);
            told += any > 0.001 ? 1 : 0;
        });
        Assert.True(told > 50, $"{told} told");
    }

    [Fact]
    public void Chances_told_are_the_share_of_all_ticks_in_which_a_state_is_entangled()
    {
        const int Ticks = 20_000;
        var settings = Chosen.With(
            ("involvement.exposure", 2), ("involvement.non-military", 4), ("involvement.military", 6), ("obligation.weight", 40),
            ("obligation.binding", 50), ("honour.scale", 0));
        var small = new SmallWorld(5);
        // Bound, but called by no casus foederis: only its chance makes it tell.
        small.Sign(AllianceKind.Offense, -1, Scene.Self, Scene.Target);
        small.Assess(settings);
        var (view, judgement, coding) = (small.Views[Scene.Self], new Judgement(settings), new BeckleyCoding(settings));
        var (dispute, entangled, idle, chance) = (Scene.Begun(Scene.Initiator, Scene.Target), 0, 0, 0.0);
        for (view.Tick = 0; view.Tick < Ticks; view.Tick++)
        {
            var stand = judgement.Judge(view, dispute, true)!;
            var coded = coding.Code(small.World, dispute, stand);
            Assert.Null(stand.CalledTo);
            idle += stand is { Level: Involvement.None, WithoutAlliance: Involvement.None } ? 1 : 0;
            (entangled, chance) = (entangled + (coded.IsEntangled ? 1 : 0), coded.Chance);
        }

        Assert.InRange(chance, 0.02, 0.98);
        Assert.True(idle > 100);
        Assert.Equal(chance, entangled / (double)Ticks, 4 * Math.Sqrt(chance * (1 - chance) / Ticks));
    }

    [Fact]
    public void Who_is_called_tells_by_which_side_and_how_firmly()
    {
        var kinds = new HashSet<(Side?, bool)>();
        Each(All, (small, view, dispute) =>
        {
            if (dispute.BeganWith(view.Self) || new Judgement(All).Judge(view, dispute, false) is not { } stand)
                return;
            Promise On(Side side) => Scene.Weigh(small, All, view.Self, dispute, side).Call.Promise;
            Side? called = On(Side.Target).IsCalled ? Side.Target : On(Side.Initiator).IsCalled ? Side.Initiator : null;
            Assert.Equal((called, called is { } side && On(side).IsFirm), (stand.CalledTo, stand.IsFirm));
            Assert.True(double.IsNaN(stand.EntanglementChance));
            kinds.Add((stand.CalledTo, stand.IsFirm));
        });
        Assert.True(kinds.Count > 3);
    }

    [Fact]
    public void Uncoded_a_state_does_the_same()
    {
        Each(All, (_, view, dispute) =>
        {
            var coded = new Judgement(All).Judge(view, dispute, true);
            var plain = new Judgement(All).Judge(view, dispute, false);
            Assert.Equal(coded?.Level ?? Involvement.None, plain?.Level ?? Involvement.None);
            if (plain is not null && plain.Level > Involvement.None)
                Assert.Equal((coded!.Side, plain.Level, plain.Level), (plain.Side, plain.WithoutAlliance, plain.Unbiased));
        });
    }

    [Fact]
    public void Luck_hangs_on_the_dispute_and_the_side_and_not_on_what_else_goes_on_or_how_often_it_is_asked()
    {
        Each(All, (small, view, dispute) =>
        {
            var judgement = new Judgement(All);
            var first = judgement.Judge(view, dispute, true);
            foreach (var other in Enumerable.Range(0, small.World.Count).Where(i => i != dispute.Initiator && i != view.Self))
                judgement.Judge(view, Scene.Begun(dispute.Initiator, other), true);
            foreach (var joiner in Enumerable.Range(0, small.World.Count).Where(i => !Fights(dispute, i) && i != view.Self).Take(2))
                dispute = dispute.JoinedBy(joiner, (Side)(joiner % 2));
            var again = judgement.Judge(view, dispute, true);
            if (first is not null)
                Assert.Equal(Luck(view, dispute, first.Side), first.Luck);
            if (again is not null)
                Assert.Equal(Luck(view, dispute, again.Side), again.Luck);
        });
    }

    [Fact]
    public void Luck_differs_from_dispute_to_dispute_side_to_side_state_to_state_and_tick_to_tick()
    {
        var small = new SmallWorld(6);
        var drawn = new HashSet<double>();
        foreach (var view in small.Views)
        {
            for (view.Tick = 0; view.Tick < 3; view.Tick++)
            {
                foreach (var (initiator, target) in Pairs(6))
                    Assert.True(drawn.Add(Luck(view, Scene.Begun(initiator, target), Side.Initiator))
                        && drawn.Add(Luck(view, Scene.Begun(initiator, target), Side.Target)));
            }
        }
    }

    private static IEnumerable<(int Initiator, int Target)> Pairs(int states) =>
        from initiator in Enumerable.Range(0, states)
        from target in Enumerable.Range(0, states)
        where initiator != target
        select (initiator, target);

    private static double Luck(Viewpoint view, Confrontation dispute, Side side) => view.Draws.Logistic(
        side == Side.Initiator ? Purpose.LuckWithInitiator : Purpose.LuckWithTarget, view.Tick, view.Self,
        dispute.Initiator * view.World.Count + dispute.Target);

    private Involvement AtLeast(Involvement least, double inclination, double cost)
    {
        var level = scale.LevelOf(inclination, cost);
        return level < least ? least : level;
    }

    private static bool Fights(Confrontation dispute, int state) =>
        dispute.Fighting(Side.Initiator).Contains(state) || dispute.Fighting(Side.Target).Contains(state);

    private static void EachStand(Settings settings, Action<SmallWorld, Confrontation, Stand> test) => Each(settings, (small, view, dispute) =>
    {
        if (new Judgement(settings).Judge(view, dispute, true) is { } stand)
            test(small, dispute, stand);
    });

    /// <summary>Lets every state judge a dispute in many worlds full of alliances, of what they have left behind, and of biases.</summary>
    private static void Each(Settings settings, Action<SmallWorld, Viewpoint, Confrontation> test) => CrowdedWorld.Each(settings, crowded =>
    {
        var (small, random) = (crowded.Small, new Random(crowded.Small.World.Alliances.InForce.Count));
        var living = Enumerable.Range(0, small.World.Count).Where(i => small.World.Exists[i]).OrderBy(_ => random.Next()).ToArray();
        foreach (var view in small.Views)
        {
            for (var j = 0; j < small.World.Count; j++)
                (view.Beliefs.HostilityAlone[j], view.Beliefs.HostilityUnprovoked[j]) = (random.NextDouble(), random.NextDouble());
        }

        foreach (var self in living)
        {
            for (var number = 0; number < 4; number++)
            {
                (small.World.InterestBias[self], small.World.ThreatBias[self], small.World.CostBias[self]) =
                    (random.NextDouble() / 2, random.NextDouble() / 2, random.NextDouble() / 2);
                var dispute = Scene.Begun(
                    living[0], living[1], 3 * random.NextDouble(), self == living[0] || self == living[1] ? null : (HostilityLevel)random.Next(2, 6));
                if (number > 1 && self != living[2])
                    dispute = dispute.JoinedBy(living[2], (Side)random.Next(2));
                small.Views[self].Tick = number;
                test(small, small.Views[self], dispute);
            }
        }
    });
}

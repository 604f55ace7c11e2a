using AllianceSim.Model.Crisis;
using AllianceSim.Model.Crisis.Calls;
using AllianceSim.Model.Crisis.War;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Randomness;

namespace AllianceSim.Model.Tests.Crisis.War;

public class FightingTests
{
    private const int Number = 20_000;
    private const double Force = 0.7;

    private readonly Draws draws = new(9, 0);

    [Fact]
    public void Where_nobody_takes_up_arms_it_stays_a_threat()
    {
        foreach (var initiator in new[] { Involvement.NonMilitary, Involvement.Exposed })
        {
            foreach (var target in new[] { Involvement.NonMilitary, Involvement.Exposed, Involvement.None })
            {
                var disputes = Fight(Usual(), new Scene { InitiatorGoes = initiator, TargetGoes = target }, 200);
                Assert.All(disputes, d => Assert.Equal(HostilityLevel.Threat, d.Level));
            }
        }
    }

    [Theory]
    [InlineData(Involvement.Military, Involvement.Military, true)]
    [InlineData(Involvement.Military, Involvement.NonMilitary, false)]
    [InlineData(Involvement.NonMilitary, Involvement.Military, false)]
    [InlineData(Involvement.Military, Involvement.Exposed, false)]
    public void Where_one_takes_up_arms_force_is_used_as_often_as_set_and_only_where_both_do_is_there_war(
        Involvement initiator, Involvement target, bool wars)
    {
        var disputes = Fight(Usual(), new Scene { InitiatorGoes = initiator, TargetGoes = target });
        AssertShare(1 - Force, disputes, HostilityLevel.Display);
        AssertShare(Force, disputes, HostilityLevel.Force, HostilityLevel.War);
        Assert.Equal(wars, disputes.Any(d => d.Level == HostilityLevel.War));
    }

    [Fact]
    public void The_mean_resentment_is_that_of_the_disputes_as_they_come()
    {
        var mean = Fight(Usual(), new Scene()).Average(d => Resentment.Of(d.Level));
        Assert.Equal(new Fighting(Usual()).MeanResentment, mean, 4 * 0.3 / Math.Sqrt(Number));
    }

    [Fact]
    public void A_joiner_turns_force_into_war_as_often_as_set_and_displays_never()
    {
        var settings = Usual(("war.base", -20), ("war.joiner", 0.3));
        Assert.DoesNotContain(Fight(settings, new Scene()), d => d.Level == HostilityLevel.War);
        foreach (var joined in new (int[], int[])[] { ([2], []), ([], [2]), ([2], [3]) })
        {
            var disputes = Fight(settings, new Scene { Joined = joined });
            AssertShare(1 - Force, disputes, HostilityLevel.Display);
            AssertShare(0.3 * Force, disputes, HostilityLevel.War);
        }
    }

    [Fact]
    public void The_stronger_wins_more_often_and_the_surer_the_more_decisive_power_is()
    {
        double Won(double power, double decisiveness) =>
            ShareWon(Fight(Usual(("fighting.decisiveness", decisiveness)), new Scene { Power = power }));

        Assert.Equal(0.5, Won(1, 1), 0.02);
        Assert.Equal(0.75, Won(3, 1), 0.02);
        Assert.Equal(0.9, Won(3, 2), 0.02);
        Assert.Equal(0.1, Won(1 / 3.0, 2), 0.02);
    }

    [Fact]
    public void Whoever_joins_adds_its_power_that_reaches_the_scene_to_its_side()
    {
        Assert.Equal(0.75, ShareWon(Fight(Usual(), new Scene { Joined = ([2, 3], []) })), 0.02);
        Assert.Equal(0.25, ShareWon(Fight(Usual(), new Scene { Joined = ([], [2, 3]) })), 0.02);
        Assert.Equal(0.5, ShareWon(Fight(Usual(), new Scene { Joined = ([2], [3]) })), 0.02);
        // Half of its power reaches the nearer of the two.
        Assert.Equal(1.5 / 2.5, ShareWon(Fight(Usual(), new Scene { Joined = ([2], []), ReachOfJoiners = 0.5 })), 0.02);
    }

    [Fact]
    public void Strength_lost_over_distance_wins_nothing()
    {
        var near = ShareWon(Fight(Usual(), new Scene { Power = 3 }));
        Assert.True(ShareWon(Fight(Usual(), new Scene { Power = 3, Reach = 0.3 })) < near - 0.1);
    }

    [Fact]
    public void Threats_and_displays_are_won_by_nobody_and_cost_nothing()
    {
        var displays = Fight(Usual(), new Scene()).Where(d => d.Level < HostilityLevel.Force);
        var threats = Fight(Usual(), new Scene { InitiatorGoes = Involvement.NonMilitary, TargetGoes = Involvement.Exposed }, 200);
        Assert.All([.. displays, .. threats], d =>
        {
            Assert.Null(d.Winner);
            Assert.Equal((0, 0), (d.InitiatorLoss, d.TargetLoss));
        });
    }

    [Fact]
    public void Losses_rise_with_the_opponents_share_and_the_stake_war_costs_far_more_than_force_and_none_costs_too_much()
    {
        foreach (var (power, joined, ours) in new (double, (int[], int[]), double)[]
        {
            (0.2, ([], []), 0.2), (1, ([], []), 1), (4, ([], []), 4), (1, ([2], []), 2), (1, ([2, 3], []), 3),
        })
        {
            var scene = new Scene { Power = power, Joined = joined };
            Assert.All(Fight(Usual(("fighting.loss", 0.1)), scene).Where(d => d.Level >= HostilityLevel.Force), d =>
            {
                var scale = 0.1 * (d.Level == HostilityLevel.War ? 1 : 0.02) * Math.Sqrt(d.Stake);
                Assert.Equal(power / (1 + power), d.WinOdds, 1e-12);
                Assert.Equal(Math.Min(0.25, scale / (1 + ours)), d.InitiatorLoss, 1e-12);
                Assert.Equal(Math.Min(0.25, scale * ours / (1 + ours)), d.TargetLoss, 1e-12);
            });
        }

        var worst = Fight(Usual(("fighting.loss", 0.5), ("fighting.stake-spread", 3)), new Scene());
        Assert.All(worst, d => Assert.InRange(Math.Max(d.InitiatorLoss, d.TargetLoss), 0, 0.25));
        Assert.Contains(worst, d => d.TargetLoss == 0.25);
    }

    [Fact]
    public void Switched_off_fighting_costs_nothing_and_all_else_goes_on_as_before()
    {
        var off = Chosen.Off("war-losses");
        foreach (var scene in new[] { new Scene(), new Scene { Joined = ([2], []) } })
        {
            var disputes = Fight(off, scene);
            Assert.All(disputes, d => Assert.Equal((0, 0), (d.InitiatorLoss, d.TargetLoss)));
            Assert.Equal(Fight(Chosen.Calm, scene).Select(d => (d.Level, d.Winner)), disputes.Select(d => (d.Level, d.Winner)));
        }
    }

    [Theory]
    [InlineData(HostilityLevel.Threat, 1, HostilityLevel.Display)]
    [InlineData(HostilityLevel.Display, 1, HostilityLevel.Display)]
    [InlineData(HostilityLevel.Force, 0, HostilityLevel.Force)]
    [InlineData(HostilityLevel.Force, 1, HostilityLevel.War)]
    [InlineData(HostilityLevel.War, 0, HostilityLevel.War)]
    public void Who_joins_makes_a_display_of_a_threat_and_may_make_a_war_of_force(HostilityLevel before, double chance, HostilityLevel after)
    {
        var fighting = new Fighting(Usual(("war.joiner", chance)));
        Assert.Equal(after, fighting.AfterJoining(draws, 3, Calls.Scene.Begun(0, 1, 1, before)));
    }

    [Fact]
    public void However_often_it_is_asked_joiners_make_a_war_of_it_or_do_not()
    {
        var fighting = new Fighting(Usual(("war.joiner", 0.5)));
        for (var tick = 0; tick < 100; tick++)
        {
            var dispute = Calls.Scene.Begun(0, 1, 1, HostilityLevel.Force);
            dispute = dispute.At(fighting.AfterJoining(draws, tick, dispute));
            Assert.Equal(dispute.Level, fighting.AfterJoining(draws, tick, dispute));
        }
    }

    [Fact]
    public void A_deterrent_lowers_war_and_a_high_stake_parity_and_touching_raise_it()
    {
        var usual = Wars(Fight(Usual(), new Scene()));
        Assert.True(Wars(Fight(Usual(), new Scene { Deterrent = 0.9 })) < 0.8 * usual);
        Assert.True(Wars(Fight(Usual(), new Scene { Power = 20 })) < 0.8 * usual);
        Assert.True(Wars(Fight(Usual(), new Scene { Contiguous = true })) > 1.1 * usual);
        Assert.True(Wars(Fight(Usual(("war.base", 0)), new Scene())) > 1.3 * usual);
        var fought = Fight(Usual(), new Scene()).Where(d => d.Level >= HostilityLevel.Force).ToArray();
        double Share(IEnumerable<Dispute> some) => some.Average(d => d.Level == HostilityLevel.War ? 1.0 : 0);
        Assert.True(Share(fought.Where(d => d.Stake > 1.5)) > 1.3 * Share(fought.Where(d => d.Stake < 0.67)));
    }

    [Fact]
    public void Stakes_are_log_normal_around_one()
    {
        var logs = Fight(Usual(("fighting.stake-spread", 0.5)), new Scene()).Select(d => Math.Log(d.Stake)).ToArray();
        Assert.Equal(0, logs.Average(), 4 * 0.5 / Math.Sqrt(Number));
        Assert.Equal(0.5, Math.Sqrt(logs.Average(l => l * l)), 0.01);
    }

    [Fact]
    public void War_is_resented_no_less_than_force_and_force_more_than_less()
    {
        var resentments = Enum.GetValues<HostilityLevel>().Select(Resentment.Of).ToArray();
        Assert.Equal(resentments.Order(), resentments);
        Assert.All(resentments, resentment => Assert.InRange(resentment, 0.01, 1));
        Assert.True(resentments[0] < resentments[1] && resentments[1] < resentments[2]);
    }

    private static Settings Usual(params (string, double)[] numbers) =>
        Chosen.With([("fighting.force-share", Force), ("war.base", -1), ("war.parity", 1), ("fighting.decisiveness", 1), .. numbers]);

    private List<Dispute> Fight(Settings settings, Scene scene, int number = Number)
    {
        var (small, fighting) = (scene.World(), new Fighting(settings));
        return [.. Enumerable.Range(0, number).Select(tick => scene.Fight(small, fighting, draws, tick))];
    }

    private static void AssertShare(double share, List<Dispute> disputes, params HostilityLevel[] levels) =>
        Assert.Equal(share, disputes.Count(d => levels.Contains(d.Level)) / (double)Number, 4 * Math.Sqrt(share * (1 - share) / Number));

    private static double ShareWon(List<Dispute> disputes) =>
        disputes.Where(d => d.Winner is not null).Average(d => d.Winner == Side.Initiator ? 1.0 : 0);

    private static double Wars(List<Dispute> disputes) => disputes.Count(d => d.Level == HostilityLevel.War);

    /// <summary>A dispute of state 0 with state 1 that states 2 and 3, as strong as the target, may join.</summary>
    private sealed class Scene
    {
        public Involvement InitiatorGoes { get; init; } = Involvement.Military;

        public Involvement TargetGoes { get; init; } = Involvement.Military;

        public double Power { get; init; } = 1;

        public double Reach { get; init; } = 1;

        public double ReachOfJoiners { get; init; } = 1;

        public double Deterrent { get; init; }

        public bool Contiguous { get; init; }

        public (int[] Initiators, int[] Targets) Joined { get; init; } = ([], []);

        public SmallWorld World()
        {
            var small = new SmallWorld(4);
            var world = small.World;
            Array.Fill(world.Power, 0.1);
            (world.Power[0], world.Deterrent[1]) = (0.1 * Power, Deterrent);
            SmallWorld.SetBoth(world.Reach, 0, 1, Reach);
            SmallWorld.SetBoth(world.Contiguous, 0, 1, Contiguous);
            foreach (var joiner in new[] { 2, 3 })
                (world.Reach[joiner, 0], world.Reach[joiner, 1]) = (0.1 * ReachOfJoiners, ReachOfJoiners);
            return small;
        }

        public Dispute Fight(SmallWorld small, Fighting fighting, Draws draws, int tick)
        {
            var dispute = Calls.Scene.Begun(0, 1, fighting.DrawStake(draws, tick, 0, 1), null);
            dispute = dispute.At(fighting.DrawLevel(small.World, draws, tick, dispute, InitiatorGoes, TargetGoes));
            foreach (var joiner in Joined.Initiators)
                dispute = dispute.JoinedBy(joiner, Side.Initiator);
            foreach (var joiner in Joined.Targets)
                dispute = dispute.JoinedBy(joiner, Side.Target);
            if (Joined is not ([], []))
                dispute = dispute.At(fighting.AfterJoining(draws, tick, dispute));
            return fighting.Resolve(small.World, draws, tick, dispute);
        }
    }
}

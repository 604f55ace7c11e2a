using AllianceSim.Model.Crisis;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Randomness;

namespace AllianceSim.Model.Tests.Crisis;

public class FightingTests
{
    private const int Number = 20_000;
    private const double Force = 0.7;
    private const double Threat = 0.1;

    private readonly Draws draws = new(9, 0);

    [Fact]
    public void Disputes_go_as_far_as_often_as_set()
    {
        var disputes = Fight(Usual());
        AssertShare(Threat, disputes, HostilityLevel.Threat);
        AssertShare(1 - Force - Threat, disputes, HostilityLevel.Display);
        AssertShare(Force, disputes, HostilityLevel.Force, HostilityLevel.War);
        Assert.Contains(disputes, d => d.Level == HostilityLevel.War);
    }

    [Fact]
    public void Shares_that_add_up_to_more_than_all_leave_no_displays_and_no_other_resentment()
    {
        var settings = Chosen.With(("fighting.force-share", 0.8), ("fighting.threat-share", 0.6));
        var disputes = Fight(settings);
        AssertShare(0.2, disputes, HostilityLevel.Threat);
        AssertShare(0.8, disputes, HostilityLevel.Force, HostilityLevel.War);
        AssertMeanResentment(settings, disputes);
    }

    [Fact]
    public void The_mean_resentment_is_that_of_the_disputes_as_they_come() => AssertMeanResentment(Usual(), Fight(Usual()));

    [Fact]
    public void The_stronger_wins_more_often_and_the_surer_the_more_decisive_power_is()
    {
        double Won(double power, double decisiveness) => ShareWon(Fight(Usual(("fighting.decisiveness", decisiveness)), power));

        Assert.Equal(0.5, Won(1, 1), 0.02);
        Assert.Equal(0.75, Won(3, 1), 0.02);
        Assert.Equal(0.9, Won(3, 2), 0.02);
        Assert.Equal(0.1, Won(1 / 3.0, 2), 0.02);
    }

    [Fact]
    public void Strength_lost_over_distance_wins_nothing()
    {
        var near = ShareWon(Fight(Usual(), power: 3, reach: 1));
        Assert.True(ShareWon(Fight(Usual(), power: 3, reach: 0.3)) < near - 0.1);
    }

    [Fact]
    public void Threats_and_displays_are_won_by_nobody_and_cost_nothing()
    {
        Assert.All(Fight(Usual()).Where(d => d.Level < HostilityLevel.Force), d =>
        {
            Assert.Equal(-1, d.Winner);
            Assert.Equal((0, 0), (d.InitiatorLoss, d.TargetLoss));
        });
    }

    [Fact]
    public void Losses_rise_with_the_opponents_share_and_the_stake_war_costs_ten_times_more_and_none_costs_too_much()
    {
        foreach (var power in new[] { 0.2, 1, 4 })
        {
            var fought = Fight(Usual(("fighting.loss", 0.1)), power).Where(d => d.Level >= HostilityLevel.Force).ToArray();
            Assert.All(fought, d =>
            {
                var scale = 0.1 * (d.Level == HostilityLevel.War ? 1 : 0.1) * Math.Sqrt(d.Stake);
                Assert.Equal(power / (1 + power), d.WinOdds, 1e-12);
                Assert.Equal(Math.Min(0.25, scale / (1 + power)), d.InitiatorLoss, 1e-12);
                Assert.Equal(Math.Min(0.25, scale * power / (1 + power)), d.TargetLoss, 1e-12);
            });
        }

        var worst = Fight(Usual(("fighting.loss", 0.5), ("fighting.stake-spread", 3)));
        Assert.All(worst, d => Assert.InRange(Math.Max(d.InitiatorLoss, d.TargetLoss), 0, 0.25));
        Assert.Contains(worst, d => d.TargetLoss == 0.25);
    }

    [Fact]
    public void Switched_off_fighting_costs_nothing_and_goes_on_as_before()
    {
        var off = Chosen.Off("war-losses");
        var disputes = Fight(off);
        Assert.All(disputes, d => Assert.Equal((0, 0), (d.InitiatorLoss, d.TargetLoss)));
        Assert.Equal(Fight(Chosen.Calm).Select(d => (d.Level, d.Winner)), disputes.Select(d => (d.Level, d.Winner)));
    }

    [Fact]
    public void A_deterrent_lowers_war_and_a_high_stake_parity_and_touching_raise_it()
    {
        var usual = Wars(Fight(Usual()));
        Assert.True(Wars(Fight(Usual(), deterrent: 0.9)) < 0.8 * usual);
        Assert.True(Wars(Fight(Usual(), power: 20)) < 0.8 * usual);
        Assert.True(Wars(Fight(Usual(), contiguous: true)) > 1.1 * usual);
        Assert.True(Wars(Fight(Usual(("war.base", 0)))) > 1.3 * usual);
        var fought = Fight(Usual()).Where(d => d.Level >= HostilityLevel.Force).ToArray();
        double Share(IEnumerable<Dispute> some) => some.Average(d => d.Level == HostilityLevel.War ? 1.0 : 0);
        Assert.True(Share(fought.Where(d => d.Stake > 1.5)) > 1.3 * Share(fought.Where(d => d.Stake < 0.67)));
    }

    [Fact]
    public void Stakes_are_log_normal_around_one()
    {
        var logs = Fight(Usual(("fighting.stake-spread", 0.5))).Select(d => Math.Log(d.Stake)).ToArray();
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

    private static Settings Usual(params (string, double)[] numbers) => Chosen.With(
        [("fighting.force-share", Force), ("fighting.threat-share", Threat), ("war.base", -1), ("war.parity", 1), .. numbers]);

    private List<Dispute> Fight(
        Settings settings, double power = 1, double reach = 1, double deterrent = 0, bool contiguous = false)
    {
        var (small, fighting) = (new SmallWorld(2), new Fighting(settings));
        (small.World.Power[0], small.World.Power[1], small.World.Deterrent[1]) = (0.1 * power, 0.1, deterrent);
        SmallWorld.SetBoth(small.World.Reach, 0, 1, reach);
        SmallWorld.SetBoth(small.World.Contiguous, 0, 1, contiguous);
        return [.. Enumerable.Range(0, Number).Select(tick => fighting.Resolve(small.World, draws, tick, 0, 1))];
    }

    private static void AssertShare(double share, List<Dispute> disputes, params HostilityLevel[] levels) =>
        Assert.Equal(share, disputes.Count(d => levels.Contains(d.Level)) / (double)Number, 4 * Math.Sqrt(share * (1 - share) / Number));

    private static void AssertMeanResentment(Settings settings, List<Dispute> disputes) =>
        Assert.Equal(new Fighting(settings).MeanResentment, disputes.Average(d => Resentment.Of(d.Level)), 4 * 0.3 / Math.Sqrt(Number));

    private static double ShareWon(List<Dispute> disputes) => disputes.Where(d => d.Winner >= 0).Average(d => d.Winner == 0 ? 1.0 : 0);

    private static double Wars(List<Dispute> disputes) => disputes.Count(d => d.Level == HostilityLevel.War);
}

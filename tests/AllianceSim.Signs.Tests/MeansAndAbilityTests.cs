using AllianceSim.Engine.Scenario;
using AllianceSim.Experiments.Statistics;

namespace AllianceSim.Signs.Tests;

/// <summary>Walt on other means of protection, and on allies whose ability is in doubt.</summary>
[Trait("Category", "Signs")]
public class MeansAndAbilityTests(ITestOutputHelper output)
{
    private const int Strike = 2;

    private static readonly ShockSpec Weakened = new() { At = Strike, States = ["West"], Power = Times(0.2) };

    [Fact]
    public void A_deterrent_of_its_own_loosens_a_members_tie()
    {
        var deterrent = new ShockSpec { At = Strike, States = TwoCamps.Led, Deterrent = Set(1) };
        var trial = Trial.Run(output, TwoCamps.World, s => TwoCamps.FateOfTheLed(s, Strike, 10), s => s, s => s.Struck(deterrent));
        trial.Below("worth of staying, deterrent less none", 0, fate => fate.Worth, m => m(1) - m(0));
        trial.Above("hazard, deterrent to none", 1, fate => fate.Chances, m => m(1) / m(0));
    }

    [Fact]
    public void Arms_of_their_own_loosen_members_ties()
    {
        var trial = Trial.Run(output, TwoCamps.World, s => TwoCamps.FateOfTheLed(s, 12, 10), s => s, s => s.Without("arming"));
        trial.Below("security of the pact, arming less not", 0, Security, m => m(0) - m(1));
        trial.Below("worth of staying, arming less not", 0, fate => fate.WorthThroughout, m => m(0) - m(1));
        trial.Above("hazard, arming to not", 1, fate => fate.Chances, m => m(0) / m(1));
    }

    [Fact]
    public void Members_of_a_pact_that_has_become_too_weak_think_of_neutrality()
    {
        var trial = Trial.Run(
            output, TwoCamps.World, s => TwoCamps.FateOfTheLed(s, Strike, 5), s => s, s => s.Struck(Weakened), s => s.Without("neutrality"),
            s => s.Struck(Weakened).Without("neutrality"));
        trial.Below("worth of staying, leader weakened less not", 0, fate => fate.Worth, m => m(1) - m(0));
        trial.Below("the same, with neutrality less without", 0, fate => fate.Worth, m => m(1) - m(0) - (m(3) - m(2)));
        trial.Above("leader weakened: hazard, with neutrality to without", 1, fate => fate.Chances, m => m(1) / m(3));
    }

    [Fact]
    public void The_led_think_of_joining_the_threat_once_their_leader_is_weak()
    {
        var trial = Trial.Run(
            output, TwoCamps.World, Appeasement, s => s, s => s.Struck(Weakened), s => s.Without("bandwagon"),
            s => s.Struck(Weakened).Without("bandwagon"));
        trial.Above("worth of a pact with the threat, leader weakened less not", 0, worth => worth, m => m(1) - m(0));
        trial.Above("the same, with bandwagoning less without", 0, worth => worth, m => m(1) - m(0) - (m(3) - m(2)));
    }

    [Fact]
    public void Where_others_check_the_threat_fewer_alliances_are_made()
    {
        var trial = Trial.Run(output, FivePoles, Ties, s => s, s => s.Without("buck-passing"));
        trial.Below("ties in force, with buck-passing less without", 0, ties => ties, m => m(0) - m(1));
    }

    private static RateCount Security(Fate fate) =>
        new(fate.Lives.Sum(life => life.Security.Sum()), fate.Lives.Sum(life => life.Security.Count));

    private static RateCount Appeasement(ScenarioSpec scenario) => Probe.After(
        scenario, Strike + 1,
        (simulation, _) => TwoCamps.MeanOfTheLed(simulation, simulation.Known.Utility, "East"));

    private static RateCount Ties(ScenarioSpec scenario) =>
        Probe.After(scenario, scenario.Ticks, (_, rows) => new RateCount(rows.Ticks.Sum(t => t.Ties), rows.Ticks.Count));

    private static ScenarioSpec FivePoles(int seed) => MadeUp.World(seed, states: 14, poles: 5, ticks: 15, burnIn: 15);
}

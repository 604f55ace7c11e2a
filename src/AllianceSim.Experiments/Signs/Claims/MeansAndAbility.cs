using AllianceSim.Engine.Scenario;
using AllianceSim.Experiments.Signs.Measures;
using AllianceSim.Experiments.Signs.Worlds;
using AllianceSim.Experiments.Statistics;

namespace AllianceSim.Experiments.Signs.Claims;

/// <summary>Walt on other means of protection, and on allies whose ability is in doubt.</summary>
internal static class MeansAndAbility
{
    /// <summary>What it claims.</summary>
    public static IReadOnlyList<SignCheck> All { get; } =
    [
        new("other-means", "A deterrent of its own loosens a member's tie.", SignSource.Walt, OtherMeans),
        new("arming", "Arms of their own loosen members' ties.", SignSource.Walt, Arming),
        new("neutrality", "Members of a pact that has become too weak think of neutrality.", SignSource.Walt, Neutrality),
        new("bandwagon", "The led think of joining the threat once their leader is weak.", SignSource.Walt, Bandwagon),
        new("buck-passing", "Where others check the threat fewer alliances are made.", SignSource.Walt, BuckPassing),
    ];

    private const int Strike = 2;

    private static readonly ShockSpec Weakened = new() { At = Strike, States = ["West"], Power = Change.Times(0.2) };

    private static void OtherMeans(Sample sample)
    {
        var deterrent = new ShockSpec { At = Strike, States = TwoCamps.Led, Deterrent = Change.Set(1) };
        var trial = sample.Try(TwoCamps.World, s => TwoCamps.FateOfTheLed(s, Strike, 10), s => s, s => s.Struck(deterrent));
        trial.Below("worth of staying, deterrent less none", 0, fate => fate.Worth, m => m(1) - m(0));
        trial.Above("hazard, deterrent to none", 1, fate => fate.Chances, m => m(1) / m(0));
    }

    private static void Arming(Sample sample)
    {
        var trial = sample.Try(TwoCamps.World, s => TwoCamps.FateOfTheLed(s, 12, 10), s => s, s => s.Without("arming"));
        trial.Below("security of the pact, arming less not", 0, Security, m => m(0) - m(1));
        trial.Below("worth of staying, arming less not", 0, fate => fate.WorthThroughout, m => m(0) - m(1));
        trial.Above("hazard, arming to not", 1, fate => fate.Chances, m => m(0) / m(1));
    }

    private static void Neutrality(Sample sample)
    {
        var trial = sample.Try(
            TwoCamps.World, s => TwoCamps.FateOfTheLed(s, Strike, 5), s => s, s => s.Struck(Weakened), s => s.Without("neutrality"),
            s => s.Struck(Weakened).Without("neutrality"));
        trial.Below("worth of staying, leader weakened less not", 0, fate => fate.Worth, m => m(1) - m(0));
        trial.Below("the same, with neutrality less without", 0, fate => fate.Worth, m => m(1) - m(0) - (m(3) - m(2)));
        trial.Above("leader weakened: hazard, with neutrality to without", 1, fate => fate.Chances, m => m(1) / m(3));
    }

    private static void Bandwagon(Sample sample)
    {
        var trial = sample.Try(
            TwoCamps.World, Appeasement, s => s, s => s.Struck(Weakened), s => s.Without("bandwagon"),
            s => s.Struck(Weakened).Without("bandwagon"));
        trial.Above("worth of a pact with the threat, leader weakened less not", 0, worth => worth, m => m(1) - m(0));
        trial.Above("the same, with bandwagoning less without", 0, worth => worth, m => m(1) - m(0) - (m(3) - m(2)));
    }

    private static void BuckPassing(Sample sample)
    {
        var trial = sample.Try(FivePoles, Ties, s => s, s => s.Without("buck-passing"));
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

using AllianceSim.Engine.Scenario;
using AllianceSim.Experiments.Signs.Measures;
using AllianceSim.Experiments.Signs.Worlds;

namespace AllianceSim.Experiments.Signs.Claims;

/// <summary>Walt on domestic politics: a new regime may leave what the old one signed, more so where no law binds successors; a lawful
/// change of leader matters little.</summary>
internal static class RegimeChange
{
    /// <summary>What it claims.</summary>
    public static IReadOnlyList<SignCheck> All { get; } =
    [
        new("regime-change", "Regime change of a member raises exit.", SignSource.Walt, RegimeChangeSign),
        new("regime-change-in-autocracies", "Regime change matters more in autocracies.", SignSource.Walt, RegimeChangeInAutocracies),
        new("leader-change", "A lawful change of leader matters less than half as much as a change of regime.", SignSource.Walt, LeaderChange),
    ];

    private const int Strike = 2;

    private static readonly ShockSpec Revolution = new() { At = Strike, States = TwoCamps.Led, NewRegime = true };

    private static readonly string[] OwnChanges = ["regime-change", "leader-change"];

    private static void RegimeChangeSign(Sample sample)
    {
        var trial = sample.Try(TwoCamps.World, FateOfTheLed, s => s, s => s.Struck(Revolution));
        trial.Below("worth of staying, regime changed less not", 0, fate => fate.Worth, m => m(1) - m(0));
        trial.Above("hazard, regime changed to not", 1, fate => fate.Chances, m => m(1) / m(0));
        trial.Report("exits, regime changed to not", fate => fate.Exits, m => m(1) / m(0));
    }

    /// <remarks>In the other two arms all values are turned round, so that the led are autocracies and nothing else differs.</remarks>
    private static void RegimeChangeInAutocracies(Sample sample)
    {
        var trial = sample.Try(
            seed => TwoCamps.World(seed).Without(OwnChanges), FateOfTheLed, Firm, s => Firm(s).Struck(Revolution),
            s => Turned(Firm(s)), s => Turned(Firm(s)).Struck(Revolution));
        trial.Below(
            "fall of the worth of staying, autocracies less democracies", 0, fate => fate.Worth, m => m(3) - m(2) - (m(1) - m(0)));
        trial.Report(
            "rise of the hazard, autocracies to democracies", fate => fate.Chances, m => m(3) / m(2) / (m(1) / m(0)));
    }

    /// <remarks>Every leader is replaced every year, with the coalition behind it: more cannot change by law.</remarks>
    private static void LeaderChange(Sample sample)
    {
        var trial = sample.Try(
            seed => TwoCamps.World(seed).Without("regime-change"), FateOfTheLed, s => s.Without("leader-change"),
            s => s.With(
                ("leader.democracy", 1), ("leader.coalition-democracy", 1), ("leader.autocracy", 1), ("leader.coalition-autocracy", 1)),
            s => s.Without("leader-change").Struck(Revolution));
        trial.Below("worth of staying, new leaders less old ones", 0, fate => fate.Worth, m => m(1) - m(0));
        trial.Below("twice that fall less the fall under new regimes", 0, fate => fate.Worth, m => 2 * (m(0) - m(1)) - (m(0) - m(2)));
        trial.Report("hazard, new leaders to old ones", fate => fate.Chances, m => m(1) / m(0));
    }

    private static Fate FateOfTheLed(ScenarioSpec scenario) => TwoCamps.FateOfTheLed(scenario, Strike, 5);

    private static ScenarioSpec Firm(ScenarioSpec scenario) => scenario.WithStates(s => s with { Ideology = 0.8 }, [.. TwoCamps.Led]);

    private static ScenarioSpec Turned(ScenarioSpec scenario) =>
        scenario.WithStates(s => s with { Ideology = -s.Ideology }, [.. scenario.States.Select(s => s.Name)]);
}

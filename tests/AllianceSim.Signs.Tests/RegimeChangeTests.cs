using AllianceSim.Engine.Scenario;

namespace AllianceSim.Signs.Tests;

/// <summary>Walt on domestic politics: a new regime may leave what the old one signed, more so where no law binds successors; a lawful
/// change of leader matters little.</summary>
[Trait("Category", "Signs")]
public class RegimeChangeTests(ITestOutputHelper output)
{
    private const int Strike = 2;

    private static readonly ShockSpec Revolution = new() { At = Strike, States = TwoCamps.Led, NewRegime = true };

    private static readonly string[] OwnChanges = ["regime-change", "leader-change"];

    [Fact]
    public void Regime_change_of_a_member_raises_exit()
    {
        var trial = Trial.Run(output, TwoCamps.World, FateOfTheLed, s => s, s => s.Struck(Revolution));
        trial.Below("worth of staying, regime changed less not", 0, fate => fate.Worth, m => m(1) - m(0));
        trial.Above("hazard, regime changed to not", 1, fate => fate.Chances, m => m(1) / m(0));
        trial.Estimate("(rare) exits, regime changed to not", fate => fate.Exits, m => m(1) / m(0));
    }

    /// <remarks>In the other two arms all values are turned round, so that the led are autocracies and nothing else differs.</remarks>
    [Fact]
    public void Regime_change_matters_more_in_autocracies()
    {
        var trial = Trial.Run(
            output, seed => TwoCamps.World(seed).Without(OwnChanges), FateOfTheLed, Firm, s => Firm(s).Struck(Revolution),
            s => Turned(Firm(s)), s => Turned(Firm(s)).Struck(Revolution));
        trial.Below(
            "fall of the worth of staying, autocracies less democracies", 0, fate => fate.Worth, m => m(3) - m(2) - (m(1) - m(0)));
        trial.Estimate(
            "rise of the hazard, autocracies to democracies", fate => fate.Chances, m => m(3) / m(2) / (m(1) / m(0)));
    }

    /// <remarks>Every leader is replaced every year, with the coalition behind it: more cannot change by law.</remarks>
    [Fact]
    public void A_lawful_change_of_leader_matters_less_than_half_as_much_as_a_change_of_regime()
    {
        var trial = Trial.Run(
            output, seed => TwoCamps.World(seed).Without("regime-change"), FateOfTheLed, s => s.Without("leader-change"),
            s => s.With(
                ("leader.democracy", 1), ("leader.coalition-democracy", 1), ("leader.autocracy", 1), ("leader.coalition-autocracy", 1)),
            s => s.Without("leader-change").Struck(Revolution));
        trial.Below("worth of staying, new leaders less old ones", 0, fate => fate.Worth, m => m(1) - m(0));
        trial.Below("twice that fall less the fall under new regimes", 0, fate => fate.Worth, m => 2 * (m(0) - m(1)) - (m(0) - m(2)));
        trial.Estimate("hazard, new leaders to old ones", fate => fate.Chances, m => m(1) / m(0));
    }

    private static Fate FateOfTheLed(ScenarioSpec scenario) => TwoCamps.FateOfTheLed(scenario, Strike, 5);

    private static ScenarioSpec Firm(ScenarioSpec scenario) => scenario.WithStates(s => s with { Ideology = 0.8 }, [.. TwoCamps.Led]);

    private static ScenarioSpec Turned(ScenarioSpec scenario) =>
        scenario.WithStates(s => s with { Ideology = -s.Ideology }, [.. scenario.States.Select(s => s.Name)]);
}

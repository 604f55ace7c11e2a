using AllianceSim.Engine.Scenario;
using AllianceSim.Experiments.Statistics;

namespace AllianceSim.Signs.Tests;

/// <summary>Walt on credibility: whoever breaks a promise is trusted less, by all; less so where many do in hard times.</summary>
[Trait("Category", "Signs")]
public class ReputationTests(ITestOutputHelper output)
{
    private const int Strike = 2;

    [Fact]
    public void One_broken_promise_lowers_others_trust_and_less_in_hard_times()
    {
        var alone = Revolution("W1");
        var many = Revolution("W1", "W2", "E1", "E2", "E3");
        var trial = Trial.Run(
            output, World, Trust, s => s.Struck(alone), s => s.Struck(alone).Without("reputation-learning"), s => s.Struck(many),
            s => s.Struck(many).Without("reputation-learning"));
        trial.Below("credibility of the breaker, breach remembered less not", 0, trust => trust.Credibility, m => m(0) - m(1));
        trial.Below("aid expected of the breaker, breach remembered less not", 0, trust => trust.Aid, m => m(0) - m(1));
        trial.Above("loss of credibility, in hard times less alone", 0, trust => trust.Credibility, m => m(2) - m(3) - (m(0) - m(1)));
    }

    /// <summary>A world in which a state whose regime has changed is all but sure to leave, so that it is known who breaks what.</summary>
    private static ScenarioSpec World(int seed) => TwoCamps.World(seed)
        .Without("regime-change", "leader-change").With(("new-leadership.regime", 20), ("institutions.weight", 0));

    private static ShockSpec Revolution(params string[] states) => new() { At = Strike, States = [.. states], NewRegime = true };

    /// <summary>How far all others trust W1 in the year after it broke its pact.</summary>
    private static (RateCount Credibility, RateCount Aid) Trust(ScenarioSpec scenario) => Probe.After(
        scenario, Strike + 2,
        (simulation, _) =>
        {
            var breaker = simulation.World.IndexOf("W1");
            int[] others = [.. Enumerable.Range(0, simulation.World.Count).Where(i => i != breaker)];
            return (
                new RateCount(others.Sum(i => simulation.Known.Credibility[i, breaker]), others.Length),
                new RateCount(others.Sum(i => simulation.Known.AidOf[i, breaker]), others.Length));
        });
}

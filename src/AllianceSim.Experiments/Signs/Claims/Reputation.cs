using AllianceSim.Engine.Scenario;
using AllianceSim.Experiments.Signs.Measures;
using AllianceSim.Experiments.Signs.Worlds;
using AllianceSim.Experiments.Statistics;
using AllianceSim.Model.Numerics;
using AllianceSim.Model.Randomness;
using System.Collections.Immutable;

namespace AllianceSim.Experiments.Signs.Claims;

/// <summary>Walt on credibility: whoever breaks a promise is trusted less, by all; less so where many do in hard times.</summary>
internal static class Reputation
{
    /// <summary>What it claims.</summary>
    public static IReadOnlyList<SignCheck> All { get; } =
    [
        new("broken-promise", "One broken promise lowers others' trust, and less in hard times.", SignSource.Walt, BrokenPromise),
        new(
            "broken-promise-in-war", "A promise broken in war lowers others' trust, and less where many are.",
            SignSource.Walt, BrokenPromiseInWar),
    ];

    private const int Strike = 2;
    private const int Places = 5;

    private static void BrokenPromise(Sample sample)
    {
        var alone = Revolution("W1");
        var many = Revolution("W1", "W2", "E1", "E2", "E3");
        var trial = sample.Try(
            World, s => Trust(s, "W1"), s => s.Struck(alone), s => s.Struck(alone).Without("reputation-learning"), s => s.Struck(many),
            s => s.Struck(many).Without("reputation-learning"));
        trial.Below("credibility of the breaker, breach remembered less not", 0, trust => trust.Credibility, m => m(0) - m(1));
        trial.Below("aid expected of the breaker, breach remembered less not", 0, trust => trust.Aid, m => m(0) - m(1));
        trial.Above("loss of credibility, in hard times less alone", 0, trust => trust.Credibility, m => m(2) - m(3) - (m(0) - m(1)));
    }

    private static void BrokenPromiseInWar(Sample sample)
    {
        var alone = Attack(1);
        var many = Attack(5);
        var trial = sample.Try(
            Guaranteed, s => Trust(s, "G1"), s => s.Struck(alone), s => s.Struck(alone).Without("reputation-learning"),
            s => s.Struck(many), s => s.Struck(many).Without("reputation-learning"));
        trial.Below("credibility of the guarantor, breach remembered less not", 0, trust => trust.Credibility, m => m(0) - m(1));
        trial.Above("loss of credibility, many breaches less one", 0, trust => trust.Credibility, m => m(2) - m(3) - (m(0) - m(1)));
    }

    /// <summary>A world in which a state whose regime has changed is all but sure to leave, so that it is known who breaks what.</summary>
    private static ScenarioSpec World(int seed) => TwoCamps.World(seed)
        .Without("regime-change", "leader-change").With(("new-leadership.regime", 20), ("institutions.weight", 0));

    private static ShockSpec Revolution(params string[] states) => new() { At = Strike, States = [.. states], NewRegime = true };

    /// <summary>Five weak states, each with a guarantor that has promised help firmly and will not give it, and a strong neighbour that
    /// goes to war once it is hostile.</summary>
    private static ScenarioSpec Guaranteed(int seed)
    {
        var dice = new Draws(0x50726F6D, seed);
        int[] places = [.. Enumerable.Range(1, Places)];
        return TwoCamps.Levels(seed, new ScenarioSpec
        {
            Name = "guaranteed",
            Seed = (ulong)seed,
            Ticks = 40,
            States = [.. places.SelectMany(k => new[] { State($"A{k}", 0.08, k, 0), State($"V{k}", 0.04, k, 1), State($"G{k}", 0.08, k, 2) })],
            Ties = new TiesSpec { Contiguous = [.. places.Select(k => ($"A{k}", $"V{k}"))] },
            Alliances =
            [
                .. places.Select(k => new AllianceSpec
                {
                    Name = $"Pact {k}", Members = [$"V{k}", $"G{k}"], Signed = -8, Against = $"A{k}",
                    Loopholes = ImmutableSortedDictionary<string, double>.Empty.Add($"G{k}", 0.2),
                }),
            ],
            Record = new RecordSpec(States: false),
        }).Without("honour", "regime-change", "leader-change").With(
            ("onset.base", -10), ("onset.hostility", 20), ("own-stake.initiator", 50), ("own-stake.target", 50), ("war.base", 10),
            ("fighting.force-share", 1), ("obligation.weight", 0.01), ("cost.capability", 50), ("decision.exit", -10), ("decision.form", 30));

        StateSpec State(string name, double power, int place, int which) => new()
        {
            Name = name,
            Power = power * Elementary.Exp(0.2 * Spread(3 * place + which, 0)),
            Ideology = 0.8 * Spread(3 * place + which, 1),
            Location = (20 * Spread(3 * place + which, 2), 70 * (place - 3) + 10 * which),
        };

        // Even from -1 to 1.
        double Spread(int state, int what) => 2 * dice.Uniform(Purpose.Shock, what, state) - 1;
    }

    /// <summary>So many of the neighbours turn hostile.</summary>
    private static ShockSpec[] Attack(int places) =>
        [.. Enumerable.Range(1, places).Select(k => new ShockSpec { At = Strike, States = [$"V{k}"], SeenBy = [$"A{k}"], Hostility = Change.Set(0.95) })];

    /// <summary>How far all others trust a state in the year after it broke its promise.</summary>
    private static (RateCount Credibility, RateCount Aid) Trust(ScenarioSpec scenario, string state) => Probe.After(
        scenario, Strike + 2,
        (simulation, _) =>
        {
            var breaker = simulation.World.IndexOf(state);
            int[] others = [.. Enumerable.Range(0, simulation.World.Count).Where(i => i != breaker)];
            return (
                new RateCount(others.Sum(i => simulation.Known.Credibility[i, breaker]), others.Length),
                new RateCount(others.Sum(i => simulation.Known.AidOf[i, breaker]), others.Length));
        });
}

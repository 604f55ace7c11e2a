using System.Collections.Immutable;
using AllianceSim.Engine.Recording;
using AllianceSim.Engine.Scenario;

namespace AllianceSim.Engine.Tests.Support;

/// <summary>A small world at rest, in which only what a test does can change anything: the five states A to E keep their power, regime
/// and beliefs, no alliance is signed, left, renegotiated or let expire.</summary>
internal static class Laboratory
{
    public const int Start = 2000;

    public static ScenarioSpec Still { get; } = new ScenarioSpec
    {
        Name = "laboratory",
        Ticks = 6,
        Start = Start,
        Seed = 3,
        Doctrines = [new DoctrineSpec("creed"), new DoctrineSpec("other")],
        States =
        [
            State("A", 0.4) with { Doctrine = "creed" },
            State("B", 0.3),
            State("C", 0.15),
            State("D", 0.1),
            State("E", 0.05),
        ],
        Ties = new TiesSpec { Contiguous = [("A", "B")], Distances = [("A", "C", 1000), ("B", "C", 3000)] },
        Record = new RecordSpec(States: true, Dyads: true),
    }
        .Without(
            "power-shifts", "war-losses", "conquest", "regime-change", "leader-change", "hostility-learning", "friends-enemies",
            "provocation", "institution-growth", "community-growth", "lobby-growth", "demographic-drift", "elite-outbidding", "arming",
            "expulsion")
        .With(
            ("hostility.calm", 0), ("decision.form", 30), ("decision.exit", -10), ("decision.renew", -10), ("treaty.renegotiation", 0),
            ("treaty.renegotiation-shift", 0));

    public static ScenarioSpec With(this ScenarioSpec scenario, params ShockSpec[] shocks) => scenario with { Shocks = [.. shocks] };

    public static ScenarioSpec With(this ScenarioSpec scenario, params AllianceSpec[] alliances) =>
        scenario with { Alliances = [.. alliances] };

    public static AllianceSpec Pact(string name, params string[] members) => new() { Name = name, Members = [.. members] };

    /// <summary>A shock to some states in the third tick, which a test adds its blow to.</summary>
    public static ShockSpec Blow(params string[] states) => new() { At = Start + 2, States = [.. states], Why = "test" };

    /// <summary>A run that has gone through so many ticks.</summary>
    public static Simulation After(int ticks, ScenarioSpec scenario, IRecorder? recorder = null)
    {
        var simulation = new Simulation(scenario, 0, recorder ?? new RowList());
        for (var tick = 0; tick < ticks; tick++)
            simulation.Tick(tick);
        return simulation;
    }

    private static StateSpec State(string name, double power) => new()
    {
        Name = name,
        Power = power,
        Deterrent = 0.2,
        Identity = ImmutableSortedDictionary<string, double>.Empty.Add(name, 1),
    };
}

using AllianceSim.Engine;
using AllianceSim.Engine.Scenario;
using AllianceSim.Experiments.Signs.Measures;
using AllianceSim.Experiments.Statistics;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Numerics;
using AllianceSim.Model.Randomness;
using System.Collections.Immutable;

namespace AllianceSim.Experiments.Signs.Worlds;

/// <summary>A small world in which the theory can be seen at work: two rival powers, each in a pact with three neighbours against the
/// other, and two states outside. Sizes, places, values and the levels of the decision differ from seed to seed.</summary>
internal static class TwoCamps
{
    /// <summary>The pact of West and its three neighbours, against East.</summary>
    public const string Pact = "West Pact";

    /// <summary>The neighbours that West leads.</summary>
    public static readonly ImmutableArray<string> Led = ["W1", "W2", "W3"];

    /// <summary>The world of a seed.</summary>
    public static ScenarioSpec World(int seed)
    {
        var dice = new Draws(0x5169676E, seed);
        return Levels(seed, new ScenarioSpec
        {
            Name = "two-camps",
            Seed = (ulong)seed,
            Ticks = 40,
            States =
            [
                Power("West", 0.7, 45, 0, 0), Neighbour("W1", 0.6, 8, 1), Neighbour("W2", 0.6, 8, 2), Neighbour("W3", 0.6, 8, 3),
                Power("East", -0.7, 45, 32, 4), Neighbour("E1", -0.6, 24, 5), Neighbour("E2", -0.6, 24, 6), Neighbour("E3", -0.6, 24, 7),
                Neighbour("N1", 0, 10, 8) with { Location = (25, 10) }, Neighbour("N2", 0, 20, 9) with { Location = (25, 22) },
            ],
            Ties = new TiesSpec
            {
                Contiguous = [("West", "W1"), ("W1", "E1"), ("W2", "W3"), ("East", "E1"), ("E2", "E3")],
                Rivalries = [("West", "East")],
            },
            Alliances =
            [
                new AllianceSpec { Name = Pact, Members = ["West", .. Led], Signed = -8, Institutionalisation = 0.4, Against = "East" },
                new AllianceSpec
                {
                    Name = "East Pact", Members = ["East", "E1", "E2", "E3"], Signed = -8, Institutionalisation = 0.4, Against = "West",
                },
            ],
            Record = new RecordSpec(States: false),
        });

        StateSpec Power(string name, double ideology, double north, double east, int i) => new()
        {
            Name = name,
            Power = 0.24 * Elementary.Exp(0.2 * Spread(i, 0)),
            Ideology = ideology + 0.2 * Spread(i, 1),
            Location = (north + 3 * Spread(i, 2), east + 3 * Spread(i, 3)),
            Aggressiveness = 0.3 + 0.1 * Spread(i, 4),
        };

        StateSpec Neighbour(string name, double ideology, double east, int i) => new()
        {
            Name = name,
            Power = 0.05 * Elementary.Exp(0.4 * Spread(i, 0)),
            Ideology = ideology + 0.3 * Spread(i, 1),
            Location = (45 + 6 * Spread(i, 2), east + 6 * Spread(i, 3)),
            Aggressiveness = 0.3 + 0.1 * Spread(i, 4),
        };

        // Even from -1 to 1.
        double Spread(int state, int what) => 2 * dice.Uniform(Purpose.Shock, what, state) - 1;
    }

    /// <summary>Moves the levels that are fitted to data up and down by turns, so that no sign hangs on where they were left.</summary>
    public static ScenarioSpec Levels(int seed, ScenarioSpec scenario) =>
        scenario.With(
            ("decision.form", Default("decision.form") + 0.5 * (seed % 3 - 1)),
            ("security.weight", Default("security.weight") + 3 * (seed / 3 % 3 - 1)));

    /// <summary>A scenario in which something strikes.</summary>
    public static ScenarioSpec Struck(this ScenarioSpec scenario, params ShockSpec[] shocks) =>
        scenario with { Shocks = [.. scenario.Shocks, .. shocks] };

    /// <summary>A power that loses its strength and its enmity: a threat removed.</summary>
    public static ShockSpec Fallen(int at, string state) => new()
    {
        At = at,
        States = [state],
        Power = Change.Times(0.05),
        Hostility = Change.Times(0.1),
        Aggressiveness = Change.Set(0.05),
    };

    /// <summary>A scenario with the Western pact changed.</summary>
    public static ScenarioSpec WithPact(this ScenarioSpec scenario, Func<AllianceSpec, AllianceSpec> change) =>
        scenario with { Alliances = [change(scenario.Alliances[0]), .. scenario.Alliances.RemoveAt(0)] };

    /// <summary>A scenario with some of its states changed.</summary>
    public static ScenarioSpec WithStates(this ScenarioSpec scenario, Func<StateSpec, StateSpec> change, params string[] names) =>
        scenario with { States = [.. scenario.States.Select(s => names.Contains(s.Name) ? change(s) : s)] };

    /// <summary>What became of the states that West leads, from a tick on.</summary>
    public static Fate FateOfTheLed(ScenarioSpec scenario, int from, int years) =>
        Fate.Of(scenario, (world, alliance, state) => alliance.Name == Pact && Led.Contains(world.Names[state]), from, years);

    /// <summary>What the states that West leads see in another, on average.</summary>
    public static RateCount MeanOfTheLed(Simulation simulation, Grid<double> seen, string other) =>
        new(Led.Sum(led => seen[simulation.World.IndexOf(led), simulation.World.IndexOf(other)]), Led.Length);

    /// <summary>What became of all members of the Western pact, from a tick on.</summary>
    public static Fate FateOfThePact(ScenarioSpec scenario, int from, int years) =>
        Fate.Of(scenario, (_, alliance, _) => alliance.Name == Pact, from, years);

    /// <summary>The same world with a Western pact as strong, whose four members are equals.</summary>
    public static ScenarioSpec OfEquals(this ScenarioSpec scenario)
    {
        string[] members = ["West", .. Led];
        var mean = scenario.States.Where(s => members.Contains(s.Name)).Average(s => s.Power);
        return scenario.WithStates(s => s with { Power = mean }, members);
    }

    private static double Default(string parameter) => Catalogue.FindParameter(parameter)!.Value.Parameter.Default;
}

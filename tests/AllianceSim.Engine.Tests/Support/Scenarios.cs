using System.Collections.Immutable;
using AllianceSim.Engine.Scenario;
using AllianceSim.Model.Alliances;

namespace AllianceSim.Engine.Tests.Support;

/// <summary>Scenarios that tests start from.</summary>
internal static class Scenarios
{
    /// <summary>A made-up world, as it is before it has come to rest.</summary>
    public static ScenarioSpec Generated(int states = 12, int poles = 2, int ticks = 25, ulong seed = 7) => new()
    {
        Name = "generated",
        Ticks = ticks,
        Seed = seed,
        BurnIn = 0,
        Generate = new GeneratorSpec { States = states, Poles = poles },
        Record = new RecordSpec(States: true, Dyads: true),
    };

    /// <summary>Two camps with places, peoples, doctrines, old alliances and a crowded calendar of shocks.</summary>
    public static ScenarioSpec Camps { get; } = new()
    {
        Name = "camps",
        Ticks = 40,
        Start = 1950,
        Seed = 11,
        Doctrines = [new DoctrineSpec("one-centre", Divisive: true), new DoctrineSpec("aloof", NonAligned: true)],
        States =
        [
            State("West", 0.30, 0.9, (39, -77), "western") with { Deterrent = 0.8, Aggressiveness = 0.3 },
            State("Isles", 0.07, 0.9, (51, 0), "western") with { Deterrent = 0.3 },
            State("Gaul", 0.06, 0.6, (49, 2), "western"),
            State("Rhine", 0.08, 0.8, (52, 13), "western") with { Stability = 0.8, Growth = 0.01 },
            State("East", 0.22, -0.8, (56, 38), "eastern") with
                { Doctrine = "one-centre", Deterrent = 0.7, Aggressiveness = 0.6, Offense = 0.7 },
            State("Marsh", 0.03, -0.6, (52, 21), "eastern") with { Doctrine = "one-centre" },
            State("Wall", 0.18, -0.8, (40, 116), "far") with { Doctrine = "one-centre", Aggressiveness = 0.5 },
            State("Ganges", 0.06, 0.7, (29, 77), "far") with { Doctrine = "aloof" },
            State("Delta", 0.02, -0.5, (30, 31), "far") with { Doctrine = "aloof", Stability = 0.2 },
        ],
        Ties = new TiesSpec
        {
            Contiguous =
                [("Gaul", "Rhine"), ("Rhine", "Marsh"), ("Marsh", "East"), ("East", "Wall"), ("Wall", "Ganges"), ("Isles", "Gaul")],
            Rivalries = [("West", "East"), ("Rhine", "East"), ("Wall", "Ganges"), ("Gaul", "Rhine")],
            RecentDisputes = [("West", "East", 3), ("Wall", "Ganges", 1)],
            Distances = [("West", "Isles", 4500)],
        },
        Alliances =
        [
            new AllianceSpec
            {
                Name = "Ocean Pact", Members = ["West", "Isles", "Gaul"], Signed = 1949, Institutionalisation = 0.6, Against = "East",
            },
            new AllianceSpec { Name = "Plain Pact", Members = ["East", "Marsh"], Signed = 1948, Term = 20, Against = "Rhine" },
            new AllianceSpec { Name = "Brothers", Members = ["East", "Wall"], Signed = 1950, Term = 30 },
            new AllianceSpec { Name = "Quiet", Members = ["Ganges", "Delta"], Kind = AllianceKind.Consultation, Signed = 1955 },
        ],
        Shocks =
        [
            new ShockSpec { At = 1955, Alliance = "Ocean Pact", Join = ["Rhine"], Institutionalisation = Add(0.1), Why = "armament" },
            new ShockSpec { At = 1960, States = ["Wall"], Hostility = Add(0.4), SeenBy = ["East"], Why = "split" },
            new ShockSpec { At = 1962, States = ["Delta"], Doctrine = "none", Ideology = Set(0.3), Why = "coup" },
            new ShockSpec { Chance = 0.1, States = ["Gaul"], Will = Times(0.5), Why = "weariness" },
            new ShockSpec { Chance = 0.05, States = ["Ganges", "Wall"], Distance = Times(0.9), Why = "roads" },
            new ShockSpec { At = 1966, Found = new AllianceSpec { Name = "River Pact", Members = ["Ganges", "East"], Against = "Wall" } },
            new ShockSpec { At = 1972, States = ["East"], Power = Times(0.4), Doctrine = "none", Why = "dissolution" },
            new ShockSpec { At = 1975, States = ["Marsh"], Vanish = true, Why = "union" },
        ],
        Record = new RecordSpec(States: true, Dyads: true, Terms: true),
    };

    public static Change Set(double amount) => Change.Set(amount);

    public static Change Times(double amount) => Change.Times(amount);

    public static Change Add(double amount) => Change.Add(amount);

    private static StateSpec State(string name, double power, double ideology, (double, double) location, string people) => new()
    {
        Name = name,
        Power = power,
        Ideology = ideology,
        Location = location,
        Identity = ImmutableSortedDictionary<string, double>.Empty.Add(people, 0.8).Add("settlers", 0.2),
    };
}

using AllianceSim.Engine.Scenario;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Numerics;
using AllianceSim.Model.Randomness;
using System.Collections.Immutable;

namespace AllianceSim.Experiments.Signs.Worlds;

/// <summary>Beckley's world in small: a superpower with twenty allies on several continents, two rivals, and some states outside. Alliances
/// are held in force and powers and regimes held as they are, so that arms differ by what states do in crises alone. Sizes, places, values
/// and the levels that are fitted to data differ from seed to seed.</summary>
internal static class Hub
{
    /// <summary>The superpower.</summary>
    public const string Super = "Super";

    /// <summary>The rivals.</summary>
    public static readonly ImmutableArray<string> Rivals = ["Bear", "Dragon"];

    /// <summary>The superpower's allies: where they are, and whom they have to fear.</summary>
    private static readonly (string Region, int Count, double North, double East)[] Regions =
        [("Europe", 6, 49, 14), ("Asia", 4, 34, 128), ("America", 4, 5, -72), ("Gulf", 4, 30, 44), ("Ocean", 2, -30, 150)];

    /// <summary>Names of the allies.</summary>
    public static readonly ImmutableArray<string> Allies =
        [.. Regions.SelectMany(r => Enumerable.Range(1, r.Count).Select(k => r.Region + k))];

    /// <summary>Names of states without a pact, one in each region.</summary>
    public static readonly ImmutableArray<string> Outsiders = [.. Regions.Select(r => r.Region + "Lone")];

    /// <summary>What could change the world other than crises, or costs time and decides nothing where alliances are held.</summary>
    private static readonly string[] BesideCrises =
    [
        "power-shifts", "war-losses", "conquest", "regime-change", "leader-change", "arming", "lobby-growth", "demographic-drift",
        "elite-outbidding", "institution-growth", "community-growth", "expulsion", "outside-option", "buck-passing",
    ];

    /// <summary>The world of a seed.</summary>
    public static ScenarioSpec World(int seed)
    {
        var dice = new Draws(0x48756220, seed);
        var drawn = 0;
        return Levels(seed, new ScenarioSpec
        {
            Name = "hub",
            Seed = (ulong)seed,
            Ticks = 40,
            States =
            [
                State(Super, 0.25, 0.8, 39, -80) with { Deterrent = 0.6 },
                State(Rivals[0], 0.14, -0.7, 55, 42) with { Deterrent = 0.5, Aggressiveness = 0.5 },
                State(Rivals[1], 0.12, -0.7, 38, 112) with { Deterrent = 0.3, Aggressiveness = 0.5 },
                .. Regions.SelectMany(r => Enumerable.Range(1, r.Count).Select(
                    k => State(r.Region + k, 0.012, 0.4, r.North, r.East))),
                .. Regions.Select(r => State(r.Region + "Lone", 0.012, -0.3, r.North, r.East)),
            ],
            Ties = new TiesSpec { Rivalries = [(Super, Rivals[0]), (Super, Rivals[1]), .. Regions.Select(r => (r.Region + "1", r.Region + "Lone"))] },
            Alliances =
            [
                Pact("Europe Pact", Rivals[0], [Super, .. Allies.Where(a => a.StartsWith("Europe", StringComparison.Ordinal))]),
                .. Allies.Where(a => !a.StartsWith("Europe", StringComparison.Ordinal)).Select(a => Pact(a, Rivals[1], [Super, a])),
            ],
            Record = new RecordSpec(States: false),
        }.Without(BesideCrises));

        StateSpec State(string name, double power, double ideology, double north, double east) => new()
        {
            Name = name,
            Power = power * Elementary.Exp(0.4 * Spread()),
            Ideology = Math.Clamp(ideology + 0.3 * Spread(), -1, 1),
            Location = (north + 8 * Spread(), east + 10 * Spread()),
            Aggressiveness = 0.3 + 0.1 * Spread(),
        };

        // Even from -1 to 1.
        double Spread() => 2 * dice.Uniform(Purpose.Shock, 0, drawn++) - 1;
    }

    /// <summary>A scenario with the superpower's pacts changed.</summary>
    public static ScenarioSpec WithPacts(this ScenarioSpec scenario, Func<AllianceSpec, AllianceSpec> change) =>
        scenario with { Alliances = [.. scenario.Alliances.Select(change)] };

    /// <summary>Quarrels are frequent enough to tell, alliances stay as they are, and the levels that are fitted to data move up and down by
    /// turns, so that no sign hangs on where they were left.</summary>
    private static ScenarioSpec Levels(int seed, ScenarioSpec scenario) => scenario.With(
        ("decision.form", 30), ("decision.admit", 30), ("decision.exit", -10), ("inertia.base", 20), ("treaty.renegotiation", 0),
        ("treaty.renegotiation-shift", 0), ("onset.base", -5 + 0.5 * (seed / 3 % 3 - 1)),
        ("obligation.weight", Default("obligation.weight") * (1 + 0.2 * (seed % 3 - 1))));

    private static AllianceSpec Pact(string name, string against, ImmutableArray<string> members) => new()
    {
        Name = name,
        Members = members,
        Signed = -10,
        Institutionalisation = 0.4,
        Against = against,
    };

    private static double Default(string parameter) => Catalogue.FindParameter(parameter)!.Value.Parameter.Default;
}

using System.Collections.Immutable;
using AllianceSim.Engine.Scenario;
using AllianceSim.Model.Alliances;
using static AllianceSim.Engine.Tests.Support.Scenarios;

namespace AllianceSim.Engine.Tests.Support;

/// <summary>A small world in which every mechanism has something to act on: alliances of every kind and formality, peoples, lobbies,
/// communities, doctrines, shocks, and parameters that make rare things common.</summary>
internal static class Rich
{
    private static readonly (string Name, double Power, double Nationalism)[] More = [("Plains", 0.05, 0.9), ("Shore", 0.02, 1)];

    /// <summary>Fifteen ticks of it, without burn-in.</summary>
    public static ScenarioSpec World { get; } = Camps.With(
        ("decision.form", 1), ("onset.base", -3), ("expulsion.threshold", 30), ("expulsion.most", 1),
        ("decision.exit", -8), ("ideological-friction.weight", 6), ("ideological-friction.mask", 10), ("obligations.asymmetry", 0.9),
        ("outbidding.rate", 0.8), ("regime.rate", 0.1), ("treaty.renegotiation", 0.05), ("treaty.purpose-bound", 0.5),
        ("treaty.term", 3), ("war.base", -1)) with
    {
        Name = "rich",
        Ticks = 15,
        States = [.. Camps.States.Select(s => Biased(s with { Nationalism = 0.6, Lobbies = Shares("Isles", s.Name) })), .. More.Select(Peopled)],
        Ties = Camps.Ties with { Communities = [("West", "Isles", 0.8), ("Gaul", "Rhine", 0.3)] },
        Alliances =
        [
            .. Camps.Alliances,
            Pact("League", AllianceKind.CollectiveSecurity, "West", "East", "Gaul", "Plains") with { Institutionalisation = 0.5 },
            Pact("Entente", AllianceKind.Defense, "Isles", "Rhine") with { Formality = 0 },
            Pact("Quarrel", AllianceKind.Defense, "Wall", "Ganges", "Plains", "Shore"),
            Pact("Client", AllianceKind.Defense, "West", "Shore") with
            {
                Term = 6, Obligations = Shares("West", 0.4), Loopholes = Shares("Shore", 0.1), Against = "East",
            },
            Pact("Clause", AllianceKind.Neutrality, "Delta", "East") with { Signed = 1951, Term = 3 },
        ],
        Shocks =
        [
            .. Camps.Shocks,
            new ShockSpec { At = 1953, States = ["Marsh", "Rhine"], NewRegime = true, Ideology = Set(0.4), Why = "revolution" },
            new ShockSpec { Chance = 0.2, States = ["Plains"], NewRegime = true, Why = "unrest" },
            new ShockSpec { At = 1954, States = ["Shore"], Outbidding = Set(1), Nationalism = Set(1), Why = "campaign" },
            new ShockSpec { At = 1957, States = ["Isles"], Identity = Shares("far", 1), Why = "migration" },
            new ShockSpec { At = 1956, States = ["East"], Power = Times(0.5), Why = "crisis" },
            new ShockSpec { At = 1960, States = ["Delta"], Vanish = true, Why = "conquest" },
        ],
    };

    private static StateSpec Biased(StateSpec state) => state with { InterestBias = 0.5, ThreatBias = 0.5, CostBias = 0.3 };

    private static StateSpec Peopled((string Name, double Power, double Nationalism) state) => new()
    {
        Name = state.Name,
        Power = state.Power,
        Ideology = 1,
        Nationalism = state.Nationalism,
        Aggressiveness = 0.6,
        Stability = 0.3,
        Location = (10, state.Power * 1000),
        Identity = Shares("far", 0.5).Add("settlers", 0.5),
        Lobbies = Shares("West", 0.7),
    };

    private static AllianceSpec Pact(string name, AllianceKind kind, params string[] members) =>
        new() { Name = name, Members = [.. members], Kind = kind, Signed = Camps.Start };

    private static ImmutableSortedDictionary<string, double> Shares(string name, double share) =>
        ImmutableSortedDictionary.Create<string, double>(StringComparer.Ordinal).Add(name, share);

    /// <summary>A lobby for a partner, in every state but the partner itself.</summary>
    private static ImmutableSortedDictionary<string, double> Shares(string partner, string state) =>
        state == partner ? ImmutableSortedDictionary<string, double>.Empty : Shares(partner, 0.4);
}

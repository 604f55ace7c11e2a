using AllianceSim.Engine.Recording;
using AllianceSim.Engine.Scenario;
using AllianceSim.Experiments.Signs.Measures;
using AllianceSim.Experiments.Signs.Worlds;
using AllianceSim.Experiments.Statistics;
using System.Collections.Immutable;

namespace AllianceSim.Experiments.Signs.Claims;

/// <summary>What makes a commitment last or not: options, other commitments, its form, its bodies, its doctrine.</summary>
internal static class Commitment
{
    /// <summary>What it claims.</summary>
    public static IReadOnlyList<SignCheck> All { get; } =
    [
        new("outside-option", "What members could have instead shortens alliances.", SignSource.Walt, OutsideOption),
        new("credibility-spillover", "A state with many other allies is slow to leave one.", SignSource.Walt, CredibilitySpillover),
        new("informal-alignments", "Informal alignments are shorter than treaties.", SignSource.Walt, InformalAlignments),
        new("loopholes", "A leader with loopholes is expected to help less.", SignSource.Beckley, Loopholes),
        new("deadlock", "Elaborate bodies of many members are slow to admit.", SignSource.Walt, Deadlock),
        new("expulsion", "A bellicose member is shut out.", SignSource.Walt, Expulsion),
        new("divisive-ideology", "A doctrine that demands one centre parts near equal believers.", SignSource.Walt, DivisiveIdeology),
    ];

    private const int Strike = 2;

    private static void OutsideOption(Sample sample)
    {
        var trial = sample.Try(TwoCamps.World, s => TwoCamps.FateOfThePact(s, 1, 10), s => s, s => s.Without("outside-option"));
        trial.Above("hazard, with outside options to without", 1, fate => fate.Chances, m => m(0) / m(1));
    }

    private static void CredibilitySpillover(Sample sample)
    {
        var trial = sample.Try(
            TwoCamps.World,
            s => Fate.Of(s, (world, alliance, state) => alliance.Name == "West-W1" && world.Names[state] == "West", 1, 10),
            s => Hub(s, 3), s => Hub(s, 3).Without("credibility-spillover"), s => Hub(s, 1),
            s => Hub(s, 1).Without("credibility-spillover"));
        trial.Below("many allies: hazard, with spillover to without", 1, fate => fate.Chances, m => m(0) / m(1));
        trial.Above(
            "worth of staying, with spillover less without: many allies less one", 0, fate => fate.Worth,
            m => m(0) - m(1) - (m(2) - m(3)));
    }

    private static void InformalAlignments(Sample sample)
    {
        var trial = sample.Try(
            TwoCamps.World, s => TwoCamps.FateOfThePact(s, 1, 10), s => s.WithPact(pact => pact with { Formality = 0 }), s => s);
        trial.Above("hazard, informal to treaty", 1, fate => fate.Chances, m => m(0) / m(1));
        trial.Above("exits, informal to treaty", 1, fate => fate.Exits, m => m(0) / m(1));
    }

    private static void Loopholes(Sample sample)
    {
        var trial = sample.Try(TwoCamps.World, AidExpected, s => Leeway(s, 0.9), s => Leeway(s, 0.1));
        trial.Below("aid expected of the leader, with leeway less without", 0, aid => aid, m => m(0) - m(1));
    }

    private static void Deadlock(Sample sample)
    {
        var trial = sample.Try(Applied, Accessions, s => s, s => s.Without("deadlock"));
        trial.Below("accessions, with deadlock to without", 1, count => count, m => m(0) / m(1));
    }

    private static void Expulsion(Sample sample)
    {
        var turn = new ShockSpec { At = Strike, States = ["W1"], Aggressiveness = Change.Set(1), Hostility = Change.Set(0.95) };
        var trial = sample.Try(Dangerous, Expulsions, s => s, s => s.Struck(turn), s => s.Struck(turn).Without("expulsion"));
        trial.Above("expulsions of it in six years, bellicose less not", 0, count => count, m => m(1) - m(0));
        trial.Report("expulsions with the mechanism off", count => count, m => m(2));
    }

    /// <remarks>East and E1 believe in one doctrine and are allied by themselves; it demands one centre or not, and they are equals or
    /// not.</remarks>
    private static void DivisiveIdeology(Sample sample)
    {
        var trial = sample.Try(
            TwoCamps.World, s => Fate.Of(s, (_, alliance, _) => alliance.Name == "Brothers", 1, 10),
            s => Brothers(s, divisive: true, equal: true), s => Brothers(s, divisive: false, equal: true),
            s => Brothers(s, divisive: true, equal: false), s => Brothers(s, divisive: false, equal: false));
        trial.Above("equals: hazard, divisive doctrine to not", 1, fate => fate.Chances, m => m(0) / m(1));
        trial.Above("equals: exits, divisive doctrine to not", 1, fate => fate.Exits, m => m(0) / m(1));
        trial.Above("hazard ratio, equals to unequals", 1, fate => fate.Chances, m => m(0) / m(1) / (m(2) / m(3)));
    }

    private static ScenarioSpec Hub(ScenarioSpec scenario, int allies) => scenario with
    {
        Alliances =
        [
            .. TwoCamps.Led.Take(allies).Select(led => scenario.Alliances[0] with { Name = $"West-{led}", Members = ["West", led] }),
            .. scenario.Alliances.RemoveAt(0),
        ],
    };

    private static ScenarioSpec Leeway(ScenarioSpec scenario, double leeway) => scenario.WithPact(
        pact => pact with { Loopholes = ImmutableSortedDictionary<string, double>.Empty.Add("West", leeway) });

    private static RateCount AidExpected(ScenarioSpec scenario) => Probe.After(
        scenario, 1,
        (simulation, _) => TwoCamps.MeanOfTheLed(simulation, simulation.Known.AidOf, "West"));

    /// <summary>States outside the pact that have much to fear of East, and much in common with the members.</summary>
    private static ScenarioSpec Applied(int seed)
    {
        var world = TwoCamps.World(seed)
            .WithPact(pact => pact with { Institutionalisation = 0.95 })
            .WithStates(s => s with { Ideology = 0.7, Location = (45, 16) }, "N1", "N2");
        return world with { Ties = world.Ties with { Rivalries = [.. world.Ties.Rivalries, ("N1", "East"), ("N2", "East")] } };
    }

    private static RateCount Accessions(ScenarioSpec scenario) =>
        Probe.After(scenario, 8, (_, rows) => new RateCount(rows.Events.Count(e => e.Kind == EventKind.Acceded && e.State is "N1" or "N2"), 1));

    /// <summary>A world with a member of some strength near the others, who are as likely as not to expel one that is worth nothing to them:
    /// at the default threshold that is too rare to tell. Were it stronger, they would rather leave.</summary>
    private static ScenarioSpec Dangerous(int seed)
    {
        var world = TwoCamps.World(seed).WithStates(s => s with { Power = 0.1, Location = (45, 4) }, "W1");
        return world.With(("expulsion.threshold", 0));
    }

    private static RateCount Expulsions(ScenarioSpec scenario) =>
        Probe.After(scenario, Strike + 6, (_, rows) => new RateCount(rows.Events.Count(e => e.Kind == EventKind.Expelled && e.State == "W1"), 1));

    private static ScenarioSpec Brothers(ScenarioSpec scenario, bool divisive, bool equal)
    {
        var power = scenario.States.Single(s => s.Name == "East").Power;
        return scenario.WithStates(s => s with { Doctrine = "one-centre" }, "East", "E1")
            .WithStates(s => equal ? s with { Power = power } : s, "E1") with
        {
            Doctrines = [new DoctrineSpec("one-centre", divisive)],
            Alliances = [scenario.Alliances[0], scenario.Alliances[1] with { Name = "Brothers", Members = ["East", "E1"] }],
        };
    }
}

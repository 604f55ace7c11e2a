using System.Collections.Immutable;
using AllianceSim.Engine.Recording;
using AllianceSim.Engine.Scenario;
using AllianceSim.Experiments.Statistics;

namespace AllianceSim.Signs.Tests;

/// <summary>What makes a commitment last or not: options, other commitments, its form, its bodies, its doctrine.</summary>
[Trait("Category", "Signs")]
public class CommitmentTests(ITestOutputHelper output)
{
    private const int Strike = 2;

    [Fact]
    public void What_members_could_have_instead_shortens_alliances()
    {
        var trial = Trial.Run(output, TwoCamps.World, s => TwoCamps.FateOfThePact(s, 1, 10), s => s, s => s.Without("outside-option"));
        trial.Above("hazard, with outside options to without", 1, fate => fate.Chances, m => m(0) / m(1));
    }

    [Fact]
    public void A_state_with_many_other_allies_is_slow_to_leave_one()
    {
        var trial = Trial.Run(
            output, TwoCamps.World,
            s => Fate.Of(s, (world, alliance, state) => alliance.Name == "West-W1" && world.Names[state] == "West", 1, 10),
            s => Hub(s, 3), s => Hub(s, 3).Without("credibility-spillover"), s => Hub(s, 1),
            s => Hub(s, 1).Without("credibility-spillover"));
        trial.Below("many allies: hazard, with spillover to without", 1, fate => fate.Chances, m => m(0) / m(1));
        trial.Above(
            "worth of staying, with spillover less without: many allies less one", 0, fate => fate.Worth,
            m => m(0) - m(1) - (m(2) - m(3)));
    }

    [Fact]
    public void Informal_alignments_are_shorter_than_treaties()
    {
        var trial = Trial.Run(
            output, TwoCamps.World, s => TwoCamps.FateOfThePact(s, 1, 10), s => s.WithPact(pact => pact with { Formality = 0 }), s => s);
        trial.Above("hazard, informal to treaty", 1, fate => fate.Chances, m => m(0) / m(1));
        trial.Above("exits, informal to treaty", 1, fate => fate.Exits, m => m(0) / m(1));
    }

    [Fact]
    public void A_leader_with_loopholes_is_expected_to_help_less()
    {
        var trial = Trial.Run(output, TwoCamps.World, AidExpected, s => Leeway(s, 0.9), s => Leeway(s, 0.1));
        trial.Below("aid expected of the leader, with leeway less without", 0, aid => aid, m => m(0) - m(1));
    }

    [Fact]
    public void Elaborate_bodies_of_many_members_are_slow_to_admit()
    {
        var trial = Trial.Run(output, Applied, Accessions, s => s, s => s.Without("deadlock"));
        trial.Below("accessions, with deadlock to without", 1, count => count, m => m(0) / m(1));
    }

    [Fact]
    public void A_bellicose_member_is_shut_out()
    {
        var turn = new ShockSpec { At = Strike, States = ["W1"], Aggressiveness = Set(1), Hostility = Set(0.95) };
        var trial = Trial.Run(output, Dangerous, Expulsions, s => s, s => s.Struck(turn), s => s.Struck(turn).Without("expulsion"));
        trial.Above("expulsions of it in six years, bellicose less not", 0, count => count, m => m(1) - m(0));
        trial.Estimate("expulsions with the mechanism off", count => count, m => m(2));
    }

    /// <remarks>East and E1 believe in one doctrine and are allied by themselves; it demands one centre or not, and they are equals or
    /// not.</remarks>
    [Fact]
    public void A_doctrine_that_demands_one_centre_parts_near_equal_believers()
    {
        var trial = Trial.Run(
            output, TwoCamps.World, s => Fate.Of(s, (_, alliance, _) => alliance.Name == "Brothers", 1, 10),
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
        Probe.After(scenario, 8, (_, rows) => new RateCount(rows.Of(EventKind.Acceded).Count(e => e.State is "N1" or "N2"), 1));

    /// <summary>A world with a strong member near the others, who are as likely as not to expel one that is worth nothing to them:
    /// at the default threshold that is too rare to tell.</summary>
    private static ScenarioSpec Dangerous(int seed)
    {
        var world = TwoCamps.World(seed).WithStates(s => s with { Power = 0.2, Location = (45, 4) }, "W1");
        return world with { Parameters = world.Parameters.SetItem("expulsion.threshold", 0) };
    }

    private static RateCount Expulsions(ScenarioSpec scenario) =>
        Probe.After(scenario, Strike + 6, (_, rows) => new RateCount(rows.Of(EventKind.Expelled).Count(e => e.State == "W1"), 1));

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

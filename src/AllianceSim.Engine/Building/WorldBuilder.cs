using AllianceSim.Engine.Scenario;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Numerics;
using AllianceSim.Model.Randomness;
using AllianceSim.Model.Threat;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Engine.Building;

/// <summary>Makes the world of a run from its scenario.</summary>
internal static class WorldBuilder
{
    /// <summary>Makes the world, without its alliances.</summary>
    public static World Build(ScenarioSpec scenario, Settings settings, Draws draws)
    {
        var (states, ties) = scenario.Generate is { } generator
            ? WorldGenerator.Generate(generator, scenario.Ties, draws)
            : (scenario.States, scenario.Ties);
        string[] groups =
        [
            .. states.SelectMany(s => s.Identity.Keys).Concat(scenario.Shocks.SelectMany(s => s.Identity.Keys))
                .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        ];
        var world = new World(
            [.. states.Select(s => s.Name)],
            [.. scenario.Doctrines.Select(d => new Doctrine(d.Name, d.Divisive, d.NonAligned))])
        {
            PowerUnit = states.Sum(s => s.Power),
            Groups = groups,
            Identity = new double[states.Length, groups.Length],
        };
        for (var i = 0; i < states.Length; i++)
            Place(world, i, states[i]);
        world.NormalisePower();
        world.PublishIdentity();
        Tie(world, states, ties, settings);
        new Proximity(settings).Publish(world);
        return world;
    }

    private static void Place(World world, int i, StateSpec state)
    {
        world.Exists[i] = true;
        world.Power[i] = state.Power;
        world.Offense[i] = state.Offense;
        world.Aggressiveness[i] = state.Aggressiveness;
        world.Ideology[i] = state.Ideology;
        world.Doctrine[i] = world.Doctrines.IndexOf(state.Doctrine);
        world.Deterrent[i] = state.Deterrent;
        world.Stability[i] = state.Stability;
        world.Growth[i] = state.Growth;
        world.Nationalism[i] = state.Nationalism;
        world.InterestBias[i] = state.InterestBias;
        world.ThreatBias[i] = state.ThreatBias;
        world.CostBias[i] = state.CostBias;
        for (var group = 0; group < world.Groups.Count; group++)
            world.Identity[i, group] = state.Identity.GetValueOrDefault(world.Groups[group]);
        foreach (var (partner, strength) in state.Lobbies)
            world.Lobby[i, world.Names.IndexOf(partner)] = strength;
        world.LastDispute.Row(i).Fill(World.Never);
    }

    private static void Tie(World world, IReadOnlyList<StateSpec> states, TiesSpec ties, Settings settings)
    {
        for (var i = 0; i < world.Count; i++)
        {
            for (var j = 0; j < world.Count; j++)
            {
                world.Distance[i, j] = i == j ? 0 : DistanceOf(states[i], states[j], settings[Proximity.DistanceScale]);
            }
        }

        foreach (var (first, second, kilometres) in ties.Distances)
            SetBoth(world, world.Distance, first, second, kilometres);
        foreach (var (first, second) in ties.Contiguous)
            SetBoth(world, world.Contiguous, first, second, true);
        foreach (var (first, second, depth) in ties.Communities)
            SetBoth(world, world.Community, first, second, depth);
        foreach (var (first, second) in ties.Rivalries)
            SetBoth(world, world.Rivals, first, second, true);
    }

    /// <summary>A state without a location is as far from all others as half of the strength that can be lost is lost over.</summary>
    private static double DistanceOf(StateSpec a, StateSpec b, double unknown) =>
        a.Location is { } from && b.Location is { } to ? Distances.GreatCircle(from, to) : unknown;

    private static void SetBoth<T>(World world, Grid<T> grid, string first, string second, T value)
        where T : struct
    {
        var (i, j) = (world.Names.IndexOf(first), world.Names.IndexOf(second));
        grid[i, j] = grid[j, i] = value;
    }
}

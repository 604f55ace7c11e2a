using AllianceSim.Engine;
using AllianceSim.Engine.Scenario;
using AllianceSim.Experiments.Explanations;
using AllianceSim.Model.Alliances;
using AllianceSim.Model.Numerics;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Experiments.Landscapes;

/// <summary>The landscape of blocs of a scenario's world: sizes are power, propensities a sum of a few terms. Alliances have no part in it, so
/// that those in force can be held against it.</summary>
/// <param name="weights">Weight of each term by its id; a term not named has weight 1.</param>
/// <param name="most">States taken at most, the strongest; empty for all.</param>
public sealed class ScenarioLandscape(IReadOnlyDictionary<string, double> weights, int? most = null)
{
    /// <summary>The landscape before a tick, the threats as states then see them.</summary>
    /// <param name="scenario">A valid scenario.</param>
    /// <param name="year">Label of the tick, from the scenario's start to the year after its last; what comes before is the first run's.</param>
    /// <exception cref="SimulationException">The run up to the year failed; says where.</exception>
    public LandscapeCase Of(ScenarioSpec scenario, int year)
    {
        var simulation = new Simulation(scenario, 0, new ReplayRows());
        for (var tick = 0; tick < year - scenario.Start; tick++)
            simulation.Tick(tick);
        simulation.Assess(year - scenario.Start);
        var world = simulation.World;
        int[] existing = [.. Enumerable.Range(0, world.Count).Where(state => world.Exists[state]).OrderByDescending(state => world.Power[state])];
        int[] taken = [.. existing.Take(most ?? existing.Length)];
        WeighedTerm[] terms =
        [
            .. PropensityTerm.All.Select(term => new WeighedTerm(
                term, weights.GetValueOrDefault(term.Id, 1), TableOf(taken, term.Of(world, simulation.Known)))),
        ];
        var actual = TwoBlocs.Of(BlocLeaders.Of(world.Power, Ties(world)), world.Power, taken);
        return new()
        {
            Name = scenario.Name,
            Origin = FormattableString.Invariant($"Sizes are shares of power in {year}; propensities the sum of terms, each from -1 to 1, times their weights.")
                + (actual is null ? "" : " In fact: the two blocs of defence treaties in force then that hold most power."),
            Blocs = new(
                [.. taken.Select(state => world.Names[state])], existing.Length - taken.Length,
                new([.. taken.Select(state => world.Power[state])], Sum(taken.Length, terms))),
            Actual = actual,
            Names = world.Names,
            Terms = terms,
        };
    }

    /// <summary>Pairs bound by a treaty to fight for each other.</summary>
    private static IEnumerable<(int First, int Second)> Ties(World world) =>
        from alliance in world.Alliances.InForce
        where alliance.IsTreaty && alliance.Kind.Aid() >= 1
        from first in alliance.Members
        from second in alliance.Members
        where first.State < second.State
        select (first.State, second.State);

    private static Grid<double> TableOf(int[] states, Func<int, int, double> term)
    {
        var table = new Grid<double>(states.Length);
        for (var i = 0; i < states.Length; i++)
        {
            for (var j = 0; j < i; j++)
                table[i, j] = table[j, i] = term(states[i], states[j]);
        }

        return table;
    }

    private static Grid<double> Sum(int states, IReadOnlyList<WeighedTerm> terms)
    {
        var sum = new Grid<double>(states);
        for (var i = 0; i < states; i++)
        {
            for (var j = 0; j < states; j++)
            {
                foreach (var term in terms)
                    sum[i, j] += term.Weight * term.Values[i, j];
            }
        }

        return sum;
    }
}

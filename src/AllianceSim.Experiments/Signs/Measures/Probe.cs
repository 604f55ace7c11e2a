using AllianceSim.Engine;
using AllianceSim.Engine.Scenario;
using AllianceSim.Experiments.Explanations;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Experiments.Signs.Measures;

/// <summary>Looks into a run between two ticks.</summary>
internal static class Probe
{
    /// <summary>Runs a scenario for some ticks, and tells what is seen then.</summary>
    public static T After<T>(ScenarioSpec scenario, int ticks, Func<Simulation, ReplayRows, T> see)
    {
        var rows = new ReplayRows();
        var simulation = new Simulation(scenario, 0, rows);
        for (var tick = 0; tick < ticks; tick++)
            simulation.Tick(tick);
        return see(simulation, rows);
    }

    /// <summary>Index of a state.</summary>
    public static int IndexOf(this World world, string state) => world.Names.ToList().IndexOf(state);
}

using AllianceSim.Engine.Recording;
using AllianceSim.Engine.Runtime;
using AllianceSim.Engine.Scenario;

namespace AllianceSim.Engine.Tests.Support;

/// <summary>Runs scenarios from beginning to end.</summary>
internal static class Runs
{
    public static RowList Rows(ScenarioSpec scenario, int replicate = 0, Action<int, Simulation>? afterTick = null)
    {
        var rows = new RowList();
        Run(scenario, replicate, rows, afterTick);
        return rows;
    }

    public static string Sum(
        ScenarioSpec scenario, int replicate = 0, Func<IReadOnlyList<StateAgent>, IRuntime>? connect = null)
    {
        var transcript = new Transcript();
        Run(scenario, replicate, transcript, null, connect);
        Assert.True(transcript.Rows > scenario.Ticks);
        return transcript.Sum();
    }

    public static Simulation Run(
        ScenarioSpec scenario, int replicate, IRecorder recorder, Action<int, Simulation>? afterTick = null,
        Func<IReadOnlyList<StateAgent>, IRuntime>? connect = null)
    {
        var simulation = new Simulation(scenario, replicate, recorder, connect);
        for (var tick = 0; tick < scenario.Ticks && !simulation.Stopped; tick++)
        {
            simulation.Tick(tick);
            afterTick?.Invoke(tick, simulation);
        }

        simulation.Finish();
        return simulation;
    }
}

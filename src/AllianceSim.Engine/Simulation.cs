using AllianceSim.Engine.Recording;
using AllianceSim.Engine.Scenario;

namespace AllianceSim.Engine;

/// <summary>One run of a scenario.</summary>
public sealed class Simulation
{
    /// <summary>Runs one replicate of a scenario from beginning to end.</summary>
    /// <param name="scenario">A valid scenario.</param>
    /// <param name="replicate">Number of the replicate, from 0.</param>
    /// <param name="recorder">Takes down what happens.</param>
    /// <param name="cancel">Ends the run between two ticks.</param>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static void Run(ScenarioSpec scenario, int replicate, IRecorder recorder, CancellationToken cancel = default) =>
        throw new NotSupportedException($"{scenario}{replicate}{recorder}{cancel}");
}

using AllianceSim.Engine.Scenario;
using AllianceSim.Experiments.Running;

namespace AllianceSim.Experiments.Signs;

/// <summary>Sets of runs of one seed, and what is found in them.</summary>
/// <param name="pairs">Number of sets.</param>
/// <param name="jobs">Runs at the same time.</param>
/// <param name="cancel">Ends the work between two sets.</param>
internal sealed class Sample(int pairs, int jobs, CancellationToken cancel)
{
    /// <summary>What is found, in order.</summary>
    public List<SignFinding> Findings { get; } = [];

    /// <summary>Runs a trial.</summary>
    /// <typeparam name="T">What is known of a run.</typeparam>
    /// <param name="world">The world of a seed.</param>
    /// <param name="measure">Runs a scenario and tells what is known of it.</param>
    /// <param name="arms">What each arm makes of the world.</param>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public Trial<T> Try<T>(
        Func<int, ScenarioSpec> world, Func<ScenarioSpec, T> measure, params Func<ScenarioSpec, ScenarioSpec>[] arms)
    {
        var runs = new T[pairs][];
        Workers.Run(pairs, jobs, (seed, _) => runs[seed] = [.. arms.Select(arm => measure(arm(world(seed))))], cancel);
        cancel.ThrowIfCancellationRequested();
        return new(Findings, runs);
    }
}

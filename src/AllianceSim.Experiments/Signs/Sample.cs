using AllianceSim.Engine.Scenario;
using AllianceSim.Experiments.Running;

namespace AllianceSim.Experiments.Signs;

/// <summary>Sets of runs of one seed, and what is found in them.</summary>
/// <param name="jobs">Runs at the same time.</param>
/// <param name="cancel">Ends the work between two sets.</param>
internal sealed class Sample(int jobs, CancellationToken cancel)
{
    private readonly List<object> trials = [];
    private readonly List<SignFinding> findings = [];
    private int pairs;
    private int tried;

    /// <summary>Looks at so many sets; those looked at before are not run again.</summary>
    /// <param name="some">Number of sets, more than before.</param>
    /// <param name="gather">Runs the same trials each time, in the same order.</param>
    /// <returns>What is found, in order.</returns>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public IReadOnlyList<SignFinding> Look(int some, Action<Sample> gather)
    {
        (pairs, tried) = (some, 0);
        findings.Clear();
        gather(this);
        return [.. findings];
    }

    /// <summary>Runs a trial.</summary>
    /// <typeparam name="T">What is known of a run.</typeparam>
    /// <param name="world">The world of a seed.</param>
    /// <param name="measure">Runs a scenario and tells what is known of it.</param>
    /// <param name="arms">What each arm makes of the world.</param>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public Trial<T> Try<T>(
        Func<int, ScenarioSpec> world, Func<ScenarioSpec, T> measure, params Func<ScenarioSpec, ScenarioSpec>[] arms)
    {
        if (tried == trials.Count)
            trials.Add(Array.Empty<T[]>());
        var known = (T[][])trials[tried];
        var runs = known.Concat(new T[pairs - known.Length][]).ToArray();
        Workers.Run(
            pairs - known.Length, jobs,
            (more, _) => runs[known.Length + more] = [.. arms.Select(arm => measure(arm(world(known.Length + more))))], cancel);
        cancel.ThrowIfCancellationRequested();
        trials[tried++] = runs;
        return new(findings, runs);
    }
}

using AllianceSim.Engine.Scenario;
using AllianceSim.Experiments.Outcomes;

namespace AllianceSim.Experiments.Ablation;

/// <summary>What is kept of a run.</summary>
/// <param name="Tally">What outcomes are computed from; empty where the run failed.</param>
/// <param name="Fingerprint">Of all that happened.</param>
internal sealed record MeasuredRun(RunTally? Tally, string Fingerprint);

/// <summary>The runs of a scenario with one mechanism off, or with none. Runs may be added by several threads at once.</summary>
/// <param name="mechanism">Id of the mechanism, or empty.</param>
/// <param name="scenario">The scenario as it is run.</param>
internal sealed class Condition(string mechanism, ScenarioSpec scenario)
{
    private readonly SortedDictionary<int, FailedRun> failures = [];
    private readonly MeasuredRun[] runs = new MeasuredRun[scenario.Replicates];
    private readonly Lock gate = new();
    private int added;

    /// <summary>The scenario as it is run.</summary>
    public ScenarioSpec Scenario => scenario;

    /// <summary>The runs by replicate, once the last was added.</summary>
    public IReadOnlyList<MeasuredRun> Runs => runs;

    /// <summary>Runs that failed, in order. Read it when no run is being added.</summary>
    public IEnumerable<FailedRun> Failures => failures.Values;

    /// <summary>Adds a run, and tells whether it was the last.</summary>
    /// <param name="replicate">Its number.</param>
    /// <param name="run">What is kept of it.</param>
    /// <param name="message">Why it failed; empty where it did not.</param>
    public bool Add(int replicate, MeasuredRun run, string message)
    {
        lock (gate)
        {
            runs[replicate] = run;
            if (run.Tally is null)
                failures.Add(replicate, new(mechanism, replicate, message));
            return ++added == runs.Length;
        }
    }

    /// <summary>Lets go of the runs once they are compared: of all conditions together they could fill the memory.</summary>
    public void Forget() => Array.Clear(runs);
}

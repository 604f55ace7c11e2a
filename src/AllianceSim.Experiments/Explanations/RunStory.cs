using AllianceSim.Engine.Scenario;
using AllianceSim.Model.Worlds;
using AllianceSim.Results;

namespace AllianceSim.Experiments.Explanations;

/// <summary>One run of a result folder, done again, from which everything in it can be told.</summary>
/// <param name="Scenario">The scenario, as resolved, with the seed of the run.</param>
/// <param name="Run">Number of the run.</param>
/// <param name="Replicate">Number of its replicate.</param>
/// <param name="Rows">The run with its states; the views of states of each other at the <see cref="ViewTicks"/>.</param>
/// <param name="ViewTicks">The first tick, that in the middle, and the last, each once.</param>
public sealed record RunStory(
    ScenarioSpec Scenario, int Run, int Replicate, ReplayRows Rows, IReadOnlyList<int> ViewTicks)
{
    /// <summary>Tells the first run of a folder that did not fail again.</summary>
    /// <param name="results">Results of a single scenario, with a finished run.</param>
    /// <param name="cancel">Ends the work between two ticks.</param>
    /// <exception cref="ResultFolderException">The run cannot be done again, or comes out otherwise than in the folder.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static RunStory Of(ResultReader results, CancellationToken cancel = default) =>
        Of(results, results.Runs.First(one => one.Row.Status == RunStatus.Done), cancel);

    /// <summary>Tells a run again.</summary>
    /// <param name="results">Results of a single scenario.</param>
    /// <param name="run">One of its runs, which did not fail.</param>
    /// <param name="cancel">Ends the work between two ticks.</param>
    /// <exception cref="ResultFolderException">The run cannot be done again, or comes out otherwise than in the folder.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static RunStory Of(ResultReader results, Recorded<RunRow> run, CancellationToken cancel)
    {
        var scenario = Replay.ScenarioOf(results) with { Seed = run.Row.Seed };
        var last = results.Ticks.Where(tick => tick.Run == run.Run).Select(tick => tick.Row.Tick).DefaultIfEmpty(0).Max();
        int[] views = [.. new[] { 0, last / 2, last }.Distinct()];
        return new(
            scenario, run.Run, run.Row.Replicate, Replay.Of(results, scenario, run, new() { States = true, Views = views }, cancel), views);
    }

    /// <summary>The world of the run before its first tick and any burn-in; of a generated world too.</summary>
    public World WorldAtStart() => Replay.WorldOf(Scenario, Replicate);
}

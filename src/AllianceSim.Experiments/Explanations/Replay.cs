using AllianceSim.Engine;
using AllianceSim.Engine.Scenario;
using AllianceSim.Model.Worlds;
using AllianceSim.Results;
using AllianceSim.Scenarios;

namespace AllianceSim.Experiments.Explanations;

/// <summary>Runs one run of a result folder again, in memory, with every term recorded: results are a function of scenario and seed
/// alone, so that nothing but the scenario has to be kept.</summary>
public static class Replay
{
    /// <summary>The scenario of a result folder, as resolved.</summary>
    /// <exception cref="ResultFolderException">There is none that can be read.</exception>
    public static ScenarioSpec ScenarioOf(ResultReader results)
    {
        var load = ScenarioReader.Read(Path.Combine(results.Folder, ResultFolder.ScenarioFileName));
        return load.Scenario ?? throw new ResultFolderException($"{load.Problems[0]} The scenario has to be run again to be explained.");
    }

    /// <summary>Names of the states of a scenario, also of a generated world.</summary>
    public static IReadOnlyList<string> StatesOf(ScenarioSpec scenario) =>
        [.. WorldOf(scenario, 0).Names];

    /// <summary>The world of a replicate of a scenario, before its first tick and any burn-in.</summary>
    public static World WorldOf(ScenarioSpec scenario, int replicate) =>
        new Simulation(scenario with { BurnIn = 0 }, replicate, new ReplayRows()).World;

    /// <summary>The rows of a run, after a check that they are those of the folder.</summary>
    /// <param name="results">The folder.</param>
    /// <param name="scenario">Its scenario.</param>
    /// <param name="run">A run that did not fail.</param>
    /// <param name="scope">What is wanted besides what every explanation needs; empty for nothing.</param>
    /// <param name="cancel">Ends the run between two ticks.</param>
    /// <exception cref="ResultFolderException">The run now comes out otherwise than in the folder.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static ReplayRows Of(
        ResultReader results, ScenarioSpec scenario, Recorded<RunRow> run, ReplayScope? scope = null, CancellationToken cancel = default)
    {
        scope ??= new();
        var rows = new ReplayRows(scope);
        var record = new RecordSpec(
            States: scope.States, Dyads: scope.Pair is not null || scope.Views.Count > 0, Terms: true,
            Weighings: scope.Dispute is not null, Coding: scenario.Record.Coding);
        var told = scenario with { Seed = run.Row.Seed, Record = record };
        Simulation.Run(told, run.Row.Replicate, rows, cancel);
        if (!IsSame(rows.Alliances, results.Alliances) || !IsSame(rows.Disputes, results.Disputes)
            || !IsSame(rows.Involvements, results.Involvements))
        {
            throw new ResultFolderException(
                $"{results.Folder}: run {run.Run} comes out otherwise when it is run again, so that it cannot be explained. The results are "
                + $"of another version of the program ({results.Manifest.Version} {results.Manifest.Commit}".TrimEnd()
                + ") or of a scenario that was changed since. Run the scenario again.");
        }

        return rows;

        bool IsSame<TRow>(IReadOnlyList<TRow> told, IReadOnlyList<Recorded<TRow>> recorded) =>
            told.SequenceEqual(recorded.Where(row => row.Run == run.Run).Select(row => row.Row));
    }
}

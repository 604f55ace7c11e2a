using System.Globalization;
using AllianceSim.Cli.Terminal;
using AllianceSim.Engine.Scenario;
using AllianceSim.Experiments.Explanations;
using AllianceSim.Experiments.Sweeps;
using AllianceSim.Reports.Texts;
using AllianceSim.Results;

namespace AllianceSim.Cli.Commands.Sweeps;

/// <summary>Does one run of a result again, with everything recorded.</summary>
/// <param name="path">The result folder.</param>
/// <param name="number">Number of the run, as typed.</param>
/// <param name="request">Where and how the run is written.</param>
/// <param name="streams">Where it writes.</param>
internal sealed class RunReplay(string path, string number, FolderRequest request, Streams streams)
{
    /// <summary>Runs it, and tells the exit status.</summary>
    /// <exception cref="UserError">There is no such run.</exception>
    /// <exception cref="ResultFolderException">The folder cannot be read.</exception>
    public int Run(CancellationToken cancel)
    {
        var results = ResultReader.Open(path);
        if (results.Manifest.Kind is not (ResultKind.Run or ResultKind.Sweep))
            throw new UserError(Exit.WrongInput, $"{path}: holds {results.Manifest.Kind.Noun()}, which keeps no runs; give the folder of a run or a sweep.");
        var run = Find(results);
        var scenario = ScenarioOf(results, run.Row);
        var folder = request.Out
            ?? Path.Combine(path, SweepFiles.Replays, string.Create(CultureInfo.InvariantCulture, $"run-{run.Run}"));
        var options = new RunOptions
        {
            Results = request with { Out = folder }, Runtime = Runtimes.Default, Remark = null, Figures = "all", Verbose = false,
        };
        var status = new ScenarioRun(options, streams).Run(() => scenario, cancel, only: [run.Row.Replicate]);
        if (status == Exit.Done && !IsSame(results, run, folder))
        {
            throw new UserError(
                Exit.Failed,
                Phrase.Text($"{path}: run {run.Run} now comes out otherwise: the results are of another version of the program, or were changed."));
        }

        if (status == Exit.Done && !request.Quiet)
            streams.Out.WriteLine(Phrase.Text($"Run {run.Run} of {path}{PointOf(results, run.Row)} came out the same."));
        return status;
    }

    private static string PointOf(ResultReader results, RunRow run) => results.Manifest.Kind == ResultKind.Sweep
        ? $" ({SweepFolder.Open(results.Folder).InWords(run)})"
        : "";

    private static ScenarioSpec ScenarioOf(ResultReader results, RunRow run)
    {
        if (results.Manifest.Kind == ResultKind.Sweep)
            return SweepFolder.Open(results.Folder).ScenarioOf(run);
        var scenario = Replay.ScenarioOf(results);
        return scenario with { Record = scenario.Record with { States = true, Dyads = true, Terms = true, Weighings = true } };
    }

    private static bool IsSame(ResultReader results, Recorded<RunRow> run, string folder)
    {
        var again = ResultReader.Open(folder).Outcomes.Select(outcome => outcome.Row);
        return results.Outcomes.Where(outcome => outcome.Run == run.Run).Select(outcome => outcome.Row).SequenceEqual(again);
    }

    private Recorded<RunRow> Find(ResultReader results)
    {
        foreach (var run in results.Runs.Where(
            run => int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var asked) && run.Run == asked))
            return run;
        throw new UserError(
            Exit.WrongInput,
            results.Runs.Count == 0
                ? $"{path}: has no finished run."
                : Phrase.Text($"--run {number}: there is no such run in {path}. There are {results.Runs.Count}, from {results.Runs.Min(run => run.Run)} to {results.Runs.Max(run => run.Run)}."));
    }
}

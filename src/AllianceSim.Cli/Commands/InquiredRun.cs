using System.Globalization;
using AllianceSim.Cli.Terminal;
using AllianceSim.Engine.Scenario;
using AllianceSim.Experiments.Explanations;
using AllianceSim.Reports.Texts;
using AllianceSim.Results;

namespace AllianceSim.Cli.Commands;

/// <summary>The run that something is asked of.</summary>
internal sealed class InquiredRun
{
    private readonly bool isFirst;

    /// <summary>Chooses the run.</summary>
    /// <param name="results">The result folder.</param>
    /// <param name="run">Number of the run as typed; empty for the first that did not fail.</param>
    /// <exception cref="UserError">There is no such run, or it failed.</exception>
    /// <exception cref="ResultFolderException">The scenario of the folder cannot be read.</exception>
    public InquiredRun(ResultReader results, string? run)
    {
        if (results.Manifest.Kind == ResultKind.Sweep)
        {
            throw Wrong(
                $"{results.Folder}: holds a sweep, which keeps too little of a run to explain it. Do the run again first, by 'alliancesim replay "
                + $"{results.Folder} --run {run ?? "N"}', and explain the folder that it tells.");
        }

        if (results.Manifest.Kind != ResultKind.Run)
            throw Wrong($"{results.Folder}: holds {results.Manifest.Kind.Noun()}, which keeps no run to explain; give the folder of a run.");
        Results = results;
        Recorded<RunRow>[] finished = [.. results.Runs.Where(r => r.Row.Status == RunStatus.Done)];
        if (finished.Length == 0)
            throw Wrong($"{results.Folder}: has no finished run to explain.");
        Run = run is null ? finished[0] : Find(run);
        isFirst = Run == finished[0];
        Scenario = Replay.ScenarioOf(results);
    }

    /// <summary>The result folder.</summary>
    public ResultReader Results { get; }

    /// <summary>Its scenario, as resolved.</summary>
    public ScenarioSpec Scenario { get; }

    /// <summary>The run.</summary>
    public Recorded<RunRow> Run { get; }

    /// <summary>Name of the figure of something: the first run is not named in it.</summary>
    /// <param name="what">What it is of, in lower case with hyphens.</param>
    public string FigureName(string what) =>
        string.Create(CultureInfo.InvariantCulture, $"explain-{what}{(isFirst ? "" : $"-run-{Run.Run}")}");

    /// <summary>An error of whoever asks.</summary>
    public static UserError Wrong(params IReadOnlyList<string> lines) => new(Exit.WrongInput, lines);

    private Recorded<RunRow> Find(string typed)
    {
        var isNumber = int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        foreach (var found in Results.Runs.Where(r => isNumber && r.Run == number))
        {
            return found.Row.Status == RunStatus.Done
                ? found
                : throw Wrong($"--run {typed}: that run failed, so that there is nothing to explain: {found.Row.Message}");
        }

        var numbers = Results.Runs.Select(r => r.Run).ToList();
        throw Wrong(Phrase.Text(
            $"--run {typed}: there is no such run in {Results.Folder}. There are {numbers.Count}, from {numbers.Min()} to {numbers.Max()}."));
    }
}

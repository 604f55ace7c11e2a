using System.Globalization;
using AllianceSim.Cli.Terminal;
using AllianceSim.Engine.Scenario;
using AllianceSim.Experiments;
using AllianceSim.Experiments.Explanations;
using AllianceSim.Figures.Gallery;
using AllianceSim.Reports.Texts;
using AllianceSim.Results;
using AllianceSim.Scenarios.Problems;

namespace AllianceSim.Cli.Commands;

/// <summary>Asks why alliances of one run formed, held and broke, and tells the answer.</summary>
/// <param name="inquired">The run.</param>
/// <param name="formats">Formats of the drawing.</param>
/// <param name="streams">Where the answer goes.</param>
internal sealed class AllianceInquiry(InquiredRun inquired, FigureFormats formats, Streams streams)
{
    private const int MostNames = 8;

    private readonly ResultReader results = inquired.Results;
    private readonly ScenarioSpec scenario = inquired.Scenario;
    private readonly Recorded<RunRow> run = inquired.Run;

    /// <summary>Tells of an alliance.</summary>
    /// <param name="id">Its number or name, as typed.</param>
    /// <param name="cancel">Ends the replay.</param>
    /// <exception cref="UserError">There is no such alliance.</exception>
    /// <exception cref="ResultFolderException">The run cannot be told again.</exception>
    public int TellAlliance(string id, CancellationToken cancel)
    {
        var explainer = new Explainer(scenario, run.Run, Replay.Of(results, scenario, run, cancel: cancel));
        var lives = FindLives(explainer.Lives, id);
        var text = new ExplanationText(new Screen(streams.Out), scenario);
        foreach (var life in lives)
        {
            var explanation = explainer.Explain(life);
            text.Write(explanation);
            if (IsOfScenario(life.Name))
                text.Write(AcrossRuns.Of(RunRows.From(results), life.Name));
            Draw(explanation, int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var asked) && life.Has(asked) ? asked : life.First.Id);
        }

        return Exit.Done;
    }

    /// <summary>Tells of all alliances between two states, or why there was none.</summary>
    /// <param name="typed">Their names, as typed.</param>
    /// <param name="cancel">Ends the replay.</param>
    /// <exception cref="UserError">There is no such state.</exception>
    /// <exception cref="ResultFolderException">The run cannot be told again.</exception>
    public int TellPair(string typed, CancellationToken cancel)
    {
        var (first, second) = ReadPair(typed);
        var rows = Replay.Of(results, scenario, run, new() { Pair = (first, second) }, cancel);
        var explainer = new Explainer(scenario, run.Run, rows);
        var shared = explainer.SharedBy(first, second);
        var text = new ExplanationText(new Screen(streams.Out), scenario);
        text.WritePair(first, second, run.Run, shared);
        if (shared.Count == 0)
            text.WriteClosest(first, second, explainer.ClosestYearOf(first, second));
        foreach (var life in shared)
        {
            var explanation = explainer.Explain(life, [first, second]);
            text.Write(explanation);
            Draw(explanation, life.First.Id);
        }

        return Exit.Done;
    }

    private void Draw(Explanation explanation, int number)
    {
        var name = inquired.FigureName(string.Create(CultureInfo.InvariantCulture, $"{number}"));
        var figure = TermsFigure.Of(explanation, new Provenance(results.Scenario, results.Manifest.Seed, 1), name);
        streams.Out.WriteLine($"Figure: {FigureDrawing.Write(results, [figure], formats)[0]}");
        streams.Out.WriteLine();
    }

    private bool IsOfScenario(string name) =>
        scenario.Alliances.Any(a => a.Name == name) || scenario.Shocks.Any(s => s.Found?.Name == name);

    private IReadOnlyList<AllianceLife> FindLives(IReadOnlyList<AllianceLife> lives, string typed)
    {
        if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && lives.FirstOrDefault(life => life.Has(number)) is { } numbered)
        {
            return [numbered];
        }

        AllianceLife[] named = [.. lives.Where(life => StateNames.Fold(life.Name) == StateNames.Fold(typed))];
        if (named.Length > 0)
            return named;
        if (lives.Count == 0)
            throw InquiredRun.Wrong(Phrase.Text($"--alliance {typed}: run {run.Run} has no alliance."));
        string[] names = [.. lives.Select(life => life.Name).Distinct()];
        int[] numbers = [.. lives.SelectMany(life => life.Treaties).Select(treaty => treaty.Id).Order()];
        int[] elsewhere = [.. results.Alliances.Where(a => StateNames.Fold(a.Row.Name) == StateNames.Fold(typed)).Select(a => a.Run).Distinct()];
        string[] near = [.. Nearby(typed, names)];
        throw InquiredRun.Wrong(string.Join(
            ' ',
            [
                Phrase.Text($"--alliance {typed}: there is no such alliance in run {run.Run}."),
                .. elsewhere.Length > 0 ? (string[])[Phrase.Text($"There is one in run {elsewhere[0]}: --run {elsewhere[0]}.")] : [],
                .. near.Length > 0 ? (string[])[$"Did you mean {string.Join(" or ", near.Select(name => $"'{name}'"))}?"] : [],
                Phrase.Text($"The run has {numbers.Length}, numbers {numbers[0]} to {numbers[^1]}, such as ")
                    + string.Join(", ", names.Take(MostNames).Select(name => $"'{name}'")) + ".",
            ]));
    }

    private (string First, string Second) ReadPair(string typed)
    {
        var states = new StateNames("--between", typed, scenario);
        var words = typed.Split(',', StringSplitOptions.TrimEntries);

        // A name may itself hold a comma.
        for (var cut = 1; cut < words.Length; cut++)
        {
            var (first, second) = (Known(words[..cut]), Known(words[cut..]));
            if (first is null || second is null)
                continue;
            return first != second ? (first, second) : throw InquiredRun.Wrong($"--between {typed}: both are {first}; give two states.");
        }

        throw words.Length != 2 || words.Contains("")
            ? InquiredRun.Wrong(
                $"--between {typed}: give the names of two states with a comma between them, as in --between \"{states.All[0]},{states.All[1]}\".")
            : InquiredRun.Wrong([.. words.Where(word => states.Find(word) is null).Select(states.Unknown)]);

        string? Known(string[] parts) => states.Find(string.Join(", ", parts));
    }

    private static IEnumerable<string> Nearby(string typed, IReadOnlyList<string> names)
    {
        const int most = 3;
        var nearest = Nearest.To(typed, names);
        return names.Where(name => name == nearest || StateNames.Fold(name).Contains(StateNames.Fold(typed), StringComparison.Ordinal))
            .OrderBy(name => name != nearest).Take(most);
    }
}

using AllianceSim.Cli.Terminal;
using AllianceSim.Engine.Scenario;
using AllianceSim.Experiments.Hindcasts;
using AllianceSim.Import;
using AllianceSim.Import.Tables;
using AllianceSim.Reports.Texts;
using AllianceSim.Results;
using AllianceSim.Scenarios.Problems;

namespace AllianceSim.Cli.Commands.Hindcasts;

/// <summary>A hindcast whose files and arguments are found right, before anything is run.</summary>
/// <param name="Scenario">The scenario, with as many ticks as the longest horizon.</param>
/// <param name="History">What happened, by its names.</param>
/// <param name="Horizons">Years after the start, in rising order.</param>
/// <param name="Train">The training for a horizon; null where baselines are to be fitted to the pairs foretold.</param>
/// <param name="Inputs">The files of the record, and the scenario of <c>--train</c> behind them.</param>
internal sealed record HindcastPlan(
    ScenarioSpec Scenario, RecordedHistory History, IReadOnlyList<int> Horizons, Func<int, Training?> Train, IReadOnlyList<ManifestFile> Inputs)
{
    /// <summary>Reads the files and checks them against each other.</summary>
    /// <param name="request">The scenario.</param>
    /// <param name="options">What it is held against, and how.</param>
    /// <exception cref="UserError">The files or the arguments are not right.</exception>
    public static HindcastPlan Read(ScenarioRequest request, HindcastOptions options)
    {
        var scenario = Load(request);
        if (request.Overrides.FirstOrDefault(setting => setting.Text.Split('=')[0].Trim() == "ticks") is { } ticks)
            throw Wrong($"{ticks.Typed}: there are as many ticks as years in the longest horizon; use --horizon.");
        var record = ReadRecord(options.Record);
        var horizons = new RecordedYears(record).HorizonsFrom(scenario.Start, options.Horizons);
        var history = HistoryOf(scenario, request.File, record);
        foreach (var year in horizons.Select(horizon => scenario.Start + horizon))
        {
            if (scenario.States.Count(state => history.IsMember(state.Name, year) == true) < 2)
                throw Wrong(Phrase.Text($"--record: fewer than two states of {request.File} were in the system in {year}, so that there is no pair to judge."));
        }

        var training = options.Train is { } file ? TrainingOf(request with { File = file, Overrides = [] }, record, scenario.Start, horizons) : [];

        return new(
            LoadFor(request, horizons[^1]), history, horizons, horizon => training.GetValueOrDefault(horizon),
            [.. options.Record.Concat(options.Train is { } path ? [path] : []).Select(ManifestStore.Describe)]);
    }

    private static ScenarioSpec Load(ScenarioRequest request)
    {
        var scenario = request.Load();
        return scenario.Generate is null
            ? scenario
            : throw Wrong($"{request.File}: generates its states, of which there is no record; name them.");
    }

    // As long as the longest horizon, whatever the file says of its end; what comes after it is left out, as with --ticks.
    private static ScenarioSpec LoadFor(ScenarioRequest request, int horizon) =>
        Load(request with { Overrides = [.. request.Overrides, new(Phrase.Text($"ticks={horizon}"), "--horizon")] }) with { Stop = null };

    private static HistoricalRecord ReadRecord(IReadOnlyList<string> files)
    {
        var problems = new ProblemList();
        var record = HistoricalRecord.Read([.. files.Select(path => new GivenFile(path))], problems);
        return record ?? throw new UserError(Exit.WrongInput, [.. problems.InOrder().Select(problem => problem.ToString())]);
    }

    private static RecordedHistory HistoryOf(ScenarioSpec scenario, string file, HistoricalRecord record)
    {
        var history = new RecordedHistory(record, scenario, File.ReadAllText(file));
        if (history.Numbers.GroupBy(state => state.Value).FirstOrDefault(same => same.Count() > 1) is { } twins)
        {
            throw Wrong(Phrase.Text(
                $"--record: takes {string.Join(" and ", twins.Select(state => state.Key))} of {file} for one state, {record.NameOf(twins.Key)} ({twins.Key}). Put the Correlates of War number of each in a comment behind it, as in '# 365'."));
        }

        if (history.Numbers.Count >= 2)
            return history;
        var unknown = scenario.States.Select(state => state.Name).Where(name => !history.Numbers.ContainsKey(name));
        throw Wrong(
            $"--record: knows no two states of {file}: not {string.Join(", ", unknown.Select(name => name + CommandLineErrors.Meant(name, record.NearestTo(name) is { } near ? [near] : [])))}. "
            + "Call them as the files do, or put the Correlates of War number of each in a comment behind it, as in '# 365'.");
    }

    private static Dictionary<int, Training> TrainingOf(ScenarioRequest request, HistoricalRecord record, int start, IReadOnlyList<int> horizons)
    {
        var earlier = Load(request);
        if (earlier.Start >= start)
            throw Wrong(Phrase.Text($"--train {request.File}: begins in {earlier.Start}, and has to begin before {start}, where what is foretold begins."));
        var history = HistoryOf(earlier, request.File, record);
        var training = horizons.ToDictionary(horizon => horizon, horizon => Training.Of(earlier, history, start, horizon));
        if (training.Values.Any(one => one is null))
        {
            throw Wrong(Phrase.Text(
                $"--train {request.File}: begins in {earlier.Start}, and the record does not know who was tied, and which states there were, between then and {start}. It knows: {RecordedYears.InWords(history.KnownYears)}."));
        }

        return training.Values.All(one => one!.IsEmpty)
            ? throw Wrong($"--train {request.File}: the record answers no question on any pair of its states, so that nothing can be fitted to it.")
            : training.ToDictionary(one => one.Key, one => one.Value!);
    }

    private static UserError Wrong(string text) => new(Exit.WrongInput, text);
}

using AllianceSim.Cli.Terminal;
using AllianceSim.Engine.Scenario;
using AllianceSim.Experiments;
using AllianceSim.Experiments.Hindcasts;
using AllianceSim.Figures.Gallery;
using AllianceSim.Import;
using AllianceSim.Import.Tables;
using AllianceSim.Reports.Texts;
using AllianceSim.Results;
using AllianceSim.Scenarios.Problems;

namespace AllianceSim.Cli.Commands.Hindcasts;

/// <summary>Runs a scenario and holds it against what happened, from its file to table and figures.</summary>
/// <param name="request">The scenario and where its results go.</param>
/// <param name="options">What it is held against, and how.</param>
/// <param name="streams">Where it writes.</param>
internal sealed class ScenarioHindcast(ScenarioRequest request, HindcastOptions options, Streams streams)
{
    /// <summary>Runs it, and tells the exit status.</summary>
    /// <exception cref="UserError">The files, the arguments or the folder are not right.</exception>
    public int Run(CancellationToken cancel)
    {
        var scenario = request.Load();
        if (scenario.Generate is not null)
            throw new UserError(Exit.WrongInput, $"{request.File}: generates its states, of which there is no record; name them.");
        if (request.Overrides.FirstOrDefault(setting => setting.Text.StartsWith("ticks=", StringComparison.Ordinal)) is { } ticks)
            throw new UserError(Exit.WrongInput, $"{ticks.Typed}: there are as many ticks as years in the longest horizon; use --horizon.");
        var history = ReadRecord();
        var horizons = Horizons(scenario, history);
        var earlier = options.Train is { } file ? (request with { File = file, Overrides = [] }).Load() : null;
        if (earlier is not null && Training.Of(earlier, history, scenario.Start, horizons[0]) is null)
        {
            throw new UserError(
                Exit.WrongInput,
                Phrase.Text($"--train {options.Train}: begins in {earlier.Start}, and the record does not know who was tied between then and {scenario.Start}. It knows: {Known(history)}."));
        }

        // As long as the longest horizon, whatever the file says of its end.
        var told = scenario with { Ticks = horizons[^1], Stop = null };
        var run = new RunOptions
        {
            Results = request.Results, Runtime = Runtimes.Inline, Remark = null, Figures = "none", Verbose = false, FolderPrefix = "hindcast-",
        };
        return new ScenarioRun(run, streams).Run(() => told, cancel, present: (results, runs) => Present(told, results, runs, history, horizons, earlier));
    }

    private void Present(
        ScenarioSpec scenario, ResultReader results, IReadOnlyList<RunRows> runs, RecordedHistory history, IReadOnlyList<int> horizons,
        ScenarioSpec? earlier)
    {
        var hindcast = Hindcast.Of(
            scenario, runs, history, [.. horizons.Select(horizon => scenario.Start + horizon)],
            horizon => earlier is null ? null : Training.Of(earlier, history, scenario.Start, horizon));
        hindcast.Write(results.Folder);
        var provenance = new Provenance(results.Scenario, results.Manifest.Seed, runs.Count);
        if (options.WithFigures)
            FigureDrawing.Write(results, [.. HindcastFigure.Of(hindcast.Questions, provenance)], request.Results.Formats);
        if (request.Results.Quiet)
            return;
        string[] unknown = [.. scenario.States.Select(state => state.Name).Where(state => !history.Knows(state))];
        new HindcastText(new Screen(streams.Out)).Write(scenario, hindcast, runs.Count, earlier, unknown);
        streams.Out.WriteLine($"Results: {results.Folder}");
    }

    private RecordedHistory ReadRecord()
    {
        var problems = new ProblemList();
        var record = HistoricalRecord.Read([.. options.Record.Select(path => new GivenFile(path))], problems);
        if (record is null)
            throw new UserError(Exit.WrongInput, [.. problems.InOrder().Select(problem => problem.ToString())]);
        return record.KnownYears.Count > 0
            ? new(record)
            : throw new UserError(Exit.WrongInput, "--record: none of the files tells who was allied to whom; give one that does.");
    }

    private IReadOnlyList<int> Horizons(ScenarioSpec scenario, RecordedHistory history)
    {
        if (options.Horizons is { } asked)
        {
            var unknown = asked.Where(horizon => !history.KnownYears.Contains(scenario.Start + horizon)).ToList();
            return unknown.Count == 0
                ? asked
                : throw new UserError(
                    Exit.WrongInput,
                    Phrase.Text($"--horizon {unknown[0]}: the record does not know who was tied in {scenario.Start + unknown[0]}. It knows: {Known(history)}."));
        }

        var suitable = HindcastHorizons.For(scenario.Start, history.KnownYears);
        return suitable.Count > 0
            ? suitable
            : throw new UserError(
                Exit.WrongInput,
                Phrase.Text($"--record: does not know who was tied in any of the 30 years after {scenario.Start}, where the scenario begins. It knows: {Known(history)}. Ask for a later year by --horizon."));
    }

    private static string Known(RecordedHistory history)
    {
        var years = history.KnownYears;
        return years.Count > 12 ? Phrase.Text($"{years.Count} years from {years[0]} to {years[^1]}") : string.Join(", ", years.Select(year => Phrase.Text($"{year}")));
    }
}

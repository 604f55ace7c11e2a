using AllianceSim.Cli.Terminal;
using AllianceSim.Engine;
using AllianceSim.Engine.Scenario;
using AllianceSim.Experiments;
using AllianceSim.Experiments.Findings;
using AllianceSim.Experiments.Running;
using AllianceSim.Figures.Gallery;
using AllianceSim.Reports.Texts;
using AllianceSim.Results;
using AllianceSim.Scenarios;
using Serilog;

namespace AllianceSim.Cli.Commands;

/// <summary>Runs replicates of a scenario to their figures and summary.</summary>
/// <param name="options">How.</param>
/// <param name="streams">Where it writes.</param>
internal sealed class ScenarioRun(RunOptions options, Streams streams)
{
    private readonly FolderRequest request = options.Results;

    /// <summary>Runs it, and tells the exit status.</summary>
    /// <param name="load">Reads the scenario, once the other options are found right.</param>
    /// <param name="cancel">Ends the work between two ticks.</param>
    /// <param name="only">Numbers of the replicates; empty for all.</param>
    /// <param name="present">Shows what came of the runs that did not fail, one at least; empty for figures, report and summary.</param>
    /// <exception cref="UserError">The file, the arguments or the folder are not right.</exception>
    public int Run(
        Func<ScenarioSpec> load, CancellationToken cancel, IReadOnlyList<int>? only = null,
        Action<ResultReader, IReadOnlyList<RunRows>>? present = null)
    {
        var figures = FigureDrawing.Choose(options.Figures);
        var scenario = load();
        var path = request.PathOf(scenario.Name, scenario.Seed, options.FolderPrefix);
        try
        {
            RunSummary summary;
            using (var folder = Open(scenario, path, only))
                summary = RunInto(folder, scenario, path, cancel);
            if (summary.Interrupted)
            {
                streams.Error.WriteLine(
                    $"alliancesim: interrupted. {summary.Done + summary.Skipped} of {only?.Count ?? scenario.Replicates} runs are finished and kept in "
                    + $"{path}; go on with --resume.");
                return Exit.Interrupted;
            }

            return Report(path, present ?? ((results, runs) => Present(results, runs, figures)), summary);
        }
        catch (ResultFolderException error)
        {
            throw new UserError(error.IsRefusal ? Exit.WrongInput : Exit.Failed, error.Message);
        }
    }

    private ResultFolder Open(ScenarioSpec scenario, string path, IReadOnlyList<int>? only)
    {
        var header = ResultHeader.For(scenario, options.Annotate(ScenarioWriter.ToYaml(scenario)), ProductVersion.Number) with
        {
            Commit = ProductVersion.Commit, Runtime = options.Runtime, Jobs = request.Jobs, Runs = only, Inputs = options.Inputs,
        };
        return ResultFolder.Open(path, header, request.Existing);
    }

    private RunSummary RunInto(ResultFolder folder, ScenarioSpec scenario, string path, CancellationToken cancel)
    {
        using var log = RunLog.Open(path, options.Verbose);
        log.Information(
            "Running {Scenario}: {Replicates} runs of {Ticks} ticks, seed {Seed}, {Jobs} jobs, runtime {Runtime}, into {Folder}",
            scenario.Name, scenario.Replicates, scenario.Ticks, scenario.Seed, request.Jobs, options.Runtime, path);
        if (options.Remark is { } remark && !request.Quiet)
            streams.Error.WriteLine($"alliancesim: {remark}");
        using var progress = new ProgressLine(request.Quiet ? null : streams.Error, scenario.Name);
        var summary = Runtimes.With(
            options.Runtime, log,
            simulate => ReplicateRunner.Run(scenario, folder, Logging(simulate, log), request.Jobs, progress.Report, cancel));
        log.Information(
            "Done {Done}, failed {Failed}, found {Skipped}, interrupted {Interrupted}",
            summary.Done, summary.Failed, summary.Skipped, summary.Interrupted);
        return summary;
    }

    private static Simulate Logging(Simulate simulate, ILogger log) => (scenario, replicate, recorder, stop) =>
    {
        try
        {
            simulate(scenario, replicate, recorder, stop);
        }
        catch (SimulationException failure)
        {
            log.Information("{Failure:l}", failure.Message);
            throw;
        }
    };

    private int Report(string path, Action<ResultReader, IReadOnlyList<RunRows>> present, RunSummary summary)
    {
        var results = ResultReader.Open(path);
        var failed = results.Runs.Where(r => r.Row.Status == RunStatus.Failed).ToList();
        foreach (var run in failed)
        {
            var kept = results.KeptOf(run) is { } folder ? $" (What it recorded until then is kept in {folder}.)" : "";
            streams.Error.WriteLine($"alliancesim: run {run.Run} failed: {run.Row.Message}{kept}");
        }

        var runs = RunRows.From(results);
        if (runs.Count > 0)
            present(results, runs);
        return summary.Failed > 0 ? Exit.Failed : Exit.Done;
    }

    private void Present(ResultReader results, IReadOnlyList<RunRows> runs, IReadOnlyList<FigureEntry> figures)
    {
        var findings = new Lazy<RunFindings>(() => RunFindings.Of(runs));
        new Presentation(request.Formats, figures.Count > 0).OfRuns(results, figures, new ResultFigureSource(results, runs), findings);
        if (!request.Quiet)
            new SummaryText(new Screen(streams.Out), options.Verbose).Write(results, findings.Value);
    }
}

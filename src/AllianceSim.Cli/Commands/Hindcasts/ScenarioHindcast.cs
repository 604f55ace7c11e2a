using AllianceSim.Cli.Terminal;
using AllianceSim.Experiments;
using AllianceSim.Experiments.Hindcasts;
using AllianceSim.Import;
using AllianceSim.Reports.Texts;
using AllianceSim.Results;

namespace AllianceSim.Cli.Commands.Hindcasts;

/// <summary>Runs a scenario and holds it against what happened, from its file to tables, figures and report.</summary>
/// <param name="request">The scenario and where its results go.</param>
/// <param name="options">What it is held against, and how.</param>
/// <param name="streams">Where it writes.</param>
internal sealed class ScenarioHindcast(ScenarioRequest request, HindcastOptions options, Streams streams)
{
    /// <summary>Runs it, and tells the exit status.</summary>
    /// <exception cref="UserError">The files, the arguments or the folder are not right.</exception>
    public int Run(CancellationToken cancel)
    {
        var plan = HindcastPlan.Read(request, options);
        var run = new RunOptions
        {
            Results = request.Results, Runtime = Runtimes.Inline, Remark = null, Figures = "none", Verbose = false, FolderPrefix = "hindcast-",
            Inputs = plan.Inputs, Annotate = text => StateNumbers.Annotate(text, plan.History.Numbers),
        };
        return new ScenarioRun(run, streams).Run(() => plan.Scenario, cancel, present: (results, runs) => Present(plan, results, runs));
    }

    private void Present(HindcastPlan plan, ResultReader results, IReadOnlyList<RunRows> runs)
    {
        var start = plan.Scenario.Start;
        var hindcast = Hindcast.Of(plan.Scenario, runs, plan.History, [.. plan.Horizons.Select(horizon => start + horizon)], plan.Train);
        hindcast.Write(results.Folder);
        if (options.WithFigures)
            new Presentation(request.Results.Formats).OfHindcast(results, hindcast, runs.Count);
        if (request.Results.Quiet)
            return;
        new HindcastText(new Screen(streams.Out)).Write(plan.Scenario, hindcast, runs.Count);
        streams.Out.WriteLine($"Results: {results.Folder}");
    }
}

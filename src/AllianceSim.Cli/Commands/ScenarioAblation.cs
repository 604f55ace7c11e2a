using AllianceSim.Cli.Terminal;
using AllianceSim.Engine;
using AllianceSim.Experiments.Ablation;
using AllianceSim.Reports.Texts;
using AllianceSim.Results;
using AllianceSim.Scenarios;

namespace AllianceSim.Cli.Commands;

/// <summary>Turns off the mechanisms of a scenario in turn, from its file to table and figure.</summary>
/// <param name="request">The scenario and where its results go.</param>
/// <param name="mechanisms">Ids of the mechanisms to turn off; empty for all.</param>
/// <param name="order">Id of the outcome that sorts.</param>
/// <param name="streams">Where it writes.</param>
internal sealed class ScenarioAblation(ScenarioRequest request, IReadOnlyList<string>? mechanisms, string order, Streams streams)
{
    /// <summary>Runs it, and tells the exit status.</summary>
    /// <exception cref="UserError">The file, the arguments or the folder are not right.</exception>
    public int Run(CancellationToken cancel)
    {
        var scenario = request.Load();
        var design = AblationDesign.Of(scenario, mechanisms);
        if (design.Mechanisms.Count == 0)
        {
            throw new UserError(
                Exit.WrongInput,
                $"{request.File}: every mechanism asked for is off in the scenario ({AblationText.Ids(design.AlreadyOff)}), "
                + "so that there is none to turn off. Choose others by --mechanisms.");
        }

        var path = request.Results.PathOf(scenario.Name, scenario.Seed, "ablation-");
        var header = AblationRunner.Header(design, ScenarioWriter.ToYaml(scenario), ProductVersion.Number) with
        {
            Commit = ProductVersion.Commit, Jobs = request.Results.Jobs,
        };
        try
        {
            AblationSummary summary;
            using (var folder = ResultFolder.Open(path, header, request.Results.Existing))
                summary = RunInto(folder, design);
            return Report(path, design, summary);
        }
        catch (ResultFolderException error)
        {
            throw new UserError(error.IsRefusal ? Exit.WrongInput : Exit.Failed, error.Message);
        }

        AblationSummary RunInto(ResultFolder folder, AblationDesign plan)
        {
            using var log = RunLog.Open(path);
            log.Information(
                "Ablating {Scenario}: {Mechanisms} mechanisms, {Replicates} runs each, seed {Seed}, {Jobs} jobs, into {Folder}",
                scenario.Name, plan.Mechanisms.Count, scenario.Replicates, scenario.Seed, request.Results.Jobs, path);
            using var progress = new ProgressLine(request.Results.Quiet ? null : streams.Error, scenario.Name);
            var summary = AblationRunner.Run(
                plan, folder, Simulation.Run, request.Results.Jobs,
                progress.Report, cancel);
            foreach (var (mechanism, replicate, message) in summary.Failures)
                log.Information("Run {Replicate} {Condition} failed: {Message}", replicate, Condition(mechanism), message);
            log.Information(
                "Done {Done}, found {Skipped}, incomplete {Incomplete}, interrupted {Interrupted}",
                summary.Done, summary.Skipped, summary.Incomplete, summary.Interrupted);
            return summary;
        }
    }

    private static string Condition(string mechanism) =>
        mechanism.Length > 0 ? $"without {mechanism}" : "with every mechanism on";

    private int Report(string path, AblationDesign design, AblationSummary summary)
    {
        foreach (var (mechanism, replicate, message) in summary.Failures)
            streams.Error.WriteLine($"alliancesim: run {replicate} {Condition(mechanism)} failed: {message}");

        if (summary.Interrupted)
        {
            streams.Error.WriteLine(
                $"alliancesim: interrupted. {summary.Done + summary.Skipped} of {Phrase.Count(design.Mechanisms.Count, "mechanism")} are finished and "
                + $"kept in {path}; go on with --resume.");
            return Exit.Interrupted;
        }

        if (summary.Incomplete > 0)
        {
            streams.Error.WriteLine(
                $"alliancesim: {Phrase.Count(summary.Incomplete, "mechanism")} without some pairs of runs, as one of a pair failed; see log.txt in {path}.");
        }

        var results = ResultReader.Open(path);
        new Presentation(request.Results.Formats).OfAblation(results, order);
        if (!request.Results.Quiet)
        {
            new AblationText(new Screen(streams.Out)).Write(results, design.AlreadyOff, order);
            streams.Out.WriteLine($"Results: {results.Folder}");
        }

        return summary.Incomplete > 0 ? Exit.Failed : Exit.Done;
    }
}

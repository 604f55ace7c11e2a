using AllianceSim.Cli.Slurm;
using AllianceSim.Cli.Terminal;
using AllianceSim.Engine;
using AllianceSim.Experiments.Designs;
using AllianceSim.Experiments.Running;
using AllianceSim.Experiments.Sweeps;
using AllianceSim.Reports.Texts;
using AllianceSim.Results;

namespace AllianceSim.Cli.Commands.Sweeps;

/// <summary>Runs a sweep, or a shard of one, from its file to its tables, figures and summary.</summary>
/// <param name="request">The sweep and where its results go.</param>
/// <param name="shard">Which part of it.</param>
/// <param name="streams">Where it writes.</param>
internal sealed class SweepRun(SweepRequest request, Shard shard, Streams streams)
{
    /// <summary>Tells what the sweep will take, and the exit status.</summary>
    /// <exception cref="UserError">The file is not right.</exception>
    public int Estimate(CancellationToken cancel)
    {
        var plan = request.Load();
        var estimate = SweepEstimate.Of(plan, shard, Simulation.Run, cancel);
        new SweepEstimateText(streams.Out).Write(plan, shard, estimate, request.Results.Jobs, PathOf(plan));
        return Exit.Done;
    }

    /// <summary>Hands it to Slurm, and tells the exit status.</summary>
    /// <param name="choice">What was asked of Slurm.</param>
    /// <param name="dryRun">Whether only to print what would be submitted.</param>
    /// <param name="cancel">Ends the trial of a few runs that the number of tasks follows from.</param>
    /// <exception cref="UserError">The file, the arguments or the folder are not right, or Slurm did not take it.</exception>
    public int Submit(SlurmChoice choice, bool dryRun, CancellationToken cancel)
    {
        var plan = request.Load();
        var estimate = SweepEstimate.Of(plan, shard, Simulation.Run, cancel);
        var submission = new SlurmRequest
        {
            Name = plan.Sweep.Spec.Name,
            File = Path.GetFullPath(request.File),
            Folder = Path.GetFullPath(PathOf(plan)),
            Runs = estimate.MostRuns,
            Parts = plan.Sweep.Spec.StopWhen is null ? plan.Runs : plan.Points.Count,
            SecondsPerRun = estimate.SecondsPerRun,
            Jobs = choice.Jobs ?? 1,
            Tasks = choice.Tasks,
            SbatchOptions = choice.Sbatch,
            Arguments = request.Arguments,
            MergeArguments = request.Results.Formats.Arguments,
            Existing = request.Results.Existing,
        };
        return new SlurmSubmission(submission, request.Results.Quiet ? streams with { Out = TextWriter.Null } : streams).Submit(dryRun);
    }

    /// <summary>Runs it, and tells the exit status.</summary>
    /// <exception cref="UserError">The file, the arguments or the folder are not right.</exception>
    public int Run(CancellationToken cancel)
    {
        var plan = request.Load();
        var path = PathOf(plan);
        var header = SweepRunner.Header(plan, shard, ProductVersion.Number) with
        {
            Commit = ProductVersion.Commit, Jobs = request.Results.Jobs,
        };
        try
        {
            RunSummary summary;
            using (var folder = ResultFolder.Open(path, header, request.Results.Existing))
                summary = RunInto(folder, plan, cancel);
            if (summary.Interrupted)
            {
                streams.Error.WriteLine(
                    $"alliancesim: interrupted. {Phrase.Count(summary.Done + summary.Skipped, "run")} finished and kept in {path}; go on with --resume.");
                return Exit.Interrupted;
            }

            return new SweepReport(streams, request.Results.Formats, request.Results.Quiet).Write(path, cancel);
        }
        catch (ResultFolderException error)
        {
            throw new UserError(error.IsRefusal ? Exit.WrongInput : Exit.Failed, error.Message);
        }
    }

    private string PathOf(SweepPlan plan) => request.Results.PathOf(
        plan.Sweep.Spec.Name, plan.Sweep.Spec.Seed, !shard.IsWhole ? Phrase.Text($"shard-{shard.Number}-of-{shard.Count}-") : request.Sensitivity ? $"sensitivity-{SensitivityCommand.MethodOf(plan.Sweep.Spec.Design[0].Kind)}-" : "");

    private RunSummary RunInto(ResultFolder folder, SweepPlan plan, CancellationToken cancel)
    {
        var spec = plan.Sweep.Spec;
        using var log = RunLog.Open(folder.Path);
        log.Information(
            "Sweeping {Sweep}: {Points} design points, up to {Runs} runs, seed {Seed}, shard {Shard}, {Jobs} jobs, into {Folder}",
            spec.Name, plan.Points.Count, plan.Runs, spec.Seed, shard.ToString(), request.Results.Jobs, folder.Path);
        using var progress = new ProgressLine(request.Results.Quiet ? null : streams.Error, spec.Name);
        var summary = SweepRunner.Run(plan, shard, folder, Simulation.Run, request.Results.Jobs, progress.Report, cancel);
        log.Information(
            "Done {Done}, failed {Failed}, found {Skipped}, interrupted {Interrupted}",
            summary.Done, summary.Failed, summary.Skipped, summary.Interrupted);
        return summary;
    }
}

using AllianceSim.Cli.Terminal;
using AllianceSim.Engine;
using AllianceSim.Experiments.Validation;
using AllianceSim.Reports.Texts;
using AllianceSim.Results;

namespace AllianceSim.Cli.Commands.Validations;

/// <summary>Holds the model against the record and the theory, from a plan to its table, figures and summary.</summary>
/// <param name="plan">What is checked.</param>
/// <param name="request">Where results go.</param>
/// <param name="streams">Where it writes.</param>
internal sealed class ValidationRun(ValidationPlan plan, FolderRequest request, Streams streams)
{
    /// <summary>Runs it, and tells the exit status. A check that fails is a finding, not an error.</summary>
    /// <exception cref="UserError">The folder is not right.</exception>
    public int Run(CancellationToken cancel)
    {
        var path = request.PathOf(plan.Name, plan.Seed, "validation-");
        var header = ValidationRunner.Header(plan, ProductVersion.Number) with { Commit = ProductVersion.Commit, Jobs = request.Jobs };
        try
        {
            using (var folder = ResultFolder.Open(path, header, request.Existing))
            {
                if (!RunInto(folder, cancel))
                {
                    streams.Error.WriteLine(
                        $"alliancesim: interrupted. The {Phrase.Count(folder.Finished.Count + folder.Written.Count, "check")} done are kept in {path}; "
                        + "go on with --resume.");
                    return Exit.Interrupted;
                }
            }

            var results = ResultReader.Open(path);
            new Presentation(request.Formats).OfValidation(results);
            if (!request.Quiet)
            {
                var screen = new Screen(streams.Out);
                new ValidationText(screen).Write(results.Checks);
                screen.Line($"Results: {results.Folder}");
            }

            return Exit.Done;
        }
        catch (ResultFolderException error)
        {
            throw new UserError(error.IsRefusal ? Exit.WrongInput : Exit.Failed, error.Message);
        }
    }

    private bool RunInto(ResultFolder folder, CancellationToken cancel)
    {
        using var log = RunLog.Open(folder.Path);
        log.Information(
            "Validating {Name}: {Checks} checks, {Runs} runs of each world, seed {Seed}, {Jobs} jobs, into {Folder}", plan.Name, plan.Checks.Count,
            plan.Replicates, plan.Seed, request.Jobs, folder.Path);
        using var progress = new ProgressLine(request.Quiet ? null : streams.Error, plan.Name, "checks");
        var isWhole = ValidationRunner.Run(plan, folder, Simulation.Run, request.Jobs, progress.Report, cancel);
        log.Information("Checked {Checked}, found {Found}, to the end {IsWhole}", folder.Written.Count, folder.Finished.Count, isWhole);
        return isWhole;
    }
}

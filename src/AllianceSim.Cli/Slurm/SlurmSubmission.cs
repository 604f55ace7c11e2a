using System.Text.RegularExpressions;
using AllianceSim.Cli.Terminal;
using AllianceSim.Reports.Texts;

namespace AllianceSim.Cli.Slurm;

/// <summary>Hands a sweep to Slurm: an array of jobs with one shard a task, and a job that merges the shards after all tasks.</summary>
/// <param name="request">The sweep.</param>
/// <param name="streams">Where it writes.</param>
/// <param name="sbatch">What submits. Default: sbatch on the PATH.</param>
internal sealed partial class SlurmSubmission(SlurmRequest request, Streams streams, Sbatch? sbatch = null)
{
    private readonly SlurmFolder folder = new(request.Folder);
    private readonly Sbatch sbatch = sbatch ?? new("sbatch");

    /// <summary>Writes the scripts and submits them, and tells the exit status. The merge waits for the tasks however they end: one whose
    /// status is 1 may well have finished its shard, a run of which failed. Where it has not, the merge refuses.</summary>
    /// <param name="dryRun">Whether to print what would be submitted instead, without a trace.</param>
    /// <exception cref="UserError">What was asked for is not right, or the jobs were not submitted.</exception>
    public int Submit(bool dryRun)
    {
        Check();
        var layout = new TaskLayout(request, Tasks());
        var (array, merge) = (SlurmScripts.Array(request, layout), SlurmScripts.Merge(request, layout));
        var text = new SlurmText(request, layout, streams.Out);
        if (dryRun)
        {
            text.WriteDry(folder, array, merge);
            return Exit.Done;
        }

        folder.Write(array, merge, request.Existing);
        var arrayJob = SubmitArray();
        text.WriteSubmitted(arrayJob, SubmitMerge(arrayJob));
        return Exit.Done;
    }

    private void Check()
    {
        if (request.Folder.AsSpan().ContainsAny('\\', '\n', '\r'))
        {
            throw new UserError(
                Exit.WrongInput, $"{request.Folder}: Slurm cannot be told a path with a backslash or a line break. Choose another folder.");
        }

        string[] wrong = [.. request.SbatchOptions.Select(WhyNot).OfType<string>()];
        if (wrong.Length > 0)
            throw new UserError(Exit.WrongInput, wrong);
    }

    private static string? WhyNot(string option)
    {
        if (!option.StartsWith('-') || option.AsSpan().ContainsAny('\n', '\r'))
            return $"--sbatch '{option}' is not right. Allowed: options of sbatch in one line, such as --partition=long.";
        return ArrayOption().IsMatch(option)
            ? $"--sbatch '{option}' is not right: the array is one shard a task. Give the number of tasks by --tasks."
            : null;
    }

    private int? Tasks()
    {
        if (request.Tasks > request.Parts)
        {
            throw new UserError(
                Exit.WrongInput,
                $"--tasks '{request.Tasks}' is not right. Allowed: up to {request.Parts}, the number of the sweep's parts.");
        }

        var before = folder.TasksBefore(request.Existing);
        return request.Tasks is { } asked && before is { } there && asked != there
            ? throw new UserError(
                Exit.WrongInput,
                $"--tasks '{asked}' is not right: {request.Folder} was submitted as {Phrase.Count(there, "task")}, and can only be gone on "
                + "with as such. Leave --tasks out, or begin again with --force.")
            : before ?? request.Tasks;
    }

    private string SubmitArray()
    {
        try
        {
            return sbatch.Submit(folder.ArrayScript);
        }
        catch (SbatchException failure)
        {
            throw new UserError(
                Exit.Failed, $"nothing was submitted: {failure.Message}", "The scripts are written. To submit them by hand:",
                $"  {SlurmText.Line(folder.ArrayScript)}",
                $"  {SlurmText.Line(folder.MergeScript, "ID")}    where ID is what the first line prints");
        }
    }

    private string SubmitMerge(string arrayJob)
    {
        try
        {
            return sbatch.Submit(folder.MergeScript, arrayJob);
        }
        catch (SbatchException failure)
        {
            throw new UserError(
                Exit.Failed, $"the runs are submitted as job {arrayJob}, but the merge is not: {failure.Message}",
                "To submit it by hand:", $"  {SlurmText.Line(folder.MergeScript, arrayJob)}");
        }
    }

    [GeneratedRegex(@"(^|\s)(--ar|-a)")]
    private static partial Regex ArrayOption();
}

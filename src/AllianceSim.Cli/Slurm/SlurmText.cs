using AllianceSim.Reports.Texts;

namespace AllianceSim.Cli.Slurm;

/// <summary>What is told of a sweep that is handed to Slurm.</summary>
/// <param name="request">The sweep.</param>
/// <param name="layout">How it is dealt out.</param>
/// <param name="output">Where it is written.</param>
internal sealed class SlurmText(SlurmRequest request, TaskLayout layout, TextWriter output)
{
    /// <summary>A command line that submits a script by hand.</summary>
    /// <param name="script">The script.</param>
    /// <param name="after">Id of the job that has to be over before; empty for none.</param>
    public static string Line(string script, string? after = null) =>
        string.Join(' ', ["sbatch", .. Sbatch.Arguments(script, after).Select(word => word == script ? BashText.Quote(word) : word)]);

    /// <summary>Tells what would be submitted.</summary>
    /// <param name="folder">Where the scripts would go.</param>
    /// <param name="array">Text of that of the array.</param>
    /// <param name="merge">Text of that of the merge.</param>
    public void WriteDry(SlurmFolder folder, string array, string merge)
    {
        output.WriteLine($"Would submit {Described()}");
        output.WriteLine($"\n{Line(folder.ArrayScript)}    with {folder.ArrayScript}:\n");
        output.WriteLine(array);
        output.WriteLine($"{Line(folder.MergeScript, "ID")}    with the ID of the former, and {folder.MergeScript}:\n");
        output.WriteLine(merge);
        output.WriteLine("Nothing was written or submitted.");
    }

    /// <summary>Tells what was submitted, how to watch and to stop it, and how to go on.</summary>
    /// <param name="arrayJob">Id of the array.</param>
    /// <param name="mergeJob">Id of the merge.</param>
    public void WriteSubmitted(string arrayJob, string mergeJob)
    {
        output.WriteLine($"Submitted {Described()}");
        output.WriteLine($"Jobs: {arrayJob} runs the shards, {mergeJob} then merges them into {request.Folder}.");
        output.WriteLine($"Watch: squeue --jobs={arrayJob},{mergeJob}    and the logs in {request.Folder}/{SlurmFolder.Own}");
        output.WriteLine($"Stop: scancel {arrayJob} {mergeJob}");
        output.WriteLine("Go on with what was stopped or failed: the same command with --resume.");
        output.WriteLine(
            "Until all is merged, change neither the sweep file nor its scenarios nor the program: a task reads them as it starts, and "
            + "shards of different ones are not merged.");
    }

    private string Described()
    {
        var (runs, tasks, most) = (Phrase.Count(request.Runs, "run"), Phrase.Count(layout.Tasks, "task"), Phrase.Count(layout.Runs, "run"));
        var processors = Phrase.Count(request.Jobs, "processor");
        return Phrase.Text(
            $"{request.Name}: {runs} as {tasks} of up to {most}, about {layout.Work.TotalSeconds:0} s each on {processors}.");
    }
}

using System.Globalization;
using System.Text;

namespace AllianceSim.Cli.Slurm;

/// <summary>The texts of the two scripts of a sweep: the array, one shard a task, and the merge. The same request gives the same
/// bytes.</summary>
internal static class SlurmScripts
{
    private const string TaskId = "\"$SLURM_ARRAY_TASK_ID\"";

    /// <summary>The script of the array. A task that was cut off goes on where it was, whoever starts it again.</summary>
    /// <param name="request">The sweep.</param>
    /// <param name="layout">How it is dealt out.</param>
    public static string Array(SlurmRequest request, TaskLayout layout)
    {
        var folder = BashText.Quote(request.Folder);
        return Script(
            request, "One shard of the sweep a task. A task that is started again goes on where it was.",
            [$"--array=1-{layout.Tasks}"], layout.Memory, layout.Time, SlurmFolder.TaskLog,
            [
                "sweep", BashText.Quote(request.File), "--shard", $"{TaskId}/{layout.Tasks}", "--out",
                $"{folder}/{SlurmFolder.Shards}/{TaskId}", "--resume", "--jobs", "\"$SLURM_CPUS_PER_TASK\"", "--quiet",
                .. request.Arguments.Select(BashText.Quote),
            ]);
    }

    /// <summary>The script of the merge. It begins anew where an earlier merge was cut off.</summary>
    /// <param name="request">The sweep.</param>
    /// <param name="layout">How it is dealt out.</param>
    public static string Merge(SlurmRequest request, TaskLayout layout)
    {
        var folder = BashText.Quote(request.Folder);
        return Script(
            request, "Joins the shards, each of which has to be finished.", [], layout.MergeMemory, layout.MergeTime, SlurmFolder.MergeLog,
            [
                "merge", $"{folder}/{SlurmFolder.Shards}/{{1..{layout.Tasks}}}", "--out", folder, "--force",
                .. request.MergeArguments.Select(BashText.Quote),
            ]);
    }

    private static string Script(
        SlurmRequest request, string about, string[] own, long memory, TimeSpan time, string log, IEnumerable<string> words)
    {
        // In the name of a log a per cent sign begins a symbol, and two stand for one.
        var folder = request.Folder.Replace("%", "%%", StringComparison.Ordinal);
        string[] options =
        [
            $"--job-name={BashText.QuoteForSbatch(request.Name)}", .. own, $"--cpus-per-task={request.Jobs}", $"--mem={memory}M",
            $"--time={Time(time)}", "--requeue", "--open-mode=append", $"--output={BashText.QuoteForSbatch($"{folder}/{log}")}",

            // Of an option that is given twice, sbatch takes the last.
            .. request.SbatchOptions,
        ];
        var text = new StringBuilder($"#!/usr/bin/env bash\n# {about}\n");
        foreach (var option in options)
            text.Append("#SBATCH ").Append(option).Append('\n');

        // In the shell's place the program gets the signals of Slurm itself.
        return text.Append("set -eu\nexec ").AppendJoin(' ', [.. request.Command.Select(BashText.Quote), .. words]).Append('\n').ToString();
    }

    private static string Time(TimeSpan time) =>
        string.Create(CultureInfo.InvariantCulture, $"{(time.Days > 0 ? $"{time.Days}-" : "")}{time.Hours:00}:{time.Minutes:00}:00");
}

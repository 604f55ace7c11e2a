using System.Diagnostics;
using AllianceSim.Cli.Slurm;

namespace AllianceSim.Cli.Tests.Slurm;

/// <summary>The texts of the scripts, and how bash reads them.</summary>
public sealed class SlurmScriptsTests
{
    private const string Strange = "/data/it's \"50%\" $HOME `id` {1,2} ü * #;";

    [Fact]
    public void The_array_runs_one_shard_a_task() => Assert.Equal(
        """
        #!/usr/bin/env bash
        # One shard of the sweep a task. A task that is started again goes on where it was.
        #SBATCH --job-name="polarity"
        #SBATCH --array=1-20
        #SBATCH --cpus-per-task=1
        #SBATCH --mem=1280M
        #SBATCH --time=00:10:00
        #SBATCH --requeue
        #SBATCH --open-mode=append
        #SBATCH --output="/data/results/polarity/slurm/task-%a.log"
        #SBATCH --partition=long
        #SBATCH --time=1-00:00:00 --mem=8G
        set -eu
        exec '/opt/alliancesim' sweep '/data/polarity.yaml' --shard "$SLURM_ARRAY_TASK_ID"/20 --out '/data/results/polarity'/shards/"$SLURM_ARRAY_TASK_ID" --resume --jobs "$SLURM_CPUS_PER_TASK" --quiet '--replicates' '7'

        """.ReplaceLineEndings("\n"),
        Array(Requests.Plain with
        {
            SbatchOptions = ["--partition=long", "--time=1-00:00:00 --mem=8G"], Arguments = ["--replicates", "7"],
        }));

    [Fact]
    public void The_merge_joins_all_shards_by_their_numbers() => Assert.Equal(
        """
        #!/usr/bin/env bash
        # Joins the shards, each of which has to be finished.
        #SBATCH --job-name="polarity"
        #SBATCH --cpus-per-task=4
        #SBATCH --mem=1292M
        #SBATCH --time=00:10:00
        #SBATCH --requeue
        #SBATCH --open-mode=append
        #SBATCH --output="/data/results/polarity/slurm/merge.log"
        #SBATCH --partition=long
        set -eu
        exec '/opt/alliancesim' merge '/data/results/polarity'/shards/{1..5} --out '/data/results/polarity' --force '--format' 'svg,pdf'

        """.ReplaceLineEndings("\n"),
        Merge(Requests.Plain with { Jobs = 4, SbatchOptions = ["--partition=long"], MergeArguments = ["--format", "svg,pdf"] }));

    [Fact]
    public void Long_limits_are_told_in_days() => Assert.Contains(
        "\n#SBATCH --time=2-05:30:00\n", Array(Requests.Plain with { Runs = 1, SecondsPerRun = 64_200 }), StringComparison.Ordinal);

    [Fact]
    public void Names_that_mean_something_to_sbatch_are_told_so_that_they_mean_nothing()
    {
        var text = Array(Requests.Plain with { Name = "a \"b\"", Folder = Strange });

        Assert.Contains("\n#SBATCH --job-name=\"a \\\"b\\\"\"\n", text, StringComparison.Ordinal);
        Assert.Contains(
            "\n#SBATCH --output=\"/data/it's \\\"50%%\\\" $HOME `id` {1,2} ü * #;/slurm/task-%a.log\"\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Bash_hands_the_program_each_word_as_it_was()
    {
        if (!OperatingSystem.IsLinux())
            return;
        var request = Requests.Plain with
        {
            Command = ["printf", "<%s>"], File = $"{Strange}/a b.yaml", Folder = Strange, Arguments = ["--set", "a='b c'"], Runs = 180,
        };

        Assert.Equal(
            $"<sweep><{Strange}/a b.yaml><--shard><2/3><--out><{Strange}/shards/2><--resume><--jobs><8><--quiet><--set><a='b c'>",
            Bash(Array(request)));
        Assert.Equal(
            $"<merge><{Strange}/shards/1><{Strange}/shards/2><{Strange}/shards/3><--out><{Strange}><--force>", Bash(Merge(request)));
        Assert.Equal($"<merge><{Strange}/shards/1><--out><{Strange}><--force>", Bash(Merge(request with { Runs = 1 })));
    }

    private static string Array(SlurmRequest request) => SlurmScripts.Array(request, new(request));

    private static string Merge(SlurmRequest request) => SlurmScripts.Merge(request, new(request));

    private static string Bash(string script)
    {
        var info = new ProcessStartInfo("bash", ["-c", script])
        {
            RedirectStandardOutput = true, Environment = { ["SLURM_ARRAY_TASK_ID"] = "2", ["SLURM_CPUS_PER_TASK"] = "8" },
        };
        using var process = Process.Start(info)!;
        return process.StandardOutput.ReadToEnd();
    }
}

namespace AllianceSim.Cli.Tests.Slurm;

/// <summary><c>sweep --slurm</c> from the command line, without a Slurm.</summary>
public sealed class SlurmVerbTests : IDisposable
{
    private readonly Workplace place = new();

    public SlurmVerbTests()
    {
        place.Write("tiny.yaml", Scenarios.Tiny);
        place.Write("sizes.yaml", "name: sizes\nbase: tiny.yaml\nreplicates: 1\nvary: { states.Alpha.power: [0.4, 0.5, 0.6] }\n");
    }

    public void Dispose() => place.Dispose();

    [Fact]
    public void Each_task_is_told_what_changes_the_runs_and_where_all_is()
    {
        if (!OperatingSystem.IsLinux())
            return;
        var before = place.Everything();

        var text = Cli.Done(
            place, "sweep", "sizes.yaml", "--slurm", "--dry-run", "--out", "out", "--seed", "9", "--replicates", "4", "--tasks", "2",
            "--jobs", "3", "--sbatch", "--partition=long");

        Assert.StartsWith("Would submit sizes: 12 runs as 2 tasks of up to 6 runs", text, StringComparison.Ordinal);
        Assert.Contains(
            $" sweep '{place.At("sizes.yaml")}' --shard \"$SLURM_ARRAY_TASK_ID\"/2 --out '{place.At("out")}'/shards/"
            + "\"$SLURM_ARRAY_TASK_ID\" --resume --jobs \"$SLURM_CPUS_PER_TASK\" --quiet '--seed' '9' '--replicates' '4'\n",
            text, StringComparison.Ordinal);
        Assert.Contains("#SBATCH --cpus-per-task=3\n", text, StringComparison.Ordinal);
        Assert.Contains("#SBATCH --partition=long\n", text, StringComparison.Ordinal);
        Assert.Equal(before, place.Everything());
    }

    [Fact]
    public void A_sweep_in_one_shard_is_merged_as_one_in_many()
    {
        Cli.Done(place, "sweep", "sizes.yaml", "--shard", "1/1", "--out", "one", "--quiet");

        Cli.Done(place, "merge", "one", "--out", "merged", "--quiet");

        Assert.Equal(place.Tables("one"), place.Tables("merged"));
    }
}

using System.Text.RegularExpressions;
using AllianceSim.Cli.Slurm;

namespace AllianceSim.Cli.Tests.Slurm;

/// <summary>Sweeps that a real Slurm runs, from the command line to the merged result.</summary>
[Trait("Needs", "Slurm")]
public sealed partial class SlurmClusterTests : IClassFixture<SlurmCluster>, IDisposable
{
    /// <summary>Runs of each design point; there are two.</summary>
    private const int Replicates = 15;

    private readonly SlurmCluster cluster;
    private readonly Workplace place = new();

    public SlurmClusterTests(SlurmCluster cluster)
    {
        this.cluster = cluster;
        place.Write("long.yaml", Scenarios.Long);
        place.Write("it's a sweep.yaml", $$"""
            name: poles
            base: long.yaml
            vary: { world.generate.poles: [2, 3] }
            replicates: {{Replicates}}
            outcomes: [disputes-per-state-year]
            compare: { by: world.generate.poles, baseline: 2 }

            """);
    }

    public void Dispose() => place.Dispose();

    [SlurmFact]
    public void An_array_and_its_merge_end_with_the_bytes_of_one_go()
    {
        var whole = Whole();
        Assert.Contains("runs.csv", whole.Keys);

        foreach (var tasks in new[] { "1", "3" })
        {
            var (_, merge) = Submit(tasks, "--tasks", tasks);
            AwaitEnd(merge);

            Assert.Equal("COMPLETED", cluster.Field(merge, "JobState"));
            Assert.Equal(whole, TablesOf(tasks));
            Assert.Equal("", place.Text(Folder(tasks), "slurm", $"task-{tasks}.log"));
            Assert.Contains("poles", place.Text(Folder(tasks), "slurm", "merge.log"), StringComparison.Ordinal);
        }
    }

    [SlurmFact]
    public void A_task_that_is_killed_at_work_and_requeued_ends_with_the_same_bytes()
    {
        var (array, merge) = Submit("killed", "--tasks", "2");
        var before = KillFirst(array, "killed");
        cluster.Ask("scontrol", "requeue", $"{array}_1");
        AwaitEnd(merge);

        Assert.Equal("1", cluster.Field($"{array}_1", "Restarts"));
        Assert.Equal("COMPLETED", cluster.Field(merge, "JobState"));
        Assert.Contains($"found {before}, ", place.Text(Folder("killed"), "shards", "1", "log.txt"), StringComparison.Ordinal);
        Assert.Equal(Whole(), TablesOf("killed"));
    }

    [SlurmFact]
    public void What_was_stopped_is_not_merged_until_it_is_gone_on_with()
    {
        var (array, merge) = Submit("stopped", "--tasks", "2");
        KillFirst(array, "stopped");
        AwaitEnd(merge);
        Assert.Equal("FAILED", cluster.Field(merge, "JobState"));
        Assert.Contains("shard 1/2 is not finished", place.Text(Folder("stopped"), "slurm", "merge.log"), StringComparison.Ordinal);
        Assert.False(File.Exists(place.At(Folder("stopped"), "manifest.json")));

        (_, merge) = Submit("stopped", "--resume");
        AwaitEnd(merge);

        Assert.Equal("COMPLETED", cluster.Field(merge, "JobState"));
        Assert.Equal(Whole(), TablesOf("stopped"));
    }

    [SlurmFact]
    public void A_dry_run_submits_nothing()
    {
        var jobs = cluster.Ask("scontrol", "--oneliner", "show", "jobs");
        var before = place.Everything();

        Assert.StartsWith("Would submit poles: 30 runs as 4 tasks", Sweep("dry", "--tasks", "4", "--dry-run"), StringComparison.Ordinal);

        Assert.Equal(before, place.Everything());
        Assert.Equal(jobs.Split('\n').Length, cluster.Ask("scontrol", "--oneliner", "show", "jobs").Split('\n').Length);
    }

    [SlurmFact]
    public void Options_of_the_user_win_over_those_of_the_program()
    {
        var said = new StringWriter();
        var request = Requests.Plain with
        {
            Folder = place.At("options"), Command = ["true"], Tasks = 1, SbatchOptions = ["--time=3-0", "--comment=mine --mem=300M"],
        };
        new SlurmSubmission(request, new(said, TextWriter.Null), new Sbatch(cluster.Words("sbatch"))).Submit(dryRun: false);
        var (array, merge) = JobsIn(said.ToString());

        foreach (var job in new[] { array, merge })
        {
            Assert.Equal("3-00:00:00", cluster.Field(job, "TimeLimit"));
            Assert.Equal("mine", cluster.Field(job, "Comment"));
            Assert.Equal("300M", cluster.Field(job, "MinMemoryNode"));
        }

        AwaitEnd(merge);
    }

    /// <summary>A folder whose name has all that bash, sbatch or both would take for something else.</summary>
    private static string Folder(string name) => $"50% of \"it's\" {name}";

    private SortedDictionary<string, string> Whole()
    {
        Cli.Done(place, "sweep", "it's a sweep.yaml", "--out", "whole", "--quiet");
        return place.Tables("whole");
    }

    private SortedDictionary<string, string> TablesOf(string name)
    {
        var tables = place.Tables(Folder(name));
        foreach (var shard in tables.Keys.Where(table => table.StartsWith("shards/", StringComparison.Ordinal)).ToList())
            tables.Remove(shard);
        return tables;
    }

    /// <summary>Kills the first of two tasks once some of its runs are there.</summary>
    /// <returns>Number of these runs.</returns>
    private int KillFirst(string array, string folder)
    {
        var task = $"{array}_1";
        var journal = place.At(Folder(folder), "shards", "1", "journal.jsonl");
        SlurmCluster.Await("two runs of the first task", () => File.Exists(journal) && File.ReadLines(journal).Count() >= 2);
        cluster.Ask("scancel", "--signal=KILL", "--full", task);
        SlurmCluster.Await("the end of the first task", () => cluster.Field(task, "JobState") is not ("RUNNING" or "COMPLETING"));
        var finished = File.ReadLines(journal).Count();
        Assert.InRange(finished, 2, Replicates - 1);
        return finished;
    }

    private (string Array, string Merge) Submit(string folder, params string[] options) => JobsIn(Sweep(folder, options));

    private string Sweep(string folder, params string[] options) => cluster.Ask(
        "env", [.. OwnCommand.Words, "sweep", place.At("it's a sweep.yaml"), "--slurm", "--out", place.At(Folder(folder)), .. options]);

    private static (string Array, string Merge) JobsIn(string said)
    {
        var jobs = Jobs().Match(said).Groups;
        return (jobs[1].Value, jobs[2].Value);
    }

    private void AwaitEnd(string job) =>
        SlurmCluster.Await($"the end of job {job}", () => cluster.Field(job, "JobState") is not ("PENDING" or "RUNNING" or "COMPLETING"));

    [GeneratedRegex(@"^Stop: scancel (\d+) (\d+)", RegexOptions.Multiline)]
    private static partial Regex Jobs();
}

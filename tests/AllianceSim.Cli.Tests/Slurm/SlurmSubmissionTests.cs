using AllianceSim.Cli.Slurm;
using AllianceSim.Cli.Terminal;
using AllianceSim.Results;

namespace AllianceSim.Cli.Tests.Slurm;

/// <summary>What is written, submitted and told, with a stand-in for sbatch.</summary>
public sealed class SlurmSubmissionTests : IDisposable
{
    private readonly Workplace place = new();
    private readonly StringWriter said = new();

    public void Dispose() => place.Dispose();

    private SlurmRequest Request => Requests.Plain with { Folder = place.Path.Replace('\\', '/') + "/my results" };

    [Fact]
    public void The_merge_is_submitted_behind_the_array()
    {
        if (!OperatingSystem.IsLinux())
            return;

        Submit(Request, "echo \"[$*]\" >> calls; echo \"$((40 + $(wc -l < calls)));cluster\"");

        Assert.Equal(
            $"[--parsable {Request.Folder}/slurm/array.sh]\n[--parsable --dependency=afterany:41 {Request.Folder}/slurm/merge.sh]\n",
            place.Text("calls"));
        var text = said.ToString();
        Assert.StartsWith(
            "Submitted polarity: 1200 runs as 20 tasks of up to 60 runs, about 30 s each on 1 processor.", text, StringComparison.Ordinal);
        Assert.Contains($"Jobs: 41 runs the shards, 42 then merges them into {Request.Folder}.", text, StringComparison.Ordinal);
        Assert.Contains("Watch: squeue --jobs=41,42", text, StringComparison.Ordinal);
        Assert.Equal(SlurmScripts.Array(Request, new(Request)), place.Text("my results", "slurm", "array.sh"));
        Assert.Equal(SlurmScripts.Merge(Request, new(Request)), place.Text("my results", "slurm", "merge.sh"));
    }

    [Fact]
    public void A_dry_run_prints_all_and_leaves_no_trace()
    {
        if (!OperatingSystem.IsLinux())
            return;

        Assert.Equal(0, new SlurmSubmission(Request, new(said, TextWriter.Null), new Sbatch("no-such-sbatch")).Submit(dryRun: true));

        Assert.Empty(place.Everything());
        foreach (var phrase in new[]
            {
                "Would submit polarity: 1200 runs as 20 tasks", $"\nsbatch --parsable '{Request.Folder}/slurm/array.sh'",
                $"\nsbatch --parsable --dependency=afterany:ID '{Request.Folder}/slurm/merge.sh'",
                SlurmScripts.Array(Request, new(Request)), SlurmScripts.Merge(Request, new(Request)),
            })
        {
            Assert.Contains(phrase, said.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Where_sbatch_is_missing_the_scripts_are_there_to_be_submitted_by_hand()
    {
        if (!OperatingSystem.IsLinux())
            return;

        var error = Assert.Throws<UserError>(
            () => new SlurmSubmission(Request, new(said, TextWriter.Null), new Sbatch("no-such-sbatch")).Submit(dryRun: false));

        Assert.Equal(1, error.Status);
        Assert.StartsWith("nothing was submitted: no-such-sbatch cannot be started (", error.Message, StringComparison.Ordinal);
        AssertSays($"\n  sbatch --parsable '{Request.Folder}/slurm/array.sh'\n", error);
        AssertSays($"\n  sbatch --parsable --dependency=afterany:ID '{Request.Folder}/slurm/merge.sh'", error);
        Assert.Equal(["array.sh", "merge.sh"], Scripts());
    }

    [Fact]
    public void Where_sbatch_refuses_its_reason_is_told()
    {
        if (!OperatingSystem.IsLinux())
            return;

        var error = Assert.Throws<UserError>(() => Submit(Request, "echo 'sbatch: error: invalid partition' >&2; exit 3"));

        Assert.Equal(1, error.Status);
        AssertSays("nothing was submitted: bash ended with status 3: sbatch: error: invalid partition", error);
        Assert.Equal(["array.sh", "merge.sh"], Scripts());
        Assert.Equal("", said.ToString());
    }

    [Fact]
    public void Where_only_the_merge_is_refused_the_job_of_the_runs_is_told()
    {
        if (!OperatingSystem.IsLinux())
            return;

        var error = Assert.Throws<UserError>(() => Submit(Request, "[ $# = 2 ] && echo 41"));

        AssertSays("the runs are submitted as job 41, but the merge is not: bash ended with status 1", error);
        AssertSays($"\n  sbatch --parsable --dependency=afterany:41 '{Request.Folder}/slurm/merge.sh'", error);
    }

    [Fact]
    public void What_was_submitted_before_is_gone_on_with_in_as_many_tasks_or_begun_again()
    {
        if (!OperatingSystem.IsLinux())
            return;
        Submit(Request with { Tasks = 7 });
        Directory.CreateDirectory(place.At("my results", "shards", "7"));

        var refusal = Assert.Throws<UserError>(() => Submit(Request));
        Assert.Equal(2, refusal.Status);
        AssertSays("was already submitted (slurm/array.sh). Go on with what is lacking by --resume", refusal);

        var other = Assert.Throws<UserError>(() => Submit(Request with { Tasks = 8, Existing = ExistingResults.Resume }));
        AssertSays("was submitted as 7 tasks", other);

        Submit(Request with { Existing = ExistingResults.Resume, SbatchOptions = ["--time=5"] });
        Assert.Contains("#SBATCH --array=1-7\n", place.Text("my results", "slurm", "array.sh"), StringComparison.Ordinal);
        Assert.Contains("#SBATCH --time=5\n", place.Text("my results", "slurm", "array.sh"), StringComparison.Ordinal);
        Assert.True(Directory.Exists(place.At("my results", "shards", "7")));

        Submit(Request with { Existing = ExistingResults.Clear });
        Assert.Contains("#SBATCH --array=1-20\n", place.Text("my results", "slurm", "array.sh"), StringComparison.Ordinal);
        Assert.False(Directory.Exists(place.At("my results", "shards")));
    }

    [Fact]
    public void Other_results_and_folders_are_left_alone()
    {
        if (!OperatingSystem.IsLinux())
            return;
        Directory.CreateDirectory(place.At("my results", "shards"));
        place.Write("my results/shards/own.txt", "own");
        place.Write("my results/manifest.json", "{}");
        var before = place.Everything();

        foreach (var existing in new[] { ExistingResults.Refuse, ExistingResults.Resume })
        {
            var error = Assert.Throws<UserError>(() => Submit(Request with { Existing = existing }));
            AssertSays("already holds results that Slurm was not asked for (manifest.json)", error);
        }

        Assert.Equal(before, place.Everything());
        Submit(Request with { Existing = ExistingResults.Clear });
        Assert.Equal("own", place.Text("my results", "shards", "own.txt"));
    }

    [Theory]
    [InlineData("partition=long", "Allowed: options of sbatch in one line")]
    [InlineData("--partition=long\nrm", "Allowed: options of sbatch in one line")]
    [InlineData("--array=1-5%2", "Give the number of tasks by --tasks")]
    [InlineData("--mem=2G -a 1-5", "Give the number of tasks by --tasks")]
    public void An_option_of_sbatch_that_cannot_be_is_refused(string option, string why)
    {
        if (!OperatingSystem.IsLinux())
            return;

        var error = Assert.Throws<UserError>(() => Submit(Request with { SbatchOptions = ["--account=x", option] }));

        Assert.Equal(2, error.Status);
        Assert.StartsWith($"--sbatch '{option}' is not right", error.Message, StringComparison.Ordinal);
        AssertSays(why, error);
        Assert.Empty(place.Everything());
    }

    [Fact]
    public void More_tasks_than_parts_are_refused()
    {
        if (!OperatingSystem.IsLinux())
            return;

        AssertSays(
            "--tasks '13' is not right. Allowed: up to 12",
            Assert.Throws<UserError>(() => Submit(Request with { Tasks = 13, Parts = 12 })));
    }

    [Fact]
    public void A_folder_that_cannot_be_told_to_Slurm_is_refused() => AssertSays(
        "Slurm cannot be told a path with a backslash", Assert.Throws<UserError>(() => Submit(Request with { Folder = "/data/a\\b" })));

    private void Submit(SlurmRequest request, string sbatch = "echo 41") => Assert.Equal(
        0,
        new SlurmSubmission(request, new(said, TextWriter.Null), new Sbatch("bash", "-c", $"cd '{place.Path}'; {sbatch}", "sbatch"))
            .Submit(dryRun: false));

    private static void AssertSays(string phrase, UserError error) => Assert.Contains(phrase, error.Message, StringComparison.Ordinal);

    private string[] Scripts() =>
        [.. Directory.GetFiles(place.At("my results", "slurm")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];
}

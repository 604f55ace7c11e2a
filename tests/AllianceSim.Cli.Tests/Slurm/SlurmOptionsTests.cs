using System.CommandLine;
using AllianceSim.Cli.Slurm;
using AllianceSim.Cli.Terminal;

namespace AllianceSim.Cli.Tests.Slurm;

/// <summary>What a user asks of Slurm on the command line.</summary>
public sealed class SlurmOptionsTests
{
    [Fact]
    public void Options_of_sbatch_are_taken_as_they_are()
    {
        var choice = Read("--slurm", "--sbatch=--partition=long", "--sbatch", "--account=x --mem=2G", "--tasks", "12", "--jobs", "3")!;

        Assert.Equal((3, 12), (choice.Jobs, choice.Tasks));
        Assert.Equal(["--partition=long", "--account=x --mem=2G"], choice.Sbatch);
    }

    [Fact]
    public void The_number_of_tasks_and_of_jobs_in_each_does_not_follow_from_this_machine()
    {
        var choice = Read("--slurm")!;

        Assert.Equal((null, null), (choice.Jobs, choice.Tasks));
        Assert.Empty(choice.Sbatch);
    }

    [Fact]
    public void Without_Slurm_the_work_is_done_here() => Assert.Null(Read("--jobs", "2", "--shard", "1/2"));

    [Theory]
    [InlineData("; add --slurm.", "--tasks", "3")]
    [InlineData("; add --slurm.", "--sbatch", "--partition=long")]
    [InlineData("--slurm and --shard exclude each other", "--slurm", "--shard", "1/2")]
    [InlineData("--tasks '0' is not right. Allowed: a whole number from 1 to 10000.", "--slurm", "--tasks", "0")]
    public void What_makes_no_sense_is_refused(string why, params string[] line)
    {
        var error = Assert.Throws<UserError>(() => Read(line));

        Assert.Contains(why, error.Message, StringComparison.Ordinal);
        Assert.Equal(2, error.Status);
    }

    private static SlurmChoice? Read(params string[] line)
    {
        var options = new SlurmOptions();
        var root = new RootCommand { new Option<string?>("--jobs"), new Option<string?>("--shard") };
        foreach (var option in options.All)
            root.Options.Add(option);
        var parsed = root.Parse(line);
        Assert.Empty(parsed.Errors);
        return options.Read(parsed, jobs: 3);
    }
}

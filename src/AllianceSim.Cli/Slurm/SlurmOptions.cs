using System.CommandLine;
using AllianceSim.Cli.Commands;
using AllianceSim.Cli.Terminal;

namespace AllianceSim.Cli.Slurm;

/// <summary>What the user asks of Slurm.</summary>
/// <param name="Jobs">Runs at the same time in one task; empty for the default.</param>
/// <param name="Tasks">Number of tasks; empty for one that follows from an estimate.</param>
/// <param name="Sbatch">The user's own options of sbatch.</param>
internal sealed record SlurmChoice(int? Jobs, int? Tasks, IReadOnlyList<string> Sbatch);

/// <summary>The options of a verb whose work Slurm can do.</summary>
internal sealed class SlurmOptions
{
    private const string Shard = "--shard";
    private const string Jobs = "--jobs";

    private readonly Option<bool> slurm = new("--slurm")
    {
        Description = "Submit the sweep to Slurm: an array of jobs, and one that merges their results; --dry-run prints them instead. "
            + $"{Jobs} is then for each task, by default 1.",
    };

    private readonly Option<string?> tasks = FolderOptions.Text(
        "--tasks", "N",
        $"With --slurm: number of tasks of the array. Default: as many as have {TaskLayout.LeastWork.TotalSeconds} s of work each, up to "
        + $"{TaskLayout.MostTasks}.");

    private readonly Option<string[]> sbatch = new("--sbatch")
    {
        Description = "With --slurm: an option of sbatch for all jobs, as in --sbatch=--partition=long; may be repeated.",
        HelpName = "--option=value",
        AllowMultipleArgumentsPerToken = false,
    };

    /// <summary>All of them, in the order of the help.</summary>
    public IReadOnlyList<Option> All => [slurm, tasks, sbatch];

    /// <summary>What was asked; null where the work is to be done here.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="jobs">Runs at the same time. They count where they were typed: the processors of this machine say nothing of the
    /// cluster's.</param>
    /// <exception cref="UserError">A value is not right, or options exclude each other.</exception>
    public SlurmChoice? Read(ParseResult parsed, int jobs)
    {
        var choice = new SlurmChoice(
            parsed.GetResult(Jobs) is null ? null : jobs,
            FolderOptions.ParseNumber(tasks.Name, parsed.GetValue(tasks), 1, TaskLayout.MostTasksAsked), parsed.GetValue(sbatch) ?? []);
        if (!parsed.GetValue(slurm))
        {
            return choice.Tasks is null && choice.Sbatch.Count == 0
                ? null
                : throw new UserError(Exit.WrongInput, $"{tasks.Name} and {sbatch.Name} are for sweeps that Slurm runs; add {slurm.Name}.");
        }

        return parsed.GetResult(Shard) is null
            ? choice
            : throw new UserError(
                Exit.WrongInput, $"{slurm.Name} and {Shard} exclude each other: each task of the array is a shard. Leave {Shard} out.");
    }
}

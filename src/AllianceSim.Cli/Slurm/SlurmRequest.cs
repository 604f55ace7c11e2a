using AllianceSim.Results;

namespace AllianceSim.Cli.Slurm;

/// <summary>A sweep that is to be run by Slurm.</summary>
internal sealed record SlurmRequest
{
    /// <summary>Name of the sweep; jobs are called by it.</summary>
    public required string Name { get; init; }

    /// <summary>The sweep file, as an absolute path that the nodes of the cluster see too.</summary>
    public required string File { get; init; }

    /// <summary>Folder of the results, as an absolute path that the nodes of the cluster see too.</summary>
    public required string Folder { get; init; }

    /// <summary>Number of runs, at least 1; of a sweep that decides on its replicates by itself, the most.</summary>
    public required long Runs { get; init; }

    /// <summary>Number of parts that the sweep can be dealt out in, at least 1: that of its runs; of a sweep that decides on its replicates
    /// by itself, that of its design points.</summary>
    public required long Parts { get; init; }

    /// <summary>Estimate of how long one run takes on one processor, in seconds, at least 0.</summary>
    public required double SecondsPerRun { get; init; }

    /// <summary>Runs at the same time in one task, each on a processor of its own, at least 1. Default: 1, as tasks of one processor start
    /// wherever one is free, and leave none idle at their end.</summary>
    public int Jobs { get; init; } = 1;

    /// <summary>Number of tasks that the user asks for; empty for one that follows from the estimate.</summary>
    public int? Tasks { get; init; }

    /// <summary>The user's own options of sbatch, such as <c>--partition=long</c>, each a line of both scripts.</summary>
    public IReadOnlyList<string> SbatchOptions { get; init; } = [];

    /// <summary>The words that start this program.</summary>
    public IReadOnlyList<string> Command { get; init; } = OwnCommand.Words;

    /// <summary>Further arguments of the verb <c>sweep</c>, which change what is run and so go to each task.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];

    /// <summary>Further arguments of the verb <c>merge</c>.</summary>
    public IReadOnlyList<string> MergeArguments { get; init; } = [];

    /// <summary>What to do with results that are there.</summary>
    public ExistingResults Existing { get; init; }
}

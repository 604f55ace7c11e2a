namespace AllianceSim.Results;

/// <summary>How far the work in a result folder has come.</summary>
public enum ResultStatus
{
    /// <summary>A program is at work in the folder, or was killed there.</summary>
    Running,

    /// <summary>All runs are there.</summary>
    Finished,

    /// <summary>It was stopped before all runs were there.</summary>
    Interrupted,
}

/// <summary>What the results in a folder are of.</summary>
public enum ResultKind
{
    /// <summary>The replicates of a scenario.</summary>
    Run,

    /// <summary>A scenario with its mechanisms off in turn.</summary>
    Ablation,

    /// <summary>The design points of a sweep, or of one shard of it.</summary>
    Sweep,

    /// <summary>The sets of parameter values that a calibration has tried.</summary>
    Calibration,

    /// <summary>What the model was held against, world by world and sign by sign.</summary>
    Validation,

    /// <summary>Local minima of a landscape of blocs.</summary>
    Landscape,
}

/// <summary>A file of a result folder.</summary>
/// <param name="Name">Path within the folder, with forward slashes.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="Sha256">Its SHA-256 in lower-case hexadecimal.</param>
public sealed record ManifestFile(string Name, long Bytes, string Sha256);

/// <summary>Where the results in a folder come from. Written as <c>manifest.json</c>.</summary>
public sealed record Manifest
{
    /// <summary>What the results are of. Default: the replicates of a scenario.</summary>
    public ResultKind Kind { get; init; }

    /// <summary>What the parts of the results are called, in order, such as the mechanisms of an ablation; empty where they are
    /// replicates.</summary>
    public IReadOnlyList<string> Parts { get; init; } = [];

    /// <summary>What was asked for beside the file, as words of a command line, where it is of effect and the sources do not say it;
    /// mostly empty.</summary>
    public IReadOnlyList<string> Options { get; init; } = [];

    /// <summary>Version of AllianceSim.</summary>
    public required string Version { get; init; }

    /// <summary>Commit that it was built from, or empty.</summary>
    public required string Commit { get; init; }

    /// <summary>Name of the scenario or sweep.</summary>
    public required string Scenario { get; init; }

    /// <summary>SHA-256 of the resolved scenario (<c>scenario.yaml</c> in the folder) in lower-case hexadecimal; of a sweep, of
    /// <c>sweep.yaml</c> and the files that follow from it.</summary>
    public required string ScenarioSha256 { get; init; }

    /// <summary>Root of all randomness.</summary>
    public required ulong Seed { get; init; }

    /// <summary>Number of replicates; of a sweep that decides on them by itself, the most.</summary>
    public required int Replicates { get; init; }

    /// <summary>Number of design points. Default: 1.</summary>
    public int Points { get; init; } = 1;

    /// <summary>Which part of a sweep it is, as in <c>2/8</c>; empty for the whole.</summary>
    public string Shard { get; init; } = "";

    /// <summary>Ticks of each run, where it is not stopped before.</summary>
    public required int Ticks { get; init; }

    /// <summary>Runtime that carried the messages, such as <c>inline</c>.</summary>
    public required string Runtime { get; init; }

    /// <summary>Runs at the same time.</summary>
    public required int Jobs { get; init; }

    /// <summary>When the work began; kept when it is resumed.</summary>
    public required DateTimeOffset Started { get; init; }

    /// <summary>When it last ended; empty while it goes on.</summary>
    public DateTimeOffset? Finished { get; init; }

    /// <summary>How far it has come.</summary>
    public required ResultStatus Status { get; init; }

    /// <summary>Files of the user that were read and are not kept in the folder, such as the record that a hindcast is held against: each by
    /// its name without the folder, in the order in which they were given. Default: none.</summary>
    public IReadOnlyList<ManifestFile> Inputs { get; init; } = [];

    /// <summary>Every file but the manifest and the log, in order of name; empty while the work goes on.</summary>
    public IReadOnlyList<ManifestFile> Files { get; init; } = [];
}

namespace AllianceSim.Cli.Commands;

/// <summary>How a scenario is to be run.</summary>
internal sealed record RunOptions
{
    /// <summary>Where and how results are written.</summary>
    public required FolderRequest Results { get; init; }

    /// <summary>What stands before the seed in the default folder. Default: nothing.</summary>
    public string FolderPrefix { get; init; } = "";

    /// <summary>Name of the runtime.</summary>
    public required string Runtime { get; init; }

    /// <summary>What to say of the choice of the runtime; null for nothing.</summary>
    public required string? Remark { get; init; }

    /// <summary>Figures to draw.</summary>
    public required string Figures { get; init; }

    /// <summary>Whether every outcome is printed.</summary>
    public required bool Verbose { get; init; }
}

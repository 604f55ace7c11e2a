using AllianceSim.Results;

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

    /// <summary>Files of the user that are read besides the scenario. Default: none.</summary>
    public IReadOnlyList<ManifestFile> Inputs { get; init; } = [];

    /// <summary>Puts comments into the scenario that is kept with the results. Default: leaves it as it is.</summary>
    public Func<string, string> Annotate { get; init; } = text => text;

    /// <summary>Whether every outcome is printed.</summary>
    public required bool Verbose { get; init; }
}

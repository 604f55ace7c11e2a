namespace AllianceSim.Cli.Commands;

/// <summary>What was asked of <c>alliancesim run</c>.</summary>
internal sealed record RunOptions
{
    /// <summary>The scenario and where its results go.</summary>
    public required ScenarioRequest Request { get; init; }

    /// <summary>Name of the runtime.</summary>
    public required string Runtime { get; init; }

    /// <summary>What to say of the choice of the runtime; null for nothing.</summary>
    public required string? Remark { get; init; }

    /// <summary>Figures to draw.</summary>
    public required string Figures { get; init; }

    /// <summary>Whether every outcome is printed.</summary>
    public required bool Verbose { get; init; }
}

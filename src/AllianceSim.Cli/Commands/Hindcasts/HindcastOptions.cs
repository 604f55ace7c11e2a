namespace AllianceSim.Cli.Commands.Hindcasts;

/// <summary>How a scenario is to be held against what happened.</summary>
internal sealed record HindcastOptions
{
    /// <summary>Data files of what happened.</summary>
    public required IReadOnlyList<string> Record { get; init; }

    /// <summary>Years after the start, in rising order; empty for those that suit the record.</summary>
    public required IReadOnlyList<int>? Horizons { get; init; }

    /// <summary>Scenario of an earlier year to fit baselines to; empty to fit them to the pairs foretold.</summary>
    public required string? Train { get; init; }

    /// <summary>Whether figures are drawn.</summary>
    public required bool WithFigures { get; init; }
}

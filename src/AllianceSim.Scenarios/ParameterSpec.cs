using System.Collections.Immutable;

namespace AllianceSim.Scenarios;

/// <summary>Switches and numbers that scenarios include.</summary>
public sealed record ParameterSpec
{
    /// <summary>What they are.</summary>
    public string Name { get; init; } = "";

    /// <summary>Where they come from.</summary>
    public string About { get; init; } = "";

    /// <summary>Citations of the figures used.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>Mechanisms switched on or off, by id.</summary>
    public ImmutableSortedDictionary<string, bool> Mechanisms { get; init; } = ImmutableSortedDictionary<string, bool>.Empty;

    /// <summary>Parameters, by id.</summary>
    public ImmutableSortedDictionary<string, double> Parameters { get; init; } = ImmutableSortedDictionary<string, double>.Empty;
}

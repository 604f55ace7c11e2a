using System.Collections.Immutable;

namespace AllianceSim.Scenarios.Landscapes;

/// <summary>A landscape of blocs whose sizes and propensities are given one by one, instead of following from a scenario.</summary>
public sealed record LandscapeSpec
{
    /// <summary>Name of the landscape. Letters, digits, hyphen, underscore and dot.</summary>
    public required string Name { get; init; }

    /// <summary>What it is about.</summary>
    public string About { get; init; } = "";

    /// <summary>Citations of the figures used.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>The states, 2 to <see cref="LandscapeShape.MostStates"/>.</summary>
    public required ImmutableArray<SizedState> States { get; init; }

    /// <summary>Score of two states that do not care whether they stand together; it is taken from every score. Default: 0.</summary>
    public double Indifferent { get; init; }

    /// <summary>Scores of pairs, each pair at most once: above <see cref="Indifferent"/> to be together, below to be apart. Pairs that are
    /// not named are indifferent.</summary>
    public ImmutableArray<(string First, string Second, double Score)> Propensities { get; init; } = [];

    /// <summary>Two lists of states that in fact stood together, to hold minima against; empty where that is not known. States in neither
    /// are not scored.</summary>
    public ImmutableArray<ImmutableArray<string>> Actual { get; init; } = [];
}

/// <summary>A state of a landscape.</summary>
/// <param name="Name">Unique name.</param>
/// <param name="Size">How much it weighs, such as its power; at least 0, in any unit.</param>
public sealed record SizedState(string Name, double Size);

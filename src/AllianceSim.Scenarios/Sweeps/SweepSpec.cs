using System.Collections.Immutable;

namespace AllianceSim.Scenarios.Sweeps;

/// <summary>A sweep: which scenarios are run, what is varied in them and how, and how often.</summary>
public sealed record SweepSpec
{
    /// <summary>Name; also the folder of its results.</summary>
    public required string Name { get; init; }

    /// <summary>A paragraph for the report.</summary>
    public string About { get; init; } = "";

    /// <summary>The scenario files that are varied, each a condition of its own; as written, relative to the sweep's file.</summary>
    public required ImmutableArray<string> Bases { get; init; }

    /// <summary>What is varied, in order.</summary>
    public ImmutableArray<Factor> Factors { get; init; } = [];

    /// <summary>How the values of the factors are combined: parts that are crossed with each other. One part where nothing is said of
    /// single factors.</summary>
    public ImmutableArray<DesignPart> Design { get; init; } = [new(DesignKind.Grid, [])];

    /// <summary>CSV file with a column for each factor and a row for each design point, of design <c>table</c>; empty for none.</summary>
    public string Table { get; init; } = "";

    /// <summary>Design points of parts that draw, and levels of a distribution that is varied one at a time. Default: 64.</summary>
    public int Samples { get; init; } = 64;

    /// <summary>Runs of each design point. Default: 20.</summary>
    public int Replicates { get; init; } = 20;

    /// <summary>Root of all randomness, that of the design too. Default: 0.</summary>
    public ulong Seed { get; init; }

    /// <summary>Whether runs of the same replicate share their random numbers at all design points, so that points are compared run by
    /// run. Default: on.</summary>
    public bool CommonRandomNumbers { get; init; } = true;

    /// <summary>Ids of the outcomes that are reported; empty for the usual ones.</summary>
    public ImmutableArray<string> Outcomes { get; init; } = [];

    /// <summary>Which design points are held against each other; null for none.</summary>
    public CompareSpec? Compare { get; init; }
}

/// <summary>How values of factors are combined.</summary>
public enum DesignKind
{
    /// <summary>Every level of each with every level of all others.</summary>
    Grid,

    /// <summary>Drawn independently.</summary>
    Random,

    /// <summary>A Latin hypercube: each factor's range cut into as many slices as there are samples, one point in each
    /// (McKay, Beckman and Conover 1979).</summary>
    LatinHypercube,

    /// <summary>A Sobol sequence, scrambled by a digital shift (Sobol 1967; Joe and Kuo 2008).</summary>
    Sobol,

    /// <summary>The scenario as it is, and each level of each factor with all others as the scenario has them.</summary>
    OneAtATime,

    /// <summary>The rows of a CSV file.</summary>
    Table,
}

/// <summary>Factors that are combined in one way.</summary>
/// <param name="Kind">The way.</param>
/// <param name="Factors">Paths of the factors; empty for all.</param>
public sealed record DesignPart(DesignKind Kind, ImmutableArray<string> Factors);

/// <summary>A comparison of design points that differ in one factor.</summary>
/// <param name="By">Path of the factor, or <c>base</c> for the scenario.</param>
/// <param name="Baseline">The level that the others are held against.</param>
public sealed record CompareSpec(string By, string Baseline);

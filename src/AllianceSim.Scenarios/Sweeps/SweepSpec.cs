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

    /// <summary>Runs of each design point, unless <see cref="StopWhen"/> decides. Default: 20.</summary>
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

    /// <summary>How the number of runs of each design point is decided by what they give; null where it is fixed.</summary>
    public StopRule? StopWhen { get; init; }

    /// <summary>Names of the tables of runs that are written beside those that every sweep has (runs, outcomes, lives).</summary>
    public ImmutableArray<string> Tables { get; init; } = [];

    /// <summary>Most runs of a design point.</summary>
    public int MostReplicates => StopWhen?.AtMost ?? Replicates;
}

/// <summary>How values of factors are combined.</summary>
public enum DesignKind
{
    /// <summary>Every level of each with every level of all others. Factors with a distribution have no levels: they are drawn together, as a
    /// Latin hypercube, and each level of the others meets all of its points.</summary>
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

    /// <summary>Trajectories in which one factor after another is changed, for elementary effects (Morris 1991).</summary>
    Morris,

    /// <summary>Saltelli's design for Sobol indices: two samples, and the first with each column of the second in turn (Saltelli et al.
    /// 2010).</summary>
    Saltelli,
}

/// <summary>Factors that are combined in one way.</summary>
/// <param name="Kind">The way.</param>
/// <param name="Factors">Paths of the factors; empty for all.</param>
public sealed record DesignPart(DesignKind Kind, ImmutableArray<string> Factors);

/// <summary>Runs are added to a design point until the interval of an outcome is tight.</summary>
/// <param name="Of">Id of the outcome.</param>
/// <param name="HalfWidth">Half the width of its 95% interval, in the outcome's unit, at which no more are added; above 0.</param>
/// <param name="AtLeast">Runs before the interval is looked at, at least 2. Default: 10.</param>
/// <param name="AtMost">Runs at which none is added, however wide the interval. Default: 200.</param>
public sealed record StopRule(string Of, double HalfWidth, int AtLeast = 10, int AtMost = 200);

/// <summary>A comparison of design points that differ in one factor.</summary>
/// <param name="By">Path of the factor, or <c>base</c> for the scenario.</param>
/// <param name="Baseline">The level that the others are held against.</param>
public sealed record CompareSpec(string By, string Baseline)
{
    /// <summary>The word for the scenario where a comparison is by it.</summary>
    public const string Base = "base";
}

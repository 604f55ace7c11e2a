using System.Collections.Immutable;

namespace AllianceSim.Scenarios.Calibrations;

/// <summary>Which parameters are fitted, to what, and how.</summary>
public sealed record CalibrationSpec
{
    /// <summary>Name; also the folder of its results.</summary>
    public required string Name { get; init; }

    /// <summary>A paragraph for the report.</summary>
    public string About { get; init; } = "";

    /// <summary>The worlds that are run, all with the same values of the fitted parameters.</summary>
    public required ImmutableArray<WorldSpec> Worlds { get; init; }

    /// <summary>The parameters that all worlds share, each with the range within which it is sought. None where a file is only held against the record.</summary>
    public ImmutableArray<FittedParameter> Fit { get; init; } = [];

    /// <summary>How they are fitted. Default: both.</summary>
    public ImmutableArray<FitMethod> Methods { get; init; } = [FitMethod.Abc, FitMethod.Smm];

    /// <summary>Runs of each world for each set of values that is tried; the same random numbers every time. Default: 8.</summary>
    public int Replicates { get; init; } = 8;

    /// <summary>Runs of each world with the values found, with other random numbers, by which the fit is told. Default: 40.</summary>
    public int Confirm { get; init; } = 40;

    /// <summary>Sets of values in the sample of approximate Bayesian computation. Default: 200.</summary>
    public int Particles { get; init; } = 200;

    /// <summary>Generations of the sample at most, each closer to the targets; the first is spread over the ranges. Default: 8.</summary>
    public int Generations { get; init; } = 8;

    /// <summary>Share of the sample that is kept from one generation to the next, the closest; copies of these take the places of the others.
    /// Default: 0.5.</summary>
    public double Keep { get; init; } = 0.5;

    /// <summary>Steps that each copy makes at most in a generation, away from where it was copied. Default: 10.</summary>
    public int Moves { get; init; } = 10;

    /// <summary>Sets of values that the method of simulated moments may try. Default: 200.</summary>
    public int Evaluations { get; init; } = 200;

    /// <summary>Root of all randomness. Default: 1.</summary>
    public ulong Seed { get; init; } = 1;
}

/// <summary>A world and what it should give; both files relative to the calibration's.</summary>
/// <param name="Base">Scenario file.</param>
/// <param name="Targets">Target file.</param>
public sealed record WorldSpec(string Base, string Targets)
{
    /// <summary>Parameters that are this world's own, such as how far power reaches in its age.</summary>
    public ImmutableArray<FittedParameter> Fit { get; init; } = [];
}

/// <summary>A parameter that is fitted.</summary>
/// <param name="Id">Its id.</param>
/// <param name="From">Lower end of the range.</param>
/// <param name="To">Upper end.</param>
/// <param name="Scale">How values within the range are spread beforehand.</param>
/// <param name="Start">Where the search of simulated moments begins, within the range. Default: none. Where no parameter has one, the search
/// begins at the best of the sample; where some have, the others begin at the scenario's own value or the default.</param>
public sealed record FittedParameter(string Id, double From, double To, PriorScale Scale = PriorScale.Linear, double? Start = null);

/// <summary>How values of a range are spread before anything is known.</summary>
public enum PriorScale
{
    /// <summary>Evenly.</summary>
    Linear,

    /// <summary>Evenly in their logarithms.</summary>
    Log,
}

/// <summary>How parameters are fitted.</summary>
public enum FitMethod
{
    /// <summary>Approximate Bayesian computation by sequential Monte Carlo: which values are plausible (Drovandi and Pettitt 2011).</summary>
    Abc,

    /// <summary>The method of simulated moments: which values fit best, with standard errors (McFadden 1989).</summary>
    Smm,
}

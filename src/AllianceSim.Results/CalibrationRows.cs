namespace AllianceSim.Results;

/// <summary>What a set of parameter values was tried for.</summary>
public enum TrialStage
{
    /// <summary>The sample of approximate Bayesian computation.</summary>
    Abc,

    /// <summary>The search for the values that fit best.</summary>
    Smm,

    /// <summary>How what is measured changes with each parameter, around those values.</summary>
    Slopes,
}

/// <summary>What a number of a set of parameter values is.</summary>
public enum Quantity
{
    /// <summary>A parameter.</summary>
    Parameter,

    /// <summary>What was measured in its runs.</summary>
    Metric,

    /// <summary>How many of its runs of a world failed.</summary>
    FailedRuns,
}

/// <summary>A number that belongs to a set of parameter values that was tried.</summary>
/// <param name="Evaluation">Number of the set, in the order in which they were tried, from 0.</param>
/// <param name="Stage">What it was tried for.</param>
/// <param name="Quantity">What the number is.</param>
/// <param name="World">Name of the world's targets; empty for a parameter that all worlds share.</param>
/// <param name="Name">Id of the parameter or of what was measured; empty for runs that failed.</param>
/// <param name="Value">Its value; NaN where nothing could be measured.</param>
public readonly record struct EvaluationRow(int Evaluation, TrialStage Stage, Quantity Quantity, string World, string Name, double Value);

/// <summary>A parameter as fitted.</summary>
/// <param name="World">Name of the targets of the world that it belongs to; empty where all worlds share it.</param>
/// <param name="Parameter">Its id.</param>
/// <param name="From">Lower end of the range within which it was sought.</param>
/// <param name="To">Upper end.</param>
/// <param name="Before">Its value before, in the scenario of the world, or of the first.</param>
/// <param name="Estimate">The value that fits best of the sample of abc and of what the search has tried.</param>
/// <param name="StandardError">Its standard error by simulated moments; NaN without, and where the targets do not tell. Targets of which the runs
/// give no interval are left out of it.</param>
/// <param name="IdentifiedBySlopes">Whether the variance that this leaves is below half that of the range, both on the scale of the range; null
/// without smm.</param>
/// <param name="Mean">Mean of the posterior; NaN without abc, as all that follows.</param>
/// <param name="Deviation">Its standard deviation.</param>
/// <param name="Low">Lower bound of its central 95%.</param>
/// <param name="High">Upper bound.</param>
/// <param name="Contraction">1 less the posterior's variance by that of the range, both on the scale of the range.</param>
/// <param name="IdentifiedBySample">Whether the variance that the posterior leaves is below half that of the range; null without abc.</param>
/// <param name="Companion">The parameter with which it is most correlated in the posterior.</param>
/// <param name="CompanionWorld">Name of the targets of the world that this one belongs to; empty where all worlds share it.</param>
/// <param name="Correlation">That correlation.</param>
public readonly record struct EstimateRow(
    string World, string Parameter, double From, double To, double Before, double Estimate, double StandardError, bool? IdentifiedBySlopes,
    double Mean, double Deviation, double Low, double High, double Contraction, bool? IdentifiedBySample, string Companion, string CompanionWorld,
    double Correlation);

/// <summary>A generation of the sample of approximate Bayesian computation.</summary>
/// <param name="Generation">Its number, from 0.</param>
/// <param name="Evaluations">Sets of values tried until then.</param>
/// <param name="Tolerance">Largest misfit in the sample, which no member that moved went beyond.</param>
/// <param name="Best">Smallest misfit.</param>
/// <param name="Accepted">Share of steps taken, of all that were drawn; 1 in the first generation.</param>
/// <param name="Distinct">Number of different sets in the sample: where a copy has not moved, two members are the same.</param>
public readonly record struct GenerationRow(int Generation, int Evaluations, double Tolerance, double Best, double Accepted, int Distinct)
{
    /// <summary>Different sets that a sample needs for one of them to lie on either side of its central 95%.</summary>
    public const int LeastDistinct = 40;

    /// <summary>Whether the sample has too few different sets for a posterior.</summary>
    public bool IsThin => Distinct < LeastDistinct;
}

/// <summary>How the search of the method of simulated moments went.</summary>
/// <param name="Trials">Sets of values tried, the first included.</param>
/// <param name="Most">Sets that it might try beside the first.</param>
/// <param name="Start">Misfit of the first.</param>
/// <param name="Best">Smallest misfit.</param>
/// <param name="End">How it ended.</param>
public readonly record struct SearchRow(int Trials, int Most, double Start, double Best, SearchEnd End);

/// <summary>How a search ended.</summary>
public enum SearchEnd
{
    /// <summary>No further step came closer by as much as counts.</summary>
    AtRest,

    /// <summary>It had no sets of values left to try.</summary>
    Spent,
}

/// <summary>A value of a parameter in the final sample.</summary>
/// <param name="Particle">Number of the set of values in the sample, from 0, the closest first. All count the same.</param>
/// <param name="Evaluation">Its number among all that were tried; the same for copies of one set.</param>
/// <param name="Misfit">How far it is from the targets.</param>
/// <param name="World">Name of the targets of the world that the parameter belongs to; empty where all worlds share it.</param>
/// <param name="Parameter">Id of the parameter.</param>
/// <param name="Value">Its value.</param>
public readonly record struct PosteriorRow(
    int Particle, int Evaluation, double Misfit, string World, string Parameter, double Value);

/// <summary>What runs give, held against a figure from the record.</summary>
/// <param name="World">Name of the set of targets, such as an era.</param>
/// <param name="Metric">Id of what is measured.</param>
/// <param name="Target">Its value in the record.</param>
/// <param name="TargetLow">Lower bound of the record's 95% interval.</param>
/// <param name="TargetHigh">Upper bound.</param>
/// <param name="Weight">Weight in the fit; 0 where nothing was fitted to it.</param>
/// <param name="Model">Its value in the runs; NaN where there is none.</param>
/// <param name="ModelLow">Lower bound of its 95% interval.</param>
/// <param name="ModelHigh">Upper bound.</param>
/// <param name="Deviation">The model less the record, by the record's standard error on that side.</param>
/// <param name="Verdict">What follows.</param>
public readonly record struct FitRow(
    string World, string Metric, double Target, double TargetLow, double TargetHigh, double Weight, double Model, double ModelLow,
    double ModelHigh, double Deviation, FitVerdict Verdict)
{
    /// <summary>Runs of this world that failed, of those by which a calibration's fit is told. Default: 0.</summary>
    public int FailedRuns { get; init; }
}

/// <summary>Whether runs give what the record has.</summary>
public enum FitVerdict
{
    /// <summary>The model's value lies within the record's interval.</summary>
    Met,

    /// <summary>It does not, but its interval overlaps the record's.</summary>
    Near,

    /// <summary>The intervals do not touch.</summary>
    Missed,

    /// <summary>The runs give no value, or one outside the record's interval without an interval of its own.</summary>
    Unknown,
}

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
}

/// <summary>A number that belongs to a set of parameter values that was tried.</summary>
/// <param name="Evaluation">Number of the set, in the order in which they were tried, from 0.</param>
/// <param name="Stage">What it was tried for.</param>
/// <param name="Quantity">What the number is.</param>
/// <param name="World">Name of the world's targets; empty for a parameter that all worlds share.</param>
/// <param name="Name">Id of the parameter or of what was measured.</param>
/// <param name="Value">Its value; NaN where nothing could be measured.</param>
public readonly record struct EvaluationRow(int Evaluation, TrialStage Stage, Quantity Quantity, string World, string Name, double Value);

/// <summary>A parameter as fitted.</summary>
/// <param name="World">Name of the targets of the world that it belongs to; empty where all worlds share it.</param>
/// <param name="Parameter">Its id.</param>
/// <param name="From">Lower end of the range within which it was sought.</param>
/// <param name="To">Upper end.</param>
/// <param name="Before">Its value before, in the scenario of the world, or of the first.</param>
/// <param name="Estimate">The value that fits best; of abc alone, that of the closest of its sample.</param>
/// <param name="StandardError">Its standard error by simulated moments; NaN where there is none, infinite where the targets do not tell.</param>
/// <param name="Mean">Mean of the posterior; NaN without abc, as all that follows.</param>
/// <param name="Deviation">Its standard deviation.</param>
/// <param name="Low">Lower bound of its central 95%.</param>
/// <param name="High">Upper bound.</param>
/// <param name="Contraction">1 less the posterior's variance by that of the range, both on the scale of the range.</param>
/// <param name="Identified">Whether the targets tell it apart from the rest of its range.</param>
/// <param name="Companion">The parameter with which it is most correlated in the posterior.</param>
/// <param name="Correlation">That correlation.</param>
public readonly record struct EstimateRow(
    string World, string Parameter, double From, double To, double Before, double Estimate, double StandardError, double Mean, double Deviation, double Low,
    double High, double Contraction, bool Identified, string Companion, double Correlation);

/// <summary>A generation of the sample of approximate Bayesian computation.</summary>
/// <param name="Generation">Its number, from 0.</param>
/// <param name="Evaluations">Sets of values tried until then.</param>
/// <param name="Tolerance">Largest misfit of those kept.</param>
/// <param name="Best">Smallest misfit.</param>
/// <param name="Accepted">Share of the new sets that came closer than the tolerance before.</param>
/// <param name="EffectiveSize">Number of equally weighted sets that the sample is worth.</param>
public readonly record struct GenerationRow(
    int Generation, int Evaluations, double Tolerance, double Best, double Accepted, double EffectiveSize);

/// <summary>A value of a parameter in the final sample.</summary>
/// <param name="Particle">Number of the set of values in the sample, from 0, the closest first.</param>
/// <param name="Evaluation">Its number among all that were tried.</param>
/// <param name="Weight">Weight in the sample; all sets sum to 1.</param>
/// <param name="Misfit">How far it is from the targets.</param>
/// <param name="World">Name of the targets of the world that the parameter belongs to; empty where all worlds share it.</param>
/// <param name="Parameter">Id of the parameter.</param>
/// <param name="Value">Its value.</param>
public readonly record struct PosteriorRow(
    int Particle, int Evaluation, double Weight, double Misfit, string World, string Parameter, double Value);

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
    double ModelHigh, double Deviation, FitVerdict Verdict);

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

namespace AllianceSim.Experiments.Statistics;

/// <summary>A survival curve after one distinct time of ending.</summary>
/// <param name="Time">Time since signing.</param>
/// <param name="AtRisk">Spells in force just before.</param>
/// <param name="Ends">Spells that ended at this time.</param>
/// <param name="Survival">Share that lives longer than this time.</param>
/// <param name="Lower">Lower bound of its interval.</param>
/// <param name="Upper">Upper bound of its interval.</param>
public readonly record struct SurvivalStep(double Time, int AtRisk, int Ends, double Survival, double Lower, double Upper)
{
    /// <summary>Greenwood's standard error of the survival; NaN where nobody survives or it is not known.</summary>
    public double StandardError { get; init; } = double.NaN;
}

/// <summary>How spells survive, as a step function that starts at 1.</summary>
/// <param name="Steps">One for each distinct time of ending, in rising order.</param>
/// <param name="Spells">Number of spells.</param>
/// <param name="Ends">Number that ended; the others are censored.</param>
/// <param name="Level">Level of the intervals, such as 0.95.</param>
/// <param name="LastTime">Longest time observed, ended or not.</param>
public sealed record SurvivalCurve(IReadOnlyList<SurvivalStep> Steps, int Spells, int Ends, double Level, double LastTime)
{
    /// <summary>The spells that it was estimated from, which tell how many were at risk at any time; empty where they were not kept.</summary>
    public IReadOnlyList<Spell> Watched { get; init; } = [];

    /// <summary>Number of spells at risk at a time, or watched from the beginning where it is 0; 0 where the spells were not kept.</summary>
    public int AtRisk(double time) => Watched.Count(s => time == 0 ? s.Entry == 0 : s.Entry < time && time <= s.Exit);
}

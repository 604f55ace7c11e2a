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

    /// <summary>The life table that it was estimated from, which tells the same of spells of whole years; empty where there was none.</summary>
    public LifeTable? Lives { get; init; }

    /// <summary>Whether spells or life table were kept, so that numbers at risk are known.</summary>
    public bool HasAtRisk => Lives is not null || Watched.Count > 0;

    /// <summary>Number of spells whose watching began after their beginning; 0 where the spells were not kept.</summary>
    public int Late => Lives?.Years.Sum(year => year.Age > 0 ? year.Entered : 0) ?? Watched.Count(s => s.Entry > 0);

    /// <summary>Times at which the number at risk may change, in any order; none where the spells were not kept.</summary>
    public IEnumerable<double> Changes => Lives is { } lives
        ? Enumerable.Range(0, lives.Longest + 1).Select(age => (double)age)
        : Watched.SelectMany(s => new[] { s.Entry, s.Exit });

    /// <summary>Number of spells at risk at a time, or watched from the beginning where it is 0; 0 where the spells were not kept.</summary>
    public int AtRisk(double time) => (Lives, time) switch
    {
        ({ } lives, 0) => lives[0].Entered,
        ({ } lives, _) => lives[(int)Math.Ceiling(time) - 1].AtRisk,
        (_, 0) => Watched.Count(s => s.Entry == 0),
        _ => Watched.Count(s => s.Entry < time && time <= s.Exit),
    };
}

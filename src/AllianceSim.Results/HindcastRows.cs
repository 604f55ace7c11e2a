namespace AllianceSim.Results;

/// <summary>What is foretold of a pair of states.</summary>
public enum HindcastQuestion
{
    /// <summary>Of two that are tied at the start: whether they still are.</summary>
    TieSurvival,

    /// <summary>Of two that are not: whether they are tied.</summary>
    NewTie,

    /// <summary>Whether they have a dispute with each other.</summary>
    Dispute,

    /// <summary>Whether they stand on the same side of a dispute.</summary>
    SameSide,
}

/// <summary>Who foretells.</summary>
public enum HindcastForecaster
{
    /// <summary>The simulation: the share of its runs.</summary>
    Model,

    /// <summary>All stays as it is.</summary>
    Persistence,

    /// <summary>The same share for every pair.</summary>
    BaseRate,

    /// <summary>A logistic regression on what is known at the start.</summary>
    Logistic,
}

/// <summary>What came of holding the model against a baseline.</summary>
public enum HindcastVerdict
{
    /// <summary>The model is better, and the interval of the difference leaves out 0.</summary>
    Beats,

    /// <summary>The interval holds 0.</summary>
    NotToldApart,

    /// <summary>The model is worse, and the interval leaves out 0.</summary>
    LosesTo,

    /// <summary>There is no interval: too little happened, or too little did not.</summary>
    TooFew,
}

/// <summary>A pair of states: what was foretold, and what came.</summary>
/// <param name="Year">The year on whose 1 January the hindcast is judged.</param>
/// <param name="Question">What is foretold.</param>
/// <param name="First">Name of a state.</param>
/// <param name="Second">Name of the other.</param>
/// <param name="Happened">Whether it happened, by the record.</param>
/// <param name="Model">Probability by the model.</param>
/// <param name="Persistence">Probability where all stays as it is.</param>
/// <param name="BaseRate">The same share for every pair.</param>
/// <param name="Logistic">Probability by logistic regression; NaN where none could be fitted.</param>
public readonly record struct HindcastDyadRow(
    int Year, HindcastQuestion Question, string First, string Second, bool Happened, double Model, double Persistence, double BaseRate,
    double Logistic);

/// <summary>A score with its interval.</summary>
/// <param name="Value">The score; NaN where there is none.</param>
/// <param name="Low">Lower bound of the 95% interval; NaN where there is none.</param>
/// <param name="High">Upper bound.</param>
public readonly record struct HindcastScore(double Value, double Low, double High)
{
    /// <summary>None at all.</summary>
    public static HindcastScore None => new(double.NaN, double.NaN, double.NaN);
}

/// <summary>How good a forecaster is.</summary>
/// <param name="Year">The year on whose 1 January the hindcast is judged.</param>
/// <param name="Question">What is foretold.</param>
/// <param name="Forecaster">Who foretells.</param>
/// <param name="Pairs">Number of pairs of states.</param>
/// <param name="Happened">Number of those of which it came true.</param>
/// <param name="Expected">Number of those of which it was to come true: the sum of the probabilities.</param>
/// <param name="Area">Area under the receiver operating characteristic.</param>
/// <param name="Precision">Average precision.</param>
/// <param name="Brier">Brier's score.</param>
/// <param name="Reliability">Murphy's reliability.</param>
/// <param name="Resolution">Murphy's resolution.</param>
/// <param name="Uncertainty">Murphy's uncertainty.</param>
/// <param name="AreaDifference">Area of the model less this one's; none for the model itself, as all that follows.</param>
/// <param name="PrecisionDifference">The same of average precision.</param>
/// <param name="BrierDifference">The same of Brier's score.</param>
/// <param name="Ranking">Verdict by area: who tells apart better what happens from what does not.</param>
/// <param name="Probabilities">Verdict by Brier's score: whose probabilities are nearer to what happened.</param>
public readonly record struct HindcastScoreRow(
    int Year, HindcastQuestion Question, HindcastForecaster Forecaster, int Pairs, int Happened, double Expected, HindcastScore Area,
    HindcastScore Precision, HindcastScore Brier, double Reliability, double Resolution, double Uncertainty, HindcastScore AreaDifference,
    HindcastScore PrecisionDifference, HindcastScore BrierDifference, HindcastVerdict? Ranking, HindcastVerdict? Probabilities);

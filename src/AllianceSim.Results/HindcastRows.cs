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
    /// <summary>The model is better, and the interval of the difference by bootstrap over states leaves out 0.</summary>
    Beats,

    /// <summary>It is better, and only the interval by bootstrap over pairs leaves out 0.</summary>
    Ahead,

    /// <summary>Both intervals hold 0.</summary>
    NotToldApart,

    /// <summary>It is worse, and only the interval by bootstrap over pairs leaves out 0.</summary>
    Behind,

    /// <summary>It is worse, and the interval by bootstrap over states leaves out 0.</summary>
    LosesTo,

    /// <summary>There is no interval by bootstrap over states: too little happened, or too little did not.</summary>
    TooFew,
}

/// <summary>What a baseline that has to be fitted is fitted to.</summary>
public enum HindcastFitted
{
    /// <summary>The pairs foretold: a regression foretells each from the others, and the base rate is that of all.</summary>
    Foretold,

    /// <summary>What came of an earlier scenario, up to the start.</summary>
    Earlier,
}

/// <summary>Whether a state of the scenario is judged.</summary>
public enum HindcastStanding
{
    /// <summary>It is in the system in the year that is judged.</summary>
    Judged,

    /// <summary>By the record it has left the system since the start.</summary>
    Gone,

    /// <summary>The record knows it, but has it in the system neither at the start nor in the year that is judged.</summary>
    Outside,

    /// <summary>The record knows no such state.</summary>
    Unknown,
}

/// <summary>What else is to be known of a hindcast.</summary>
public enum HindcastRemark
{
    /// <summary>The record does not answer a question.</summary>
    Unanswered,

    /// <summary>So little came true, or failed to, that scores say little.</summary>
    FewEvents,

    /// <summary>A baseline could not be fitted.</summary>
    NotFitted,

    /// <summary>A baseline is fitted to what came of an earlier scenario.</summary>
    Trained,

    /// <summary>A baseline could not be fitted to what came of the earlier scenario, and to what it was instead.</summary>
    NotTrained,

    /// <summary>The scenario says otherwise than the record whether two states are tied at the start.</summary>
    Misread,

    /// <summary>The scenario tells the model of something after its start.</summary>
    Scripted,
}

/// <summary>Something else that is to be known of a hindcast.</summary>
/// <param name="Year">The year on whose 1 January it is judged; null where it is of all.</param>
/// <param name="Question">What is foretold; null where it is of all.</param>
/// <param name="Remark">What kind of remark it is.</param>
/// <param name="Text">A sentence.</param>
public readonly record struct HindcastRemarkRow(int? Year, HindcastQuestion? Question, HindcastRemark Remark, string Text);

/// <summary>A state of the scenario, and what the record knows it as.</summary>
/// <param name="Year">The year on whose 1 January the hindcast is judged.</param>
/// <param name="State">Its name in the scenario.</param>
/// <param name="Number">Its Correlates of War number; null where the record knows no such state.</param>
/// <param name="Name">Its name in the record; empty where the record knows no such state.</param>
/// <param name="Standing">Whether it is judged.</param>
/// <param name="Nearest">The name in the record that is spelled most like one that the record does not know; empty where none is near.</param>
public readonly record struct HindcastStateRow(int Year, string State, int? Number, string Name, HindcastStanding Standing, string Nearest);

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

/// <summary>What a baseline was fitted to.</summary>
/// <param name="To">Which pairs; null for a forecaster that is not fitted, as all that follows.</param>
/// <param name="Year">The year on whose 1 January it is known what came of them.</param>
/// <param name="Pairs">Number of pairs.</param>
/// <param name="Happened">Number of those of which it came true.</param>
public readonly record struct HindcastFitting(HindcastFitted? To, int? Year, int? Pairs, int? Happened);

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
/// <param name="AreaByPairs">As <paramref name="AreaDifference"/>, with the interval by bootstrap over pairs.</param>
/// <param name="BrierByPairs">The same of Brier's score.</param>
/// <param name="Ranking">Verdict by area: who tells apart better what happens from what does not.</param>
/// <param name="Probabilities">Verdict by Brier's score: whose probabilities are nearer to what happened.</param>
/// <param name="Fitting">What it was fitted to.</param>
public readonly record struct HindcastScoreRow(
    int Year, HindcastQuestion Question, HindcastForecaster Forecaster, int Pairs, int Happened, double Expected, HindcastScore Area,
    HindcastScore Precision, HindcastScore Brier, double Reliability, double Resolution, double Uncertainty, HindcastScore AreaDifference,
    HindcastScore PrecisionDifference, HindcastScore BrierDifference, HindcastScore AreaByPairs, HindcastScore BrierByPairs, HindcastVerdict? Ranking, HindcastVerdict? Probabilities,
    HindcastFitting Fitting = default);

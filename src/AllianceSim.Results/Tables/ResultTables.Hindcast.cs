using static AllianceSim.Results.Tables.FieldFormats;

namespace AllianceSim.Results.Tables;

public static partial class ResultTables
{
    private const string HindcastYear = "Year on whose 1 January the hindcast is judged; what is dated is of the years before it.";

    private const string QuestionAsked =
        "tie-survival: two that were tied at the start still are; new-tie: two that were not are; dispute: they have had a dispute with each "
        + "other; same-side: they have stood on the same side of one.";

    /// <summary>How good the model and the baselines are.</summary>
    public static Table<HindcastScoreRow> Hindcast { get; } = new(
        "hindcast",
        "How well the model and naive baselines foretell what happened, pair by pair; written by `hindcast`. Intervals are 95%, by bootstrap "
        + "over states, since the pairs of a state are not independent: a pair counts as often as both its states are drawn.",
        isOfRuns: false)
    {
        { "year", HindcastYear, Integer, (in r) => r.Year, (r, v) => r with { Year = v } },
        { "question", QuestionAsked, Choice<HindcastQuestion>(), (in r) => r.Question, (r, v) => r with { Question = v } },
        {
            "forecaster",
            "model: the share of runs, k of n, as (k + 1/2) / (n + 1); persistence: what is tied stays tied and nothing is new, who had a "
            + "dispute in the ten years before the start has one again, and allies stand together; base-rate: the same share for all; "
            + "logistic: a regression on distance, contiguity, power, regime and common threat at the start.",
            Choice<HindcastForecaster>(), (in r) => r.Forecaster, (r, v) => r with { Forecaster = v }
        },
        { "pairs", "Number of pairs of states.", Integer, (in r) => r.Pairs, (r, v) => r with { Pairs = v } },
        { "happened", "Number of those of which it came true.", Integer, (in r) => r.Happened, (r, v) => r with { Happened = v } },
        {
            "expected", "Number of those of which it was to come true: the sum of the probabilities.",
            Number, (in r) => r.Expected, (r, v) => r with { Expected = v }
        },
        new ScoreKey<HindcastScoreRow>("area", "Area under the ROC curve: 1 is perfect, 0.5 is chance.", r => r.Area, (r, v) => r with { Area = v }),
        new ScoreKey<HindcastScoreRow>(
            "precision", "Average precision: the area under the precision-recall curve.", r => r.Precision, (r, v) => r with { Precision = v }),
        new ScoreKey<HindcastScoreRow>("brier", "Brier's score: the less the better.", r => r.Brier, (r, v) => r with { Brier = v }),
        {
            "reliability", "Murphy's part of it for forecasts that are off, by up to ten bins of like size; 0 is best.",
            Number, (in r) => r.Reliability, (r, v) => r with { Reliability = v }
        },
        {
            "resolution", "His part for bins that differ in what happened; more is better.",
            Number, (in r) => r.Resolution, (r, v) => r with { Resolution = v }
        },
        { "uncertainty", "His part for what there was to foretell.", Number, (in r) => r.Uncertainty, (r, v) => r with { Uncertainty = v } },
        new ScoreKey<HindcastScoreRow>(
            "area-difference", "The model's area less this forecaster's; empty for the model.", r => r.AreaDifference,
            (r, v) => r with { AreaDifference = v }),
        new ScoreKey<HindcastScoreRow>(
            "precision-difference", "The same of average precision.", r => r.PrecisionDifference, (r, v) => r with { PrecisionDifference = v }),
        new ScoreKey<HindcastScoreRow>(
            "brier-difference", "The same of Brier's score: below 0 the model is better.", r => r.BrierDifference,
            (r, v) => r with { BrierDifference = v }),
        new ScoreKey<HindcastScoreRow>(
            "area-by-pairs", "As area-difference, with the interval by bootstrap over pairs, which takes the pairs of a state for independent and is "
            + "too narrow.", r => r.AreaByPairs, (r, v) => r with { AreaByPairs = v }),
        new ScoreKey<HindcastScoreRow>("brier-by-pairs", "The same of Brier's score.", r => r.BrierByPairs, (r, v) => r with { BrierByPairs = v }),
        {
            "ranking",
            "What the model does to this forecaster by area: beats or loses-to where the interval of the difference leaves out 0; ahead or behind where "
            + "only that by pairs does; too-few where there is none. Empty for the model.",
            OrEmpty(Choice<HindcastVerdict>()), (in r) => r.Ranking, (r, v) => r with { Ranking = v }
        },
        {
            "probabilities", "The same by Brier's score.",
            OrEmpty(Choice<HindcastVerdict>()), (in r) => r.Probabilities, (r, v) => r with { Probabilities = v }
        },
        {
            "fitted-to",
            "What a baseline was fitted to: foretold: the pairs foretold, by the regression each from the others; earlier: what came of the scenario of "
            + "`--train`, up to the start. Empty for forecasters that are not fitted, as all that follows.",
            OrEmpty(Choice<HindcastFitted>()), (in r) => r.Fitting.To, (r, v) => r with { Fitting = r.Fitting with { To = v } }
        },
        {
            "fitted-year", "Year on whose 1 January it is known what came of those.",
            OrEmpty(Integer), (in r) => r.Fitting.Year, (r, v) => r with { Fitting = r.Fitting with { Year = v } }
        },
        {
            "fitted-pairs", "Number of those pairs.",
            OrEmpty(Integer), (in r) => r.Fitting.Pairs, (r, v) => r with { Fitting = r.Fitting with { Pairs = v } }
        },
        {
            "fitted-happened", "Number of those of which it came true.",
            OrEmpty(Integer), (in r) => r.Fitting.Happened, (r, v) => r with { Fitting = r.Fitting with { Happened = v } }
        },
    };

    /// <summary>What the record knows the states of the scenario as.</summary>
    public static Table<HindcastStateRow> HindcastStates { get; } = new(
        "hindcast-states", "The states of the scenario, and what the record knows them as; written by `hindcast`.", isOfRuns: false)
    {
        { "year", "Year on whose 1 January the hindcast is judged.", Integer, (in r) => r.Year, (r, v) => r with { Year = v } },
        { "state", "Name in the scenario.", Text, (in r) => r.State, (r, v) => r with { State = v } },
        {
            "number", "Correlates of War number; empty where the record knows no such state.",
            OrEmpty(Integer), (in r) => r.Number, (r, v) => r with { Number = v }
        },
        { "name", "Name in the record; empty likewise.", Text, (in r) => r.Name, (r, v) => r with { Name = v } },
        {
            "standing",
            "judged: in the system in that year; gone: by the record it has left the system since the start; outside: the record knows it, but has "
            + "it in the system neither at the start nor in that year; unknown: the record knows no such state. Pairs are judged where both states are.",
            Choice<HindcastStanding>(), (in r) => r.Standing, (r, v) => r with { Standing = v }
        },
        { "nearest", "Of one that is unknown, the name in the record that is spelled most like it.", Text, (in r) => r.Nearest, (r, v) => r with { Nearest = v } },
    };

    /// <summary>What else is to be known of a hindcast.</summary>
    public static Table<HindcastRemarkRow> HindcastRemarks { get; } = new(
        "hindcast-remarks", "What else is to be known of a hindcast; written by `hindcast`.", isOfRuns: false)
    {
        { "year", "Year on whose 1 January it is judged; empty where it is of all.", OrEmpty(Integer), (in r) => r.Year, (r, v) => r with { Year = v } },
        {
            "question", "As in hindcast.csv; empty where it is of all.",
            OrEmpty(Choice<HindcastQuestion>()), (in r) => r.Question, (r, v) => r with { Question = v }
        },
        {
            "remark",
            "unanswered: the record does not answer the question; few-events: fewer than ten pairs of which it came true, or did not; not-fitted: "
            + "there is no logistic regression; trained: to what came of which earlier years baselines are fitted; not-trained: why one is not, and to what "
            + "instead; misread: the scenario says otherwise than the record whether two are tied at the start; scripted: what the scenario tells the "
            + "model of after its start.",
            Choice<HindcastRemark>(), (in r) => r.Remark, (r, v) => r with { Remark = v }
        },
        { "text", "A sentence.", Text, (in r) => r.Text, (r, v) => r with { Text = v } },
    };

    /// <summary>What was foretold of each pair, and what came.</summary>
    public static Table<HindcastDyadRow> HindcastDyads { get; } = new(
        "hindcast-dyads", "What was foretold of a pair of states, and what came; written by `hindcast`.", isOfRuns: false)
    {
        { "year", HindcastYear, Integer, (in r) => r.Year, (r, v) => r with { Year = v } },
        { "question", "As in hindcast.csv.", Choice<HindcastQuestion>(), (in r) => r.Question, (r, v) => r with { Question = v } },
        { "first", "Name of a state.", Text, (in r) => r.First, (r, v) => r with { First = v } },
        { "second", "Name of the other.", Text, (in r) => r.Second, (r, v) => r with { Second = v } },
        { "happened", "Whether it happened, by the record.", Flag, (in r) => r.Happened, (r, v) => r with { Happened = v } },
        { "model", "Probability by the model.", Number, (in r) => r.Model, (r, v) => r with { Model = v } },
        { "persistence", "Probability by persistence, 0 or 1.", Number, (in r) => r.Persistence, (r, v) => r with { Persistence = v } },
        { "base-rate", "The same share for every pair.", Number, (in r) => r.BaseRate, (r, v) => r with { BaseRate = v } },
        {
            "logistic", "Probability by logistic regression; empty where none could be fitted.",
            Number, (in r) => r.Logistic, (r, v) => r with { Logistic = v }
        },
    };
}

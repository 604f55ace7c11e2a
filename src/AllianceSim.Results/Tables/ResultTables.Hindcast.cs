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
        {
            "ranking", "What the model does to this forecaster by area; empty for the model.",
            OrEmpty(Choice<HindcastVerdict>()), (in r) => r.Ranking, (r, v) => r with { Ranking = v }
        },
        {
            "probabilities", "The same by Brier's score.",
            OrEmpty(Choice<HindcastVerdict>()), (in r) => r.Probabilities, (r, v) => r with { Probabilities = v }
        },
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

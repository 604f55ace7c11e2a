using static AllianceSim.Results.Tables.FieldFormats;

namespace AllianceSim.Results.Tables;

public static partial class ResultTables
{
    /// <summary>An outcome at a design point.</summary>
    public static Table<SummaryRow> Summaries { get; } = new("summaries", "An outcome at a design point of a sweep, over its runs.", isOfRuns: false)
    {
        { "point", "Number of the design point, as in points.csv.", Integer, (in r) => r.Point, (r, v) => r with { Point = v } },
        { "outcome", "Id of the outcome.", Text, (in r) => r.Outcome, (r, v) => r with { Outcome = v } },
        { "value", "Its value over all runs; empty where there is none.", Number, (in r) => r.Value, (r, v) => r with { Value = v } },
        { "low", "Lower bound of its 95% interval, by bootstrap over runs.", Number, (in r) => r.Low, (r, v) => r with { Low = v } },
        { "high", "Upper bound.", Number, (in r) => r.High, (r, v) => r with { High = v } },
        { "runs", "Runs that did not fail.", Integer, (in r) => r.Runs, (r, v) => r with { Runs = v } },
    };

    /// <summary>What a level of a factor does to an outcome.</summary>
    public static Table<EffectRow> Effects { get; } = new(
        "effects",
        "What a level of a sweep's factor does to an outcome, over the design points that differ in that factor alone. Replicates are the "
        + "pairs. Probabilities are adjusted within families: for each outcome all rows over all points, all rows with the same given, and all "
        + "rows of factors that are varied one at a time, where given is one-at-a-time for the points where none of them is.",
        isOfRuns: false)
    {
        new ContrastKey<EffectRow>(r => r.Contrast, (r, v) => r with { Contrast = v }),
        { "outcome", "Id of the outcome.", Text, (in r) => r.Outcome, (r, v) => r with { Outcome = v } },
        { "value", "Its value at the level, over all runs.", Number, (in r) => r.Value, (r, v) => r with { Value = v } },
        { "baseline-value", "The same at the baseline.", Number, (in r) => r.BaselineValue, (r, v) => r with { BaselineValue = v } },
        { "difference", "The level less the baseline.", Number, (in r) => r.Difference, (r, v) => r with { Difference = v } },
        {
            "low",
            "Lower bound of its 95% interval: of rates Student's, by the ratio estimator over replicates; of lives by bootstrap over "
            + "replicates.",
            Number, (in r) => r.Low, (r, v) => r with { Low = v }
        },
        { "high", "Upper bound.", Number, (in r) => r.High, (r, v) => r with { High = v } },
        {
            "simultaneous-low",
            "Lower bound of the interval that holds together with those of the whole family (Bonferroni).",
            Number, (in r) => r.SimultaneousLow, (r, v) => r with { SimultaneousLow = v }
        },
        { "simultaneous-high", "Upper bound.", Number, (in r) => r.SimultaneousHigh, (r, v) => r with { SimultaneousHigh = v } },
        { "ratio", "The value at the level by that at the baseline.", Number, (in r) => r.Ratio, (r, v) => r with { Ratio = v } },
        { "ratio-low", "Lower bound of its 95% interval.", Number, (in r) => r.RatioLow, (r, v) => r with { RatioLow = v } },
        { "ratio-high", "Upper bound.", Number, (in r) => r.RatioHigh, (r, v) => r with { RatioHigh = v } },
        {
            "p",
            "Probability of a difference at least as large where there is none; of lives by bootstrap, never below two by the number "
            + "of resamples.",
            Number, (in r) => r.Probability, (r, v) => r with { Probability = v }
        },
        {
            "p-holm",
            "The same, adjusted for the family by the method of Holm (1979).",
            Number, (in r) => r.HolmProbability, (r, v) => r with { HolmProbability = v }
        },
        {
            "p-discovery",
            "The same, adjusted by the method of Benjamini and Hochberg (1995).",
            Number, (in r) => r.DiscoveryProbability, (r, v) => r with { DiscoveryProbability = v }
        },
        {
            "interaction",
            "The ratio by that of the same level in the family's first row (of a factor varied one at a time: where none is varied; of any other: at "
            + "its first level): what the factor given changes in it. Of rates only.",
            Number, (in r) => r.Interaction, (r, v) => r with { Interaction = v }
        },
        {
            "interaction-low",
            "Lower bound of its 95% interval.",
            Number, (in r) => r.InteractionLow, (r, v) => r with { InteractionLow = v }
        },
        { "interaction-high", "Upper bound.", Number, (in r) => r.InteractionHigh, (r, v) => r with { InteractionHigh = v } },
        {
            "p-interaction", "Probability of one at least as far from 1 where it is 1, for it alone.",
            Number, (in r) => r.InteractionProbability, (r, v) => r with { InteractionProbability = v }
        },
        { "replicates", "Replicates that both have a run in.", Integer, (in r) => r.Replicates, (r, v) => r with { Replicates = v } },
        { "runs", "Runs at the level.", Integer, (in r) => r.Runs, (r, v) => r with { Runs = v } },
    };

    /// <summary>How a level of a factor changes how long something lasts.</summary>
    public static Table<HazardRow> Hazards { get; } = new(
        "hazards",
        "How a level of a sweep's factor changes how long ties and treaties last, over the design points that differ in that factor alone. Ratios are "
        + "of lives pooled over the points, whatever else is set at them. Families as in table effects.",
        isOfRuns: false)
    {
        new ContrastKey<HazardRow>(r => r.Contrast, (r, v) => r with { Contrast = v }),
        { "of", "What lives.", Choice<LifeKind>(), (in r) => r.Of, (r, v) => r with { Of = v } },
        {
            "ratio",
            "The hazard at the level by that at the baseline, at the same age (Cox); empty where there is no finite estimate.",
            Number, (in r) => r.Ratio, (r, v) => r with { Ratio = v }
        },
        { "low", "Lower bound of its 95% interval, robust by replicate (Student).", Number, (in r) => r.Low, (r, v) => r with { Low = v } },
        { "high", "Upper bound.", Number, (in r) => r.High, (r, v) => r with { High = v } },
        {
            "p",
            "Probability of a ratio at least as far from 1 where it is 1, by the same error.",
            Number, (in r) => r.Probability, (r, v) => r with { Probability = v }
        },
        {
            "p-holm",
            "The same, adjusted for the family by the method of Holm (1979).",
            Number, (in r) => r.HolmProbability, (r, v) => r with { HolmProbability = v }
        },
        {
            "p-discovery",
            "The same, adjusted by the method of Benjamini and Hochberg (1995).",
            Number, (in r) => r.DiscoveryProbability, (r, v) => r with { DiscoveryProbability = v }
        },
        {
            "p-log-rank",
            "Probability of the log-rank test. It takes lives as independent, which those of a run are not, and is far too small with "
            + "many.",
            Number, (in r) => r.LogRankProbability, (r, v) => r with { LogRankProbability = v }
        },
        {
            "p-proportional",
            "The same of the test that the ratio is the same at all ages.",
            Number, (in r) => r.ProportionalProbability, (r, v) => r with { ProportionalProbability = v }
        },
        { "limit", "Years up to which years lived are counted.", Number, (in r) => r.Limit, (r, v) => r with { Limit = v } },
        { "years", "Mean years lived up to the limit at the level.", Number, (in r) => r.Years, (r, v) => r with { Years = v } },
        { "baseline-years", "The same at the baseline.", Number, (in r) => r.BaselineYears, (r, v) => r with { BaselineYears = v } },
        { "difference", "The former less the latter.", Number, (in r) => r.Difference, (r, v) => r with { Difference = v } },
        {
            "difference-low",
            "Lower bound of its 95% interval, by bootstrap over replicates.",
            Number, (in r) => r.DifferenceLow, (r, v) => r with { DifferenceLow = v }
        },
        { "difference-high", "Upper bound.", Number, (in r) => r.DifferenceHigh, (r, v) => r with { DifferenceHigh = v } },
    };

    /// <summary>How much an outcome depends on a factor.</summary>
    public static Table<SensitivityRow> Sensitivity { get; } = new(
        "sensitivity", "How much an outcome depends on a factor, from a sweep whose design is morris or saltelli.", isOfRuns: false)
    {
        { "scenario", "Name of the scenario that is varied.", Text, (in r) => r.Scenario, (r, v) => r with { Scenario = v } },
        { "outcome", "Id of the outcome.", Text, (in r) => r.Outcome, (r, v) => r with { Outcome = v } },
        { "factor", "Path of the factor.", Text, (in r) => r.Factor, (r, v) => r with { Factor = v } },
        {
            "measure",
            "Of a morris design: mu and mu-star, mean of the elementary effects and of their absolute values, and sigma, their standard "
            + "deviation, per whole range of the factor; of a saltelli design: first and total, the first-order and total Sobol index.",
            Text, (in r) => r.Measure, (r, v) => r with { Measure = v }
        },
        { "value", "Its value; empty where it is not known.", Number, (in r) => r.Value, (r, v) => r with { Value = v } },
        { "low", "Lower bound of its 95% interval, by bootstrap over samples.", Number, (in r) => r.Low, (r, v) => r with { Low = v } },
        { "high", "Upper bound.", Number, (in r) => r.High, (r, v) => r with { High = v } },
        {
            "samples", "Trajectories or rows of the design in which the outcome is known at every point.",
            Integer, (in r) => r.Samples, (r, v) => r with { Samples = v }
        },
    };
}

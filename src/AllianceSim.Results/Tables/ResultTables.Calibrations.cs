using static AllianceSim.Results.Tables.FieldFormats;

namespace AllianceSim.Results.Tables;

public static partial class ResultTables
{
    /// <summary>The sets of parameter values that a calibration has tried.</summary>
    public static Table<EvaluationRow> Evaluations { get; } = new(
        "evaluations", "A number of a set of parameter values that a calibration has tried: a parameter, or what was measured.", isOfRuns: false)
    {
        { "evaluation", "Number of the set, in the order in which they were tried, from 0.", Integer, (in r) => r.Evaluation, (r, v) => r with { Evaluation = v } },
        {
            "stage",
            "What it was tried for: abc the sample of plausible values, smm the search for the best, slopes how what is measured changes around "
            + "those.",
            Choice<TrialStage>(), (in r) => r.Stage, (r, v) => r with { Stage = v }
        },
        { "quantity", "parameter; metric: what was measured; failed-runs: how many of its runs of that world failed, where some did.", Choice<Quantity>(), (in r) => r.Quantity, (r, v) => r with { Quantity = v } },
        { "world", "Name of the world's targets; empty for a parameter that all worlds share.", Text, (in r) => r.World, (r, v) => r with { World = v } },
        { "name", "Id of the parameter, or of what was measured; empty for runs that failed.", Text, (in r) => r.Name, (r, v) => r with { Name = v } },
        { "value", "Its value; empty where nothing could be measured.", Number, (in r) => r.Value, (r, v) => r with { Value = v } },
    };

    /// <summary>The parameters as fitted.</summary>
    public static Table<EstimateRow> Estimates { get; } = new("estimates", "A parameter as fitted by `calibrate`.", isOfRuns: false)
    {
        {
            "world", "Name of the targets of the world that it belongs to; empty where all worlds share it.", Text, (in r) => r.World,
            (r, v) => r with { World = v }
        },
        { "parameter", "Its id.", Text, (in r) => r.Parameter, (r, v) => r with { Parameter = v } },
        { "from", "Lower end of the range within which it was sought.", Number, (in r) => r.From, (r, v) => r with { From = v } },
        { "to", "Upper end.", Number, (in r) => r.To, (r, v) => r with { To = v } },
        {
            "before", "Its value before: in the scenario of that world, or of the first, or by default.", Number, (in r) => r.Before,
            (r, v) => r with { Before = v }
        },
        {
            "estimate", "The value that fits best of the sample of abc and of what the search has tried.",
            Number, (in r) => r.Estimate, (r, v) => r with { Estimate = v }
        },
        {
            "standard-error",
            "Its standard error by simulated moments; empty without smm and where the targets do not tell. Targets of which the runs give no interval "
            + "are left out of it.",
            Number, (in r) => r.StandardError, (r, v) => r with { StandardError = v }
        },
        {
            "identified-by-slopes",
            "Whether the targets tell it apart from the rest of its range by how they change around the estimate: the square of the standard error is "
            + "below half the variance of the range, both on the range's scale; empty without smm.",
            OrEmpty(Flag), (in r) => r.IdentifiedBySlopes, (r, v) => r with { IdentifiedBySlopes = v }
        },
        { "mean", "Mean of the posterior; empty without abc, as all that follows of it.", Number, (in r) => r.Mean, (r, v) => r with { Mean = v } },
        { "deviation", "Its standard deviation.", Number, (in r) => r.Deviation, (r, v) => r with { Deviation = v } },
        { "low", "Lower bound of its central 95%.", Number, (in r) => r.Low, (r, v) => r with { Low = v } },
        { "high", "Upper bound.", Number, (in r) => r.High, (r, v) => r with { High = v } },
        {
            "contraction", "1 less the posterior's variance by that of the range, both on the range's scale: 0 where nothing was learnt.",
            Number, (in r) => r.Contraction, (r, v) => r with { Contraction = v }
        },
        {
            "identified-by-sample",
            "Whether they do so by the sample of plausible values: the posterior's variance is below half that of the range, so that contraction is "
            + "above a half; empty without abc.",
            OrEmpty(Flag), (in r) => r.IdentifiedBySample, (r, v) => r with { IdentifiedBySample = v }
        },
        { "companion", "The parameter with which it is most correlated in the posterior.", Text, (in r) => r.Companion, (r, v) => r with { Companion = v } },
        {
            "companion-world", "Name of the targets of the world that this one belongs to; empty where all worlds share it.", Text,
            (in r) => r.CompanionWorld, (r, v) => r with { CompanionWorld = v }
        },
        { "correlation", "That correlation.", Number, (in r) => r.Correlation, (r, v) => r with { Correlation = v } },
    };

    /// <summary>How the sample of a calibration came closer to the targets.</summary>
    public static Table<GenerationRow> Generations { get; } = new(
        "generations", "A generation of the sample of approximate Bayesian computation.", isOfRuns: false)
    {
        { "generation", "Its number, from 0.", Integer, (in r) => r.Generation, (r, v) => r with { Generation = v } },
        { "evaluations", "Sets of values tried until then.", Integer, (in r) => r.Evaluations, (r, v) => r with { Evaluations = v } },
        { "tolerance", "Largest misfit in the sample, which no member that moved went beyond.", Number, (in r) => r.Tolerance, (r, v) => r with { Tolerance = v } },
        { "best", "Smallest misfit.", Number, (in r) => r.Best, (r, v) => r with { Best = v } },
        {
            "accepted", "Share of the steps of its members that were taken, of all that were drawn; 1 in the first generation.", Number,
            (in r) => r.Accepted, (r, v) => r with { Accepted = v }
        },
        {
            "distinct", "Number of different sets in the sample: where a copy has not moved, two members are the same.", Integer,
            (in r) => r.Distinct, (r, v) => r with { Distinct = v }
        },
    };

    /// <summary>How the search of a calibration went.</summary>
    public static Table<SearchRow> Searches { get; } = new("search", "The search of the method of simulated moments.", isOfRuns: false)
    {
        { "trials", "Sets of values tried, the first included.", Integer, (in r) => r.Trials, (r, v) => r with { Trials = v } },
        { "most", "Sets that it might try beside the first.", Integer, (in r) => r.Most, (r, v) => r with { Most = v } },
        { "start", "Misfit of the first.", Number, (in r) => r.Start, (r, v) => r with { Start = v } },
        { "best", "Smallest misfit.", Number, (in r) => r.Best, (r, v) => r with { Best = v } },
        {
            "end", "at-rest: no further step came closer by as much as counts; spent: it had no sets of values left to try.", Choice<SearchEnd>(),
            (in r) => r.End, (r, v) => r with { End = v }
        },
    };

    /// <summary>The final sample of a calibration.</summary>
    public static Table<PosteriorRow> Posterior { get; } = new(
        "posterior", "A value of a parameter in the final sample of approximate Bayesian computation.", isOfRuns: false)
    {
        { "particle", "Number of the set of values, from 0, the closest first; all count the same.", Integer, (in r) => r.Particle, (r, v) => r with { Particle = v } },
        { "evaluation", "Its number among all that were tried; the same for copies of one set.", Integer, (in r) => r.Evaluation, (r, v) => r with { Evaluation = v } },
        {
            "misfit", "Root of the weighted mean square of what is measured less the targets, by their standard errors.", Number,
            (in r) => r.Misfit, (r, v) => r with { Misfit = v }
        },
        {
            "world", "Name of the targets of the world that the parameter belongs to; empty where all worlds share it.", Text, (in r) => r.World,
            (r, v) => r with { World = v }
        },
        { "parameter", "Id of the parameter.", Text, (in r) => r.Parameter, (r, v) => r with { Parameter = v } },
        { "value", "Its value.", Number, (in r) => r.Value, (r, v) => r with { Value = v } },
    };

    /// <summary>What runs give, held against the record.</summary>
    public static Table<FitRow> Fit { get; } = new("fit", "What runs give, held against a figure from the record.", isOfRuns: false)
    {
        { "world", "Name of the set of targets, such as an era.", Text, (in r) => r.World, (r, v) => r with { World = v } },
        { "metric", "Id of what is measured.", Text, (in r) => r.Metric, (r, v) => r with { Metric = v } },
        { "target", "Its value in the record.", Number, (in r) => r.Target, (r, v) => r with { Target = v } },
        { "target-low", "Lower bound of the record's 95% interval.", Number, (in r) => r.TargetLow, (r, v) => r with { TargetLow = v } },
        { "target-high", "Upper bound.", Number, (in r) => r.TargetHigh, (r, v) => r with { TargetHigh = v } },
        { "weight", "Weight in the fit; 0 where nothing was fitted to it.", Number, (in r) => r.Weight, (r, v) => r with { Weight = v } },
        {
            "failed-runs", "Runs of that world that failed, of those by which the fit is told.", Integer, (in r) => r.FailedRuns,
            (r, v) => r with { FailedRuns = v }
        },
        { "model", "Its value over all runs; empty where they give none.", Number, (in r) => r.Model, (r, v) => r with { Model = v } },
        { "model-low", "Lower bound of its 95% interval, by bootstrap over runs.", Number, (in r) => r.ModelLow, (r, v) => r with { ModelLow = v } },
        { "model-high", "Upper bound.", Number, (in r) => r.ModelHigh, (r, v) => r with { ModelHigh = v } },
        {
            "deviation", "The model less the record, by the record's standard error: the distance of that bound by 1.96.", Number,
            (in r) => r.Deviation, (r, v) => r with { Deviation = v }
        },
        {
            "verdict",
            "met: the model's value lies within the record's interval; near: it does not, but the intervals overlap; missed: they do not; unknown: "
            + "the runs give no value, or no interval to say so.",
            Choice<FitVerdict>(), (in r) => r.Verdict, (r, v) => r with { Verdict = v }
        },
    };
}

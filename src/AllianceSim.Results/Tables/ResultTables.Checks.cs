using static AllianceSim.Results.Tables.FieldFormats;

namespace AllianceSim.Results.Tables;

public static partial class ResultTables
{
    /// <summary>What the model gives, held against the record and the theory.</summary>
    public static Table<CheckRow> Checks { get; } = new(
        "validate", "A figure of the model, held by `validate` against the record or a claim of the theory.", isOfRuns: false)
    {
        { "check", "Id of the sign, or of what is measured.", Text, (in r) => r.Check, (r, v) => r with { Check = v } },
        {
            "kind", "target: a figure from the record; sign: a claim of the theory; finding: reported beside a claim, and held against nothing.",
            Choice<CheckKind>(), (in r) => r.Kind, (r, v) => r with { Kind = v }
        },
        { "world", "Name of the set of targets, such as an era; empty for a sign.", Text, (in r) => r.World, (r, v) => r with { World = v } },
        { "what", "What the figure is.", Text, (in r) => r.What, (r, v) => r with { What = v } },
        {
            "target", "Its value in the record; of a sign the number on one side of which it should lie.", Number, (in r) => r.Target,
            (r, v) => r with { Target = v }
        },
        {
            "target-low", "Lower bound of the record's 95% interval; of a sign empty where it should lie below.", Number, (in r) => r.TargetLow,
            (r, v) => r with { TargetLow = v }
        },
        {
            "target-high", "Upper bound; of a sign empty where it should lie above.", Number, (in r) => r.TargetHigh,
            (r, v) => r with { TargetHigh = v }
        },
        { "model", "Its value in the model; empty where the runs give none.", Number, (in r) => r.Model, (r, v) => r with { Model = v } },
        {
            "model-low",
            "Lower bound of its 95% interval, by bootstrap over runs or sets of runs; of a coefficient after Wald, as if all years were independent.",
            Number, (in r) => r.ModelLow, (r, v) => r with { ModelLow = v }
        },
        { "model-high", "Upper bound.", Number, (in r) => r.ModelHigh, (r, v) => r with { ModelHigh = v } },
        {
            "verdict",
            "Of a target: met, the model's value lies within the record's interval; near, only the intervals overlap; missed, they do not; unknown, "
            + "the runs give no value. Of a sign: holds, the whole interval lies on the side claimed; not-told-apart, it holds the number; "
            + "contradicted, it lies on the other side. reported: nothing is claimed.",
            Choice<CheckVerdict>(), (in r) => r.Verdict, (r, v) => r with { Verdict = v }
        },
        { "note", "What else is to be known of it.", Text, (in r) => r.Note, (r, v) => r with { Note = v } },
    };
}

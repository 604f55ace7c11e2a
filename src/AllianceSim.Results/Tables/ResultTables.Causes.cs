using AllianceSim.Engine.Recording;
using static AllianceSim.Results.Tables.FieldFormats;

namespace AllianceSim.Results.Tables;

public static partial class ResultTables
{
    /// <summary>The terms of decisions about memberships: why members left, were expelled, or stayed on without a threat.</summary>
    public static Table<CauseRow> Causes { get; } =
        new("causes", "The terms of decisions about memberships: why members left, were expelled, or stayed on without a threat.")
    {
        { "alliance", "Number of the alliance.", Integer, (in r) => r.Alliance, (r, v) => r with { Alliance = v } },
        { "state", "Name of the member.", Text, (in r) => r.State, (r, v) => r with { State = v } },
        { "tick", "Number of the tick.", Integer, (in r) => r.Tick, (r, v) => r with { Tick = v } },
        { "term", "Id of the term.", Text, (in r) => r.Term, (r, v) => r with { Term = v } },
        {
            "change",
            "By how much the term, or its part, changed the worth of staying since the member joined, in logits; parts that interact share "
            + "their common effect by Shapley's value. At an expulsion, its part in what the member was worth to the others.",
            Number, (in r) => r.Change, (r, v) => r with { Change = v }
        },
        {
            "share",
            "At an exit or expulsion its share of the sum of all falls, at a survival of all that speaks for staying, security aside; 0 to 1. "
            + "To weigh causes at an exit or expulsion, add up `change` by `cause` and then compare the falls, as top-cause does: shares of "
            + "parts do not net.",
            Number, (in r) => r.Share, (r, v) => r with { Share = v }
        },
        { "part", "Id of the part of the term; empty where it has none.", Text, (in r) => r.Part, (r, v) => r with { Part = v } },
        { "cause", "Id of the cause, in Walt's account, that it counts towards.", Text, (in r) => r.Cause, (r, v) => r with { Cause = v } },
        { "occasion", "What was decided.", Choice<Occasion>(), (in r) => r.Occasion, (r, v) => r with { Occasion = v } },
        {
            "now",
            "Value of the term at the decision, in logits; empty for a part, which has none without the others.",
            Number, (in r) => r.Now, (r, v) => r with { Now = v }
        },
    };
}

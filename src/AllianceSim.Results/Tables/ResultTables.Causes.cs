using AllianceSim.Engine.Recording;
using static AllianceSim.Results.Tables.FieldFormats;

namespace AllianceSim.Results.Tables;

public static partial class ResultTables
{
    /// <summary>By how much one term of a member's decision to stay had changed when it left.</summary>
    public static Table<CauseRow> Causes { get; } =
        new("causes", "By how much one term of a member's decision to stay had changed when it left.")
    {
        { "alliance", "Number of the alliance.", Integer, (in r) => r.Alliance, (r, v) => r with { Alliance = v } },
        { "state", "Name of the member.", Text, (in r) => r.State, (r, v) => r with { State = v } },
        { "tick", "Number of the tick.", Integer, (in r) => r.Tick, (r, v) => r with { Tick = v } },
        { "term", "Id of the term.", Text, (in r) => r.Term, (r, v) => r with { Term = v } },
        {
            "change",
            "Its value now less its value when the member first weighed staying, in logits.",
            Number, (in r) => r.Change, (r, v) => r with { Change = v }
        },
        {
            "share",
            "Its share of the sum of all falls, 0 to 1; 0 for a term that rose.",
            Number, (in r) => r.Share, (r, v) => r with { Share = v }
        },
    };
}

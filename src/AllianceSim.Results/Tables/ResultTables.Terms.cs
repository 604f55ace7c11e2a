using AllianceSim.Engine.Recording;
using static AllianceSim.Results.Tables.FieldFormats;

namespace AllianceSim.Results.Tables;

public static partial class ResultTables
{
    /// <summary>What staying is worth to each member in each tick, term by term.</summary>
    public static Table<TermRow> Terms { get; } =
        new("terms", "What staying is worth to each member in each tick, term by term; written where the scenario asks for it.")
    {
        { "tick", "Number of the tick.", Integer, (in r) => r.Tick, (r, v) => r with { Tick = v } },
        { "alliance", "Number of the alliance.", Integer, (in r) => r.Alliance, (r, v) => r with { Alliance = v } },
        { "state", "Name of the member.", Text, (in r) => r.State, (r, v) => r with { State = v } },
        { "term", "Id of the term.", Text, (in r) => r.Term, (r, v) => r with { Term = v } },
        {
            "value",
            "Its value, in logits; all terms of a member in a tick sum to what staying is worth.",
            Number, (in r) => r.Value, (r, v) => r with { Value = v }
        },
    };
}

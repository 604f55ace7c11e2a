using AllianceSim.Engine.Recording;
using static AllianceSim.Results.Tables.FieldFormats;

namespace AllianceSim.Results.Tables;

public static partial class ResultTables
{
    /// <summary>Something that happened.</summary>
    public static Table<EventRow> Events { get; } = new("events", "Something that happened.")
    {
        { "tick", "Number of the tick.", Integer, (in r) => r.Tick, (r, v) => r with { Tick = v } },
        { "kind", "What happened.", Choice<EventKind>(), (in r) => r.Kind, (r, v) => r with { Kind = v } },
        { "state", "Name of the state concerned, or empty.", Text, (in r) => r.State, (r, v) => r with { State = v } },
        { "other", "Name of the other state concerned, or empty.", Text, (in r) => r.Other, (r, v) => r with { Other = v } },
        {
            "alliance",
            "Number of the alliance concerned, or empty.",
            OrEmpty(Integer), (in r) => r.Alliance, (r, v) => r with { Alliance = v }
        },
        {
            "value",
            "A number that belongs to the event, such as the utility of signing; empty where there is none.",
            Number, (in r) => r.Value, (r, v) => r with { Value = v }
        },
        { "text", "In words, such as the reason of a shock.", Text, (in r) => r.Text, (r, v) => r with { Text = v } },
    };
}

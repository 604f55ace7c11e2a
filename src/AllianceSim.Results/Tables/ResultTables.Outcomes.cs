using static AllianceSim.Results.Tables.FieldFormats;

namespace AllianceSim.Results.Tables;

public static partial class ResultTables
{
    /// <summary>One outcome of a run.</summary>
    public static Table<OutcomeRow> Outcomes { get; } = new("outcomes", "One outcome of a run.")
    {
        { "outcome", "Id of the outcome.", Text, (in r) => r.Outcome, (r, v) => r with { Outcome = v } },
        { "value", "Its value; empty where the run gives none.", Number, (in r) => r.Value, (r, v) => r with { Value = v } },
    };
}

using AllianceSim.Engine.Recording;
using static AllianceSim.Results.Tables.FieldFormats;

namespace AllianceSim.Results.Tables;

public static partial class ResultTables
{
    /// <summary>What states weighed in disputes, term by term.</summary>
    public static Table<WeighingRow> Weighings { get; } =
        new("weighings", "What each state in table involvements weighed, term by term; written where the scenario asks for it.")
        {
            { "dispute", "Number of the dispute.", Integer, (in r) => r.Dispute, (r, v) => r with { Dispute = v } },
            { "tick", "Number of the tick.", Integer, (in r) => r.Tick, (r, v) => r with { Tick = v } },
            { "state", "Name of the state.", Text, (in r) => r.State, (r, v) => r with { State = v } },
            { "side", "The side that it weighed taking: initiator or target.", Text, (in r) => r.Side, (r, v) => r with { Side = v } },
            {
                "term",
                "Id of the term; luck for its unexplained inclination, threshold for what taking part asks of everybody.",
                Text, (in r) => r.Term, (r, v) => r with { Term = v }
            },
            {
                "part",
                "What it counts towards: interest, cost, alliance, luck or threshold.",
                Text, (in r) => r.Part, (r, v) => r with { Part = v }
            },
            {
                "value",
                "Its value, in logits. Costs and the threshold speak against taking part.",
                Number, (in r) => r.Value, (r, v) => r with { Value = v }
            },
            {
                "utility",
                "What it adds to the utility of what the state did, in logits; all terms of a state in a dispute sum to that utility.",
                Number, (in r) => r.Utility, (r, v) => r with { Utility = v }
            },
        };
}

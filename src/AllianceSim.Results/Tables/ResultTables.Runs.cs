using static AllianceSim.Results.Tables.FieldFormats;

namespace AllianceSim.Results.Tables;

public static partial class ResultTables
{
    /// <summary>A run: what it was and how it ended.</summary>
    public static Table<RunRow> Runs { get; } = new("runs", "A run: what it was and how it ended.")
    {
        { "scenario", "Name of the scenario.", Text, (in r) => r.Scenario, (r, v) => r with { Scenario = v } },
        { "seed", "Root of all randomness.", Unsigned, (in r) => r.Seed, (r, v) => r with { Seed = v } },
        {
            "point",
            "Number of the design point of a sweep, from 0: points.csv tells what is set in it; 0 where there is no sweep.",
            Integer, (in r) => r.Point, (r, v) => r with { Point = v }
        },
        {
            "replicate",
            "Number of the replicate, from 0; with the scenario, the design point and the seed it makes the run again.",
            Integer, (in r) => r.Replicate, (r, v) => r with { Replicate = v }
        },
        { "ticks", "Ticks done.", Integer, (in r) => r.Ticks, (r, v) => r with { Ticks = v } },
        { "status", "How the run ended.", Choice<RunStatus>(), (in r) => r.Status, (r, v) => r with { Status = v } },
        { "message", "Why it failed; empty where it did not.", Text, (in r) => r.Message, (r, v) => r with { Message = v } },
    };
}

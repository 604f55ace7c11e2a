using static AllianceSim.Results.Tables.FieldFormats;

namespace AllianceSim.Results.Tables;

public static partial class ResultTables
{
    /// <summary>What turning off one mechanism does to one outcome.</summary>
    public static Table<AblationRow> Ablation { get; } =
        new("ablation", "What turning off one mechanism does to one outcome; written by `ablate`.", isOfRuns: false)
        {
            { "mechanism", "Id of the mechanism.", Text, (in r) => r.Mechanism, (r, v) => r with { Mechanism = v } },
            { "name", "Its plain name.", Text, (in r) => r.Name, (r, v) => r with { Name = v } },
            { "outcome", "Id of the outcome.", Text, (in r) => r.Outcome, (r, v) => r with { Outcome = v } },
            { "on", "The outcome over all pairs with the mechanism on.", Number, (in r) => r.On, (r, v) => r with { On = v } },
            { "off", "The same with it off.", Number, (in r) => r.Off, (r, v) => r with { Off = v } },
            {
                "difference",
                "Off less on; of outcomes that every run has, the mean over pairs of the runs' own differences.",
                Number, (in r) => r.Difference, (r, v) => r with { Difference = v }
            },
            { "low", "Lower bound of its 95% interval.", Number, (in r) => r.Low, (r, v) => r with { Low = v } },
            { "high", "Upper bound of its 95% interval.", Number, (in r) => r.High, (r, v) => r with { High = v } },
            {
                "pairs",
                "Pairs of runs with the same random numbers; those of which one failed are left out.",
                Integer, (in r) => r.Pairs, (r, v) => r with { Pairs = v }
            },
            {
                "differing-runs",
                "Pairs whose runs differ in anything recorded but causes, states and dyads, be it the last digit of one utility; 0 where the "
                + "mechanism has no effect in the scenario.",
                Integer, (in r) => r.DifferingRuns, (r, v) => r with { DifferingRuns = v }
            },
        };
}

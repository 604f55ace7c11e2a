using static AllianceSim.Results.Tables.FieldFormats;

namespace AllianceSim.Results.Tables;

public static partial class ResultTables
{
    /// <summary>One outcome of a run.</summary>
    public static Table<OutcomeRow> Outcomes { get; } = new("outcomes", "One outcome of a run.")
    {
        { "outcome", "Id of the outcome.", Text, (in r) => r.Outcome, (r, v) => r with { Outcome = v } },
        { "value", "Its value; empty where the run gives none.", Number, (in r) => r.Value, (r, v) => r with { Value = v } },
        {
            "events",
            "What is counted, where the outcome is events by exposure: of several runs it is the sum of events by the sum of exposures.",
            Number, (in r) => r.Events, (r, v) => r with { Events = v }
        },
        { "exposure", "What the events are counted by.", Number, (in r) => r.Exposure, (r, v) => r with { Exposure = v } },
    };

    /// <summary>A year of a run's life table.</summary>
    public static Table<LifeRow> Lives { get; } = new(
        "lives", "A year in the life of ties or treaties, for survival over any set of runs; years in which none was watched are left out.")
    {
        { "of", "What lives.", Choice<LifeKind>(), (in r) => r.Of, (r, v) => r with { Of = v } },
        { "age", "Completed years.", Integer, (in r) => r.Age, (r, v) => r with { Age = v } },
        { "entered", "Those whose watching began at this age.", Integer, (in r) => r.Entered, (r, v) => r with { Entered = v } },
        { "at-risk", "Those watched during the year that follows it.", Integer, (in r) => r.AtRisk, (r, v) => r with { AtRisk = v } },
        { "ends", "Those of them that ended in that year.", Integer, (in r) => r.Ends, (r, v) => r with { Ends = v } },
    };
}

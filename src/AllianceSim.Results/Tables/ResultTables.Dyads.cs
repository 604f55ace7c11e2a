using AllianceSim.Engine.Recording;
using static AllianceSim.Results.Tables.FieldFormats;

namespace AllianceSim.Results.Tables;

public static partial class ResultTables
{
    /// <summary>One state's view of another in a tick.</summary>
    public static Table<DyadRow> Dyads { get; } = new("dyads", "One state's view of another in a tick; written where the scenario asks for it.")
    {
        { "tick", "Number of the tick.", Integer, (in r) => r.Tick, (r, v) => r with { Tick = v } },
        { "state", "Who sees.", Text, (in r) => r.State, (r, v) => r with { State = v } },
        { "other", "Whom.", Text, (in r) => r.Other, (r, v) => r with { Other = v } },
        { "allied", "Whether they are bound to fight for each other.", Flag, (in r) => r.Allied, (r, v) => r with { Allied = v } },
        { "hostility", "Hostility seen in the other, 0 to 1.", Number, (in r) => r.Hostility, (r, v) => r with { Hostility = v } },
        { "threat", "Threat seen in the other.", Number, (in r) => r.Threat, (r, v) => r with { Threat = v } },
        {
            "credibility",
            "Credibility of the other's help, 0 to 1.",
            Number, (in r) => r.Credibility, (r, v) => r with { Credibility = v }
        },
        { "utility", "Value of the other as a partner, in logits.", Number, (in r) => r.Utility, (r, v) => r with { Utility = v } },
    };
}

using AllianceSim.Engine.Recording;
using static AllianceSim.Results.Tables.FieldFormats;

namespace AllianceSim.Results.Tables;

public static partial class ResultTables
{
    /// <summary>A state after a tick.</summary>
    public static Table<StateRow> States { get; } = new("states", "A state after a tick.")
    {
        { "tick", "Number of the tick.", Integer, (in r) => r.Tick, (r, v) => r with { Tick = v } },
        { "state", "Name.", Text, (in r) => r.State, (r, v) => r with { State = v } },
        { "power", "Share of the world's power.", Number, (in r) => r.Power, (r, v) => r with { Power = v } },
        { "ideology", "From -1 to 1.", Number, (in r) => r.Ideology, (r, v) => r with { Ideology = v } },
        { "aggressiveness", "True intentions, 0 to 1.", Number, (in r) => r.Aggressiveness, (r, v) => r with { Aggressiveness = v } },
        { "doctrine", "Name of the doctrine, or empty.", Text, (in r) => r.Doctrine, (r, v) => r with { Doctrine = v } },
        { "total-threat", "Total threat that it sees.", Number, (in r) => r.TotalThreat, (r, v) => r with { TotalThreat = v } },
        {
            "principal-threat",
            "Name of the state that it fears most, or empty.",
            Text, (in r) => r.PrincipalThreat, (r, v) => r with { PrincipalThreat = v }
        },
        { "aid", "Aid expected of allies, in units of its own power.", Number, (in r) => r.Aid, (r, v) => r with { Aid = v } },
        { "insecurity", "ln(1 + threat / (1 + other means + aid)).", Number, (in r) => r.Insecurity, (r, v) => r with { Insecurity = v } },
        { "will", "Will to lead, 0 to 1.", Number, (in r) => r.Will, (r, v) => r with { Will = v } },
        { "partners", "States that it is bound to fight for.", Integer, (in r) => r.Partners, (r, v) => r with { Partners = v } },
        { "arms", "Own arms beyond its power, in units of it.", Number, (in r) => r.Arms, (r, v) => r with { Arms = v } },
    };
}

using AllianceSim.Engine.Recording;
using static AllianceSim.Results.Tables.FieldFormats;

namespace AllianceSim.Results.Tables;

public static partial class ResultTables
{
    /// <summary>A state's part in a dispute.</summary>
    public static Table<InvolvementRow> Involvements { get; } = new("involvements", "A state's part in a dispute.")
    {
        { "dispute", "Number of the dispute.", Integer, (in r) => r.Dispute, (r, v) => r with { Dispute = v } },
        { "tick", "Number of the tick.", Integer, (in r) => r.Tick, (r, v) => r with { Tick = v } },
        { "state", "Name of the state.", Text, (in r) => r.State, (r, v) => r with { State = v } },
        { "side", "initiator or target.", Text, (in r) => r.Side, (r, v) => r with { Side = v } },
        { "ally", "Name of the ally that it was called by, or empty.", Text, (in r) => r.Ally, (r, v) => r with { Ally = v } },
        {
            "involvement",
            "0 none, 1 exposed, 2 non-military, 3 military.",
            Integer, (in r) => r.Involvement, (r, v) => r with { Involvement = v }
        },
        {
            "influence",
            "Beckley's code of alliance influence, 0 to 3; empty where it was not coded.",
            OrEmpty(Integer), (in r) => r.Influence, (r, v) => r with { Influence = v }
        },
        {
            "interest-utility",
            "Own interests, in logits; empty where it was not weighed.",
            Number, (in r) => r.InterestUtility, (r, v) => r with { InterestUtility = v }
        },
        {
            "alliance-utility",
            "Alliance terms, in logits; empty where they were not weighed.",
            Number, (in r) => r.AllianceUtility, (r, v) => r with { AllianceUtility = v }
        },
        {
            "entangled",
            "Drawn in by the alliance against its own interest; empty where it was not coded.",
            OrEmpty(Flag), (in r) => r.Entangled, (r, v) => r with { Entangled = v }
        },
        {
            "entrapped",
            "Entangled by an ally that provoked the dispute; empty where it was not coded.",
            OrEmpty(Flag), (in r) => r.Entrapped, (r, v) => r with { Entrapped = v }
        },
        { "form", "The form of entanglement, or empty.", Text, (in r) => r.Form, (r, v) => r with { Form = v } },
    };
}

using AllianceSim.Engine.Recording;
using AllianceSim.Model.Crisis.Coding;
using static AllianceSim.Results.Tables.FieldFormats;

namespace AllianceSim.Results.Tables;

public static partial class ResultTables
{
    private const string About =
        "A state's part in a dispute: of the two that it began between, of every state that took part or would have without its alliances, "
        + "and of every state that a promise called upon.";

    /// <summary>A state's part in a dispute.</summary>
    public static Table<InvolvementRow> Involvements { get; } = new("involvements", About)
    {
        { "dispute", "Number of the dispute.", Integer, (in r) => r.Dispute, (r, v) => r with { Dispute = v } },
        { "tick", "Number of the tick.", Integer, (in r) => r.Tick, (r, v) => r with { Tick = v } },
        { "state", "Name of the state.", Text, (in r) => r.State, (r, v) => r with { State = v } },
        { "side", "initiator or target: the side that it took, or would have taken.", Text, (in r) => r.Side, (r, v) => r with { Side = v } },
        {
            "ally",
            "Name of an ally by treaty on the side that it took or would have taken, or empty.",
            Text, (in r) => r.Ally, (r, v) => r with { Ally = v }
        },
        {
            "involvement",
            "0 none, 1 exposed, 2 non-military, 3 military.",
            Integer, (in r) => r.Involvement, (r, v) => r with { Involvement = v }
        },
        {
            "influence",
            "Beckley's code of what its alliances had to do with it: 0 they held it back, 1 hardly weighed, 2 weighed, 3 are needed to explain it; "
                + "empty where it was not coded.",
            OrEmpty(Integer), (in r) => r.Influence, (r, v) => r with { Influence = v }
        },
        {
            "interest-utility",
            "Utility of what it did by its own interests alone, its luck and the thresholds included, in logits; of a state made a target its own "
                + "stake included.",
            Number, (in r) => r.InterestUtility, (r, v) => r with { InterestUtility = v }
        },
        {
            "alliance-utility",
            "What its alliances add to that utility, in logits.",
            Number, (in r) => r.AllianceUtility, (r, v) => r with { AllianceUtility = v }
        },
        {
            "entangled",
            "Whether this is an act (involvement 2 or 3) that needed its alliances and is against its own interest; empty where it was not coded.",
            OrEmpty(Flag), (in r) => r.Entangled, (r, v) => r with { Entangled = v }
        },
        {
            "entrapped",
            "Entangled by an ally that began the dispute; empty where it was not coded.",
            OrEmpty(Flag), (in r) => r.Entrapped, (r, v) => r with { Entrapped = v }
        },
        {
            "form",
            "The way in which the alliance drew it in; empty where it did not.",
            OrEmpty(Choice<InfluenceForm>()), (in r) => r.Form, (r, v) => r with { Form = v }
        },
        {
            "originator",
            "Whether the dispute began between it and another.",
            Flag, (in r) => r.Originator, (r, v) => r with { Originator = v }
        },
        {
            "called",
            "Whether a promise of its own called for help (casus foederis, at least by half).",
            Flag, (in r) => r.Called, (r, v) => r with { Called = v }
        },
        {
            "honoured",
            "Whether it fought in a war to which a firm promise called it; empty where there was none. A promise is firm where the war is a casus "
                + "foederis in full and it leaves the member less leeway than not.",
            OrEmpty(Flag), (in r) => r.Honoured, (r, v) => r with { Honoured = v }
        },
        {
            "without-alliance",
            "Involvement that it would have chosen without its alliances; empty where it was not coded.",
            OrEmpty(Integer), (in r) => r.WithoutAlliance, (r, v) => r with { WithoutAlliance = v }
        },
        {
            "self-entrapped",
            "Whether it acted (involvement 2 or 3), drawn by its leaders' biases into more than it would have done without them; empty where it "
                + "was not coded.",
            OrEmpty(Flag), (in r) => r.SelfEntrapped, (r, v) => r with { SelfEntrapped = v }
        },
        {
            "entanglement-chance",
            "Probability, over its luck, of being entangled at involvement 2 or 3, on either side; empty where it was not coded.",
            Number, (in r) => r.EntanglementChance, (r, v) => r with { EntanglementChance = v }
        },
        {
            "military-entanglement-chance",
            "The same at involvement 3.",
            Number, (in r) => r.MilitaryEntanglementChance, (r, v) => r with { MilitaryEntanglementChance = v }
        },
        {
            "allies",
            "Number of states that it was bound to by a promise of aid.",
            Integer, (in r) => r.Allies, (r, v) => r with { Allies = v }
        },
    };
}

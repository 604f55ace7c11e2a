using AllianceSim.Engine.Recording;
using AllianceSim.Model.Crisis;
using static AllianceSim.Results.Tables.FieldFormats;

namespace AllianceSim.Results.Tables;

public static partial class ResultTables
{
    /// <summary>A dispute and its outcome.</summary>
    public static Table<DisputeRow> Disputes { get; } = new("disputes", "A dispute and its outcome.")
    {
        { "dispute", "Number within the run, from 1.", Integer, (in r) => r.Id, (r, v) => r with { Id = v } },
        { "tick", "Number of the tick.", Integer, (in r) => r.Tick, (r, v) => r with { Tick = v } },
        { "initiator", "Who started it.", Text, (in r) => r.Initiator, (r, v) => r with { Initiator = v } },
        { "target", "Against whom.", Text, (in r) => r.Target, (r, v) => r with { Target = v } },
        { "hostility", "How far it went.", Choice<HostilityLevel>(), (in r) => r.Hostility, (r, v) => r with { Hostility = v } },
        { "stake", "What is at stake, log-normal around 1.", Number, (in r) => r.Stake, (r, v) => r with { Stake = v } },
        {
            "initiator-win-odds",
            "The initiator's odds of winning by power that reaches, before others join.",
            Number, (in r) => r.InitiatorWinOdds, (r, v) => r with { InitiatorWinOdds = v }
        },
        { "winner", "Name of the winner of fighting, or empty.", Text, (in r) => r.Winner, (r, v) => r with { Winner = v } },
        {
            "initiator-loss",
            "Share of power that the initiator lost.",
            Number, (in r) => r.InitiatorLoss, (r, v) => r with { InitiatorLoss = v }
        },
        { "target-loss", "Share of power that the target lost.", Number, (in r) => r.TargetLoss, (r, v) => r with { TargetLoss = v } },
        {
            "initiator-joiners",
            "Number of states that fought on the initiator's side beside it.",
            Integer, (in r) => r.InitiatorJoiners, (r, v) => r with { InitiatorJoiners = v }
        },
        {
            "target-joiners",
            "Number of states that fought on the target's side beside it.",
            Integer, (in r) => r.TargetJoiners, (r, v) => r with { TargetJoiners = v }
        },
        { "chance", "Probability with which it broke out in this tick.", Number, (in r) => r.Chance, (r, v) => r with { Chance = v } },
        {
            "chance-without-initiator-allies",
            "The same, had the initiator no alliances; empty where it was not coded.",
            Number, (in r) => r.ChanceWithoutInitiatorAllies, (r, v) => r with { ChanceWithoutInitiatorAllies = v }
        },
        {
            "chance-without-target-allies",
            "The same, had the target none; empty where it was not coded.",
            Number, (in r) => r.ChanceWithoutTargetAllies, (r, v) => r with { ChanceWithoutTargetAllies = v }
        },
        { "contiguous", "Whether the two touch.", Flag, (in r) => r.Contiguous, (r, v) => r with { Contiguous = v } },
        {
            "tied",
            "Whether the two were bound to fight for each other.",
            Flag, (in r) => r.Tied, (r, v) => r with { Tied = v }
        },
        {
            "initiator-allies",
            "Number of states bound to fight for the initiator, the target left out.",
            Integer, (in r) => r.InitiatorAllies, (r, v) => r with { InitiatorAllies = v }
        },
        {
            "initiator-allies-fighting",
            "Those of them that fought on its side.",
            Integer, (in r) => r.InitiatorAlliesFighting, (r, v) => r with { InitiatorAlliesFighting = v }
        },
        {
            "target-allies",
            "Number of states bound to fight for the target, the initiator left out.",
            Integer, (in r) => r.TargetAllies, (r, v) => r with { TargetAllies = v }
        },
        {
            "target-allies-fighting",
            "Those of them that fought on its side.",
            Integer, (in r) => r.TargetAlliesFighting, (r, v) => r with { TargetAlliesFighting = v }
        },
        {
            "others",
            "Number of further states, which are bound to fight for neither.",
            Integer, (in r) => r.Others, (r, v) => r with { Others = v }
        },
        {
            "others-fighting",
            "Those of them that fought, on either side.",
            Integer, (in r) => r.OthersFighting, (r, v) => r with { OthersFighting = v }
        },
    };
}

using AllianceSim.Engine.Recording;
using static AllianceSim.Results.Tables.FieldFormats;

namespace AllianceSim.Results.Tables;

public static partial class ResultTables
{
    /// <summary>The system after a tick.</summary>
    public static Table<TickRow> Ticks { get; } = new("ticks", "The system after a tick.")
    {
        { "tick", "Number of the tick, from 0.", Integer, (in r) => r.Tick, (r, v) => r with { Tick = v } },
        { "label", "Label of the tick, such as the year.", Integer, (in r) => r.Label, (r, v) => r with { Label = v } },
        { "states", "Number of states that exist.", Integer, (in r) => r.States, (r, v) => r with { States = v } },
        {
            "poles",
            "Number of states with at least half the power of the strongest.",
            Integer, (in r) => r.Poles, (r, v) => r with { Poles = v }
        },
        {
            "concentration",
            "Ray and Singer's index of concentration of power, 0 to 1.",
            Number, (in r) => r.Concentration, (r, v) => r with { Concentration = v }
        },
        { "alliances", "Treaties of alliance in force.", Integer, (in r) => r.Alliances, (r, v) => r with { Alliances = v } },
        { "ties", "Pairs of states that are bound to fight for each other.", Integer, (in r) => r.Ties, (r, v) => r with { Ties = v } },
        { "density", "Tied share of all pairs.", Number, (in r) => r.Density, (r, v) => r with { Density = v } },
        {
            "density-top20",
            "Tied share of the pairs among the twenty strongest.",
            Number, (in r) => r.DensityTop20, (r, v) => r with { DensityTop20 = v }
        },
        { "mean-degree", "Mean number of partners.", Number, (in r) => r.MeanDegree, (r, v) => r with { MeanDegree = v } },
        {
            "mean-degree-top20",
            "Mean number of partners of the twenty strongest among themselves.",
            Number, (in r) => r.MeanDegreeTop20, (r, v) => r with { MeanDegreeTop20 = v }
        },
        {
            "clustering",
            "Share of connected triples that are closed (transitivity); empty where there is no triple.",
            Number, (in r) => r.Clustering, (r, v) => r with { Clustering = v }
        },
        { "components", "Connected groups of two or more states.", Integer, (in r) => r.Components, (r, v) => r with { Components = v } },
        {
            "share-unallied",
            "Share of states without a partner.",
            Number, (in r) => r.ShareUnallied, (r, v) => r with { ShareUnallied = v }
        },
        {
            "share-unallied-top20",
            "Share of the twenty strongest without a partner among themselves.",
            Number, (in r) => r.ShareUnalliedTop20, (r, v) => r with { ShareUnalliedTop20 = v }
        },
        { "formed", "Treaties of alliance signed in this tick.", Integer, (in r) => r.Formed, (r, v) => r with { Formed = v } },
        { "ended", "Treaties of alliance ended in this tick.", Integer, (in r) => r.Ended, (r, v) => r with { Ended = v } },
        { "ties-formed", "Pairs newly tied in this tick.", Integer, (in r) => r.TiesFormed, (r, v) => r with { TiesFormed = v } },
        { "ties-ended", "Pairs no longer tied in this tick.", Integer, (in r) => r.TiesEnded, (r, v) => r with { TiesEnded = v } },
        {
            "realignments",
            "States that lost a partner and won another in this tick.",
            Integer, (in r) => r.Realignments, (r, v) => r with { Realignments = v }
        },
        { "disputes", "Disputes begun in this tick.", Integer, (in r) => r.Disputes, (r, v) => r with { Disputes = v } },
        { "wars", "Disputes begun in this tick that became wars.", Integer, (in r) => r.Wars, (r, v) => r with { Wars = v } },
        {
            "mean-hostility",
            "Mean hostility that states see in each other.",
            Number, (in r) => r.MeanHostility, (r, v) => r with { MeanHostility = v }
        },
        { "mean-threat", "Mean total threat.", Number, (in r) => r.MeanThreat, (r, v) => r with { MeanThreat = v } },
        {
            "threat-flips",
            "States whose principal threat is another than in the tick before.",
            Integer, (in r) => r.ThreatFlips, (r, v) => r with { ThreatFlips = v }
        },
        {
            "unshared-threat",
            "Share of tied pairs, each way, whose partner is not threatened by the same state most; empty without ties.",
            Number, (in r) => r.UnsharedThreat, (r, v) => r with { UnsharedThreat = v }
        },
        {
            "options",
            "Mean over tied states of the number of others that would sign with it, chances added up; empty without ties.",
            Number, (in r) => r.Options, (r, v) => r with { Options = v }
        },
        {
            "power-shifts",
            "Pairs of poles, those of the tick before, whose order of power has turned round.",
            Integer, (in r) => r.PowerShifts, (r, v) => r with { PowerShifts = v }
        },
        { "alignments", "Informal alignments in force.", Integer, (in r) => r.Alignments, (r, v) => r with { Alignments = v } },
        {
            "clustering-top20",
            "Share of connected triples among the twenty strongest that are closed; empty where there is no triple.",
            Number, (in r) => r.ClusteringTop20, (r, v) => r with { ClusteringTop20 = v }
        },
        {
            "components-top20",
            "Connected groups of two or more among the twenty strongest.",
            Integer, (in r) => r.ComponentsTop20, (r, v) => r with { ComponentsTop20 = v }
        },
        {
            "modularity-top20",
            "Newman's modularity of the ties among the twenty strongest, -0.5 to 1, by greedy division; empty without ties.",
            Number, (in r) => r.ModularityTop20, (r, v) => r with { ModularityTop20 = v }
        },
        {
            "ties-formed-top20",
            "Pairs among the twenty strongest newly tied in this tick.",
            Integer, (in r) => r.TiesFormedTop20, (r, v) => r with { TiesFormedTop20 = v }
        },
        {
            "untied-top20",
            "Pairs among the twenty strongest that were not tied before this tick.",
            Integer, (in r) => r.UntiedTop20, (r, v) => r with { UntiedTop20 = v }
        },
        {
            "contiguous-pairs",
            "Pairs of states that touch.",
            Integer, (in r) => r.ContiguousPairs, (r, v) => r with { ContiguousPairs = v }
        },
        {
            "contiguous-ties",
            "Pairs of states that touch and are bound to fight for each other.",
            Integer, (in r) => r.ContiguousTies, (r, v) => r with { ContiguousTies = v }
        },
    };
}

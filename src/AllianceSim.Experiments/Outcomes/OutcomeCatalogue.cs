using AllianceSim.Experiments.Statistics;
using AllianceSim.Model.Alliances;
using AllianceSim.Model.Crisis;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Results;

namespace AllianceSim.Experiments.Outcomes;

/// <summary>Every outcome: the list drives table outcomes, reports and the choice of outcomes in sweeps. To add one, add a line.</summary>
/// <remarks>No logarithm or power enters, so that the values are the same bits on every machine.</remarks>
public static class OutcomeCatalogue
{
    private const string PerTieYear = "per tie-year";
    private const string PerTreatyYear = "per treaty-year";
    private const string PerStateYear = "per state-year";
    private const string PerDispute = "per dispute";
    private const string PerPairYear = "per pair-year";

    private static readonly RateOutcome AllyJoinsForce = Rate(
        "ally-joins-force",
        "Of the states bound to fight for one of the two that a dispute with use of force began between, those that fight for it.",
        "share",
        r => r.AlliesJoin(HostilityLevel.Force));

    private static readonly RateOutcome NonallyJoinsForce = Rate(
        "nonally-joins-force",
        "Of the states bound to neither of the two in such disputes, those that fight, for either.",
        "share",
        r => r.OthersJoin(HostilityLevel.Force));

    /// <summary>All outcomes, in the order in which they are written.</summary>
    public static IReadOnlyList<Outcome> All { get; } =
    [
        Rate("tie-hazard", "Ties between two states that end, renegotiation and vanished states aside.", PerTieYear, r => r.Ties.Rate()),
        Rate("tie-hazard-0-1", "The same for ties that have lasted 0 or 1 whole years.", PerTieYear, r => r.Ties.Rate(0, 1)),
        Rate("tie-hazard-2-4", "The same for ties that have lasted 2 to 4 years.", PerTieYear, r => r.Ties.Rate(2, 4)),
        Rate("tie-hazard-5-9", "The same for ties that have lasted 5 to 9 years.", PerTieYear, r => r.Ties.Rate(5, 9)),
        Rate("tie-hazard-10-14", "The same for ties that have lasted 10 to 14 years.", PerTieYear, r => r.Ties.Rate(10, 14)),
        Rate("tie-hazard-15-19", "The same for ties that have lasted 15 to 19 years.", PerTieYear, r => r.Ties.Rate(15, 19)),
        Rate("tie-hazard-20-24", "The same for ties that have lasted 20 to 24 years.", PerTieYear, r => r.Ties.Rate(20, 24)),
        Rate("tie-hazard-25-up", "The same for ties that have lasted 25 years or more.", PerTieYear, r => r.Ties.Rate(25)),
        Curve(
            "tie-survival-5",
            "Share of ties that last longer than 5 years (Kaplan-Meier).",
            "share",
            LifeKind.Ties,
            c => KaplanMeier.At(c, 5)),
        Curve("tie-survival-10", "Share of ties that last longer than 10 years.", "share", LifeKind.Ties, c => KaplanMeier.At(c, 10)),
        Curve("tie-survival-25", "Share of ties that last longer than 25 years.", "share", LifeKind.Ties, c => KaplanMeier.At(c, 25)),
        Rate("treaty-hazard", "Treaties that end in any way but by a vanished state.", PerTreatyYear, r => r.Treaties.Rate()),
        Curve(
            "median-life",
            "Years that half of the treaties signed after the first tick outlast (Kaplan-Meier); empty where more than half live on.",
            "years",
            LifeKind.SignedTreaties,
            c => KaplanMeier.Median(c).Value),
        Rate("abrogation-hazard", "Treaties that are abrogated.", PerTreatyYear, r => r.EndedByTreatyYears(EndKind.Abrogated)),
        Rate("share-ended-by-expiry", "Of the treaties that ended, those that expired.", "share", r => r.ShareEnded(EndKind.Expired)),
        Rate("share-ended-by-abrogation", "Of the treaties that ended, those abrogated.", "share", r => r.ShareEnded(EndKind.Abrogated)),
        Rate(
            "share-ended-by-renegotiation",
            "Of the treaties that ended, those that new terms among the same members replaced.",
            "share",
            r => r.ShareEnded(EndKind.Renegotiated)),
        Rate(
            "share-left-by-expulsion",
            "Of the memberships that members left or were expelled from, those expelled.",
            "share",
            r => r.ShareExpelled),
        .. CauseGroup.All.Select(group => Rate(
            $"share-ended-by-{group.Id}",
            $"Of the treaties that a member's choice ended, those where what had fallen most for it counts as {group.Name}.",
            "share",
            r => r.ShareEnded(group))),
        InEachRun("formed-per-state-year", "Treaties of alliance signed.", PerStateYear, r => r.ByStateYears(t => t.Formed)),
        InEachRun("ties-formed-per-state-year", "Pairs newly tied.", PerStateYear, r => r.ByStateYears(t => t.TiesFormed)),
        Rate("tie-formation-rate", "Pairs newly tied, of those not tied before.", "per untied pair-year", r => r.TiesFormed()),
        InEachRun("density", "Tied share of all pairs, mean over ticks.", "share", r => r.OverTicks(t => t.Density)),
        InEachRun("density-top20", "Tied share of the pairs among the twenty strongest.", "share", r => r.OverTicks(t => t.DensityTop20)),
        InEachRun(
            "mean-degree-top20",
            "Mean number of partners of the twenty strongest among themselves.",
            "states",
            r => r.OverTicks(t => t.MeanDegreeTop20)),
        InEachRun("share-unallied", "Share of states without a partner.", "share", r => r.OverTicks(t => t.ShareUnallied)),
        InEachRun(
            "share-unallied-top20",
            "Share of the twenty strongest without a partner among themselves.",
            "share",
            r => r.OverTicks(t => t.ShareUnalliedTop20)),
        Rate(
            "clustering",
            "Share of connected triples that are closed, mean over ticks with any.",
            "share",
            r => r.OverTicks(t => t.Clustering)),
        InEachRun("disputes-per-state-year", "Disputes begun.", PerStateYear, r => r.ByStateYears(t => t.Disputes)),
        InEachRun(
            "involved-per-state-year",
            "States that begin a dispute, are challenged or fight in that of others, once for each dispute: what data sets of disputes count by state.",
            PerStateYear,
            r => new((2 * r.Disputes.Disputes) + r.Disputes.Joiners, r.StateYears)),
        InEachRun("wars-per-state-year", "States that fight in a war, once for each war.", PerStateYear, r => r.WarsByStateYears),
        InEachRun(
            "joined-per-state-year",
            "States that fight in the dispute of others, once for each dispute.",
            PerStateYear,
            r => new(r.Disputes.Joiners, r.StateYears)),
        Rate("multi-party-share", "Share of disputes in which others fight.", "share", r => r.ByDisputes(d => d.Joined)),
        Rate(
            "honour-rate",
            "Of the firm promises that wars call upon, those kept.",
            "share",
            r => new(r.Disputes.PromisesKept, r.Disputes.PromisesCalled)),
        Rate(
            "entanglement-per-dispute",
            "Entangled acts of third parties, military or not, by their exact chances.",
            PerDispute,
            r => r.ByCodedDisputes(d => d.ThirdParties.ExpectedEntangled)),
        Rate(
            "military-entanglement-per-dispute",
            "The same of military acts.",
            PerDispute,
            r => r.ByCodedDisputes(d => d.ThirdParties.ExpectedMilitary)),
        Rate(
            "restrained-per-dispute",
            "States that go less far in a dispute than they would without their alliances.",
            PerDispute,
            r => r.ByCodedDisputes(d => d.ThirdParties.Restrained + d.Originators.Restrained)),
        Rate(
            "self-entrapment-per-dispute",
            "States that their leaders' biases draw into more than they would do without them, alliances aside.",
            PerDispute,
            r => r.ByCodedDisputes(d => d.SelfEntrapped)),
        Rate(
            "prevented-per-state-year",
            "Disputes that do not break out, and would without the alliances of one side.",
            PerStateYear,
            r => r.PreventedByStateYears()),
        InEachRun(
            "threat-flips-per-state-year",
            "Changes of a state's principal threat.",
            PerStateYear,
            r => r.ByStateYears(t => t.ThreatFlips)),
        Rate(
            "unshared-threat",
            "Share of tied pairs, each way, whose partner is not threatened most by the same state; mean over ticks with ties.",
            "share",
            r => r.OverTicks(t => t.UnsharedThreat)),
        InEachRun(
            "realignments-per-state-year",
            "States that lose a partner and win another in the same year.",
            PerStateYear,
            r => r.ByStateYears(t => t.Realignments)),
        Rate(
            "options",
            "Others that would sign with a state that has partners (chances added up); mean over ticks with ties.",
            "states",
            r => r.OverTicks(t => t.Options)),
        InEachRun(
            "power-shifts-per-year",
            "Pairs of poles whose order of power turns round.",
            "per year",
            r => r.OverTicks(t => t.PowerShifts)),
        InEachRun(
            "informal-alignments",
            "Informal alignments in force, mean over ticks.",
            "alignments",
            r => r.OverTicks(t => t.Alignments)),
        InEachRun(
            "poles",
            "States with at least half the power of the strongest, mean over ticks.",
            "states",
            r => r.OverTicks(t => t.Poles)),
        InEachRun(
            "concentration",
            "Ray and Singer's index of concentration of power, mean over ticks.",
            "-",
            r => r.OverTicks(t => t.Concentration)),
        Curve(
            "bilateral-tie-survival-5",
            "Share of ties by treaties of two that last longer than 5 years.",
            "share",
            LifeKind.BilateralTies,
            c => KaplanMeier.At(c, 5)),
        Curve(
            "bilateral-tie-survival-10",
            "Share of ties by treaties of two that last longer than 10 years.",
            "share",
            LifeKind.BilateralTies,
            c => KaplanMeier.At(c, 10)),
        Rate(
            "tie-formation-rate-top20",
            "Pairs among the twenty strongest newly tied, of those not tied before.",
            "per untied pair-year",
            r => r.TiesFormedTop20()),
        Rate(
            "clustering-top20",
            "Share of connected triples among the twenty strongest that are closed, mean over ticks with any.",
            "share",
            r => r.OverTicks(t => t.ClusteringTop20)),
        InEachRun(
            "components-top20",
            "Connected groups of two or more among the twenty strongest, mean over ticks.",
            "groups",
            r => r.OverTicks(t => t.ComponentsTop20)),
        Rate(
            "modularity-top20",
            "Newman's modularity of the ties among the twenty strongest (greedy division), mean over ticks with ties.",
            "-",
            r => r.OverTicks(t => t.ModularityTop20)),
        Rate(
            "onset-contiguous-unallied",
            "Pairs that touch and are not tied that begin a dispute, in either direction.",
            PerPairYear,
            r => r.Onset(contiguous: true, tied: false)),
        Rate("onset-contiguous-allied", "The same of pairs that touch and are tied.", PerPairYear, r => r.Onset(contiguous: true, tied: true)),
        Rate("onset-apart-unallied", "The same of pairs that are neither.", PerPairYear, r => r.Onset(contiguous: false, tied: false)),
        Rate(
            "onset-apart-allied",
            "The same of pairs that are tied and do not touch.",
            PerPairYear,
            r => r.Onset(contiguous: false, tied: true)),
        AllyJoinsForce,
        Rate("ally-joins-war", "The same in disputes that became wars.", "share", r => r.AlliesJoin(HostilityLevel.War)),
        NonallyJoinsForce,
        new RatioOutcome(
            "ally-joins-ratio",
            $"How many times {AllyJoinsForce.Id} is {NonallyJoinsForce.Id}.",
            AllyJoinsForce,
            NonallyJoinsForce),
    ];

    /// <summary>The outcome with an id, or null.</summary>
    public static Outcome? Find(string id) => All.FirstOrDefault(outcome => outcome.Id == id);

    /// <summary>All outcomes of runs together, in the catalogue's order; NaN where they give none.</summary>
    public static IReadOnlyList<(Outcome Outcome, double Value)> Of(params IReadOnlyList<RunTally> runs) =>
        [.. All.Select(outcome => (outcome, outcome.Value(runs)))];

    /// <summary>All outcomes pooled over runs, with intervals by bootstrap over runs.</summary>
    /// <param name="runs">The runs.</param>
    /// <param name="level">Level of the intervals.</param>
    public static IReadOnlyList<(Outcome Outcome, Estimate Estimate)> Pool(IReadOnlyList<RunRows> runs, double level = 0.95)
    {
        RunTally[] tallies = [.. runs.Select(RunTally.Of)];
        return [.. All.Select(outcome => (outcome, outcome.Pool(tallies, level)))];
    }

    /// <summary>All outcomes of two conditions, and their ratio, with intervals by bootstrap over pairs of runs.</summary>
    /// <param name="first">Runs of the first condition.</param>
    /// <param name="second">Runs of the second condition, in the same order.</param>
    /// <param name="level">Level of the intervals.</param>
    public static IReadOnlyList<OutcomeComparison> Compare(
        IReadOnlyList<RunTally> first, IReadOnlyList<RunTally> second, double level = 0.95) =>
        [.. All.Select(o => new OutcomeComparison(o, o.Pool(first, level), o.Pool(second, level), o.Ratio(first, second, level)))];

    private static RateOutcome Rate(string id, string meaning, string unit, Func<RunMeasures, RateCount> count) =>
        new(id, meaning, unit, count, inEachRun: false);

    private static RateOutcome InEachRun(string id, string meaning, string unit, Func<RunMeasures, RateCount> count) =>
        new(id, meaning, unit, count, inEachRun: true);

    private static LifeOutcome Curve(string id, string meaning, string unit, LifeKind lives, Func<SurvivalCurve, double> value) =>
        new(id, meaning, unit, lives, value);
}

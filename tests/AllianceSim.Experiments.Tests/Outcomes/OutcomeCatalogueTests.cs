using AllianceSim.Engine.Recording;
using AllianceSim.Experiments.Outcomes;
using AllianceSim.Model.Alliances;
using AllianceSim.Model.Crisis;
using AllianceSim.Model.Crisis.Coding;
using AllianceSim.Model.Mechanisms;
using static AllianceSim.Experiments.Tests.Rows;

namespace AllianceSim.Experiments.Tests.Outcomes;

public class OutcomeCatalogueTests
{
    private static readonly RunRows Example = Run(
        11,
        Alliance(1, 1951, 1953, EndKind.Abrogated),
        Member(1, "A", 1951, 1953, EndKind.Abrogated),
        Member(1, "B", 1951, 1953, EndKind.Dissolved),
        Alliance(2, 1950, 1956, EndKind.Expired),
        Member(2, "A", 1950, 1956, EndKind.Expired),
        Member(2, "C", 1950, 1956, EndKind.Expired),
        Alliance(3, 1952),
        Member(3, "B", 1952),
        Member(3, "C", 1952),
        Dispute(1, 2, HostilityLevel.War, joiners: 1),
        Part(1, 2, "C", 3),
        Part(1, 2, "A", 3, originator: true),
        Dispute(2, 3, joiners: 1),
        Part(2, 3, "C", 3));

    /// <summary>Two disputes that were coded, and two that alliances prevented: in the first D is entangled, and C keeps its promise while
    /// E breaks one; in the second A is held back. C, D and A are self-entrapped, each once.</summary>
    private static readonly RunRows Coded = Run(
        4,
        Dispute(1, 1, HostilityLevel.War, joiners: 2),
        Part(1, 1, "A", 3, originator: true) with { Influence = 1 },
        Part(1, 1, "C", 3) with { Influence = 2, Honoured = true, EntanglementChance = 0.2, MilitaryEntanglementChance = 0.1, SelfEntrapped = true },
        Part(1, 1, "D", 3) with
        {
            Influence = 3, Entangled = true, Form = InfluenceForm.Obligation, EntanglementChance = 0.6, MilitaryEntanglementChance = 0.5,
            SelfEntrapped = true,
        },
        Part(1, 1, "E", 0) with { Influence = 0, Honoured = false, EntanglementChance = 0, MilitaryEntanglementChance = 0 },
        Dispute(2, 2),
        Part(2, 2, "A", 2, originator: true) with { Influence = 0, EntanglementChance = 0.3, MilitaryEntanglementChance = 0.3, SelfEntrapped = true },
        new EventRow(1, EventKind.Prevented, "A", "B", null, 0.1, "target"),
        new EventRow(2, EventKind.Prevented, "B", "A", null, 0.1, "target"),
        new EventRow(2, EventKind.Leader, "B", "", null, double.NaN, ""));

    [Theory]
    [InlineData("joined-per-state-year", 2.0 / 12)]
    [InlineData("multi-party-share", 1.0 / 2)]
    [InlineData("honour-rate", 1.0 / 2)]
    [InlineData("entanglement-per-dispute", 0.8 / 2)]
    [InlineData("military-entanglement-per-dispute", 0.6 / 2)]
    [InlineData("restrained-per-dispute", 2.0 / 2)]
    [InlineData("self-entrapment-per-dispute", 3.0 / 2)]
    [InlineData("prevented-per-state-year", 2.0 / 12)]
    public void WhatAlliancesHadToDoWithDisputesIsCounted(string id, double expected) => Assert.Equal(expected, Value(Coded, id), 12);

    [Theory]
    [InlineData("honour-rate")]
    [InlineData("entanglement-per-dispute")]
    [InlineData("military-entanglement-per-dispute")]
    [InlineData("restrained-per-dispute")]
    [InlineData("self-entrapment-per-dispute")]
    [InlineData("prevented-per-state-year")]
    public void WhatWasNotCodedHasNoValue(string id) => Assert.Equal(double.NaN, Value(Example, id));

    [Theory]
    [InlineData("tie-hazard", 2.0 / 16)]
    [InlineData("tie-hazard-0-1", 1.0 / 6)]
    [InlineData("tie-hazard-2-4", 0.0 / 6)]
    [InlineData("tie-hazard-5-9", 1.0 / 4)]
    [InlineData("tie-hazard-10-14", double.NaN)]
    [InlineData("tie-survival-5", 2.0 / 3)]
    [InlineData("tie-survival-10", double.NaN)]
    [InlineData("treaty-hazard", 2.0 / 16)]
    [InlineData("median-life", 2)]
    [InlineData("abrogation-hazard", 1.0 / 16)]
    [InlineData("share-ended-by-expiry", 0.5)]
    [InlineData("share-ended-by-abrogation", 0.5)]
    [InlineData("share-ended-by-renegotiation", 0)]
    [InlineData("wars-per-state-year", 3.0 / 33)]
    [InlineData("joined-per-state-year", 2.0 / 33)]
    [InlineData("multi-party-share", 1)]
    [InlineData("clustering", double.NaN)]
    public void ARunGivesWhatOneCountsByHand(string id, double expected) => Assert.Equal(expected, Value(Example, id), 12);

    [Fact]
    public void TicksAreCountedByStatesAndPairs()
    {
        var run = new RunRows(0);
        run.Tick(Tick(1950, 4) with { Formed = 2, TiesFormed = 2, Ties = 2, Disputes = 1, Density = 0.25, Clustering = 0.5, Poles = 1 });
        run.Tick(Tick(1951, 5) with { Formed = 1, TiesFormed = 1, TiesEnded = 1, Ties = 2, Disputes = 2, Density = 0.5, Poles = 2 });
        Assert.Equal(3.0 / 9, Value(run, "formed-per-state-year"));
        Assert.Equal(3.0 / 9, Value(run, "disputes-per-state-year"));

        // Six pairs untied before the first tick; in the second 2 of 10 pairs were tied before it.
        Assert.Equal(3.0 / (6 + 8), Value(run, "tie-formation-rate"));
        Assert.Equal(0.375, Value(run, "density"));
        Assert.Equal(0.5, Value(run, "clustering"));
        Assert.Equal(1.5, Value(run, "poles"));
    }

    [Fact]
    public void WhatIsMeasuredOfTheTwentyStrongestIsAveragedOverTheTicksThatHaveIt()
    {
        var run = new RunRows(0);
        run.Tick(Tick(1950) with { TiesFormedTop20 = 2, UntiedTop20 = 8, ClusteringTop20 = 0.5, ComponentsTop20 = 1, ModularityTop20 = 0.25 });
        run.Tick(Tick(1951) with { UntiedTop20 = 2, ComponentsTop20 = 2 });
        Assert.Equal(0.2, Value(run, "tie-formation-rate-top20"));
        Assert.Equal(0.5, Value(run, "clustering-top20"));
        Assert.Equal(1.5, Value(run, "components-top20"));
        Assert.Equal(0.25, Value(run, "modularity-top20"));
    }

    /// <remarks>Ten pairs of five states: three touch, one of these is tied, and so are two that do not touch.</remarks>
    [Theory]
    [InlineData("onset-contiguous-allied", 1.0 / 2)]
    [InlineData("onset-contiguous-unallied", 2.0 / 4)]
    [InlineData("onset-apart-allied", 0.0 / 4)]
    [InlineData("onset-apart-unallied", 1.0 / 10)]
    public void APairBeginsADisputeOnceAYearWhicheverOfTheTwoDoes(string id, double expected)
    {
        var run = new RunRows(0);
        run.Tick(Tick(1950, 5) with { Ties = 3, ContiguousPairs = 3, ContiguousTies = 1 });
        run.Tick(Tick(1951, 5) with { Ties = 3, ContiguousPairs = 3, ContiguousTies = 1 });
        run.Dispute(Dispute(1, 0) with { Contiguous = true, Tied = true });
        run.Dispute(Dispute(2, 0) with { Initiator = "B", Target = "A", Contiguous = true, Tied = true });
        run.Dispute(Dispute(3, 0) with { Target = "C", Contiguous = true });
        run.Dispute(Dispute(4, 1) with { Target = "C", Contiguous = true });
        run.Dispute(Dispute(5, 1) with { Target = "D" });
        Assert.Equal(expected, Value(run, id));
    }

    [Fact]
    public void AlliesThatJoinAreCountedWhereForceIsUsed()
    {
        var threat = Dispute(1, 0, HostilityLevel.Threat) with { InitiatorAllies = 9, TargetAllies = 9, Others = 9 };
        var force = Dispute(2, 1) with { InitiatorAllies = 3, InitiatorAlliesFighting = 1, TargetAllies = 5, Others = 6, OthersFighting = 0 };
        var war = Dispute(3, 2, HostilityLevel.War) with
        {
            InitiatorAllies = 1, TargetAllies = 1, TargetAlliesFighting = 1, Others = 4, OthersFighting = 1,
        };
        var run = Run(3, threat, force, war);
        Assert.Equal(2.0 / 10, Value(run, "ally-joins-force"));
        Assert.Equal(1.0 / 2, Value(run, "ally-joins-war"));
        Assert.Equal(1.0 / 10, Value(run, "nonally-joins-force"));
        Assert.Equal(2, Value(run, "ally-joins-ratio"), 12);
        Assert.Equal(double.NaN, Value(Run(3, threat, force), "ally-joins-ratio"));

        var pooled = OutcomeCatalogue.Pool([run, Run(3, war)]).Single(outcome => outcome.Outcome.Id == "ally-joins-ratio").Estimate;
        Assert.Equal(3.0 / 12 / (2.0 / 14), pooled.Value, 12);
        Assert.InRange(pooled.Value, pooled.Lower, pooled.Upper);
    }

    [Fact]
    public void PooledRatesWeighYearsAlike()
    {
        var quiet = Run(5, Member(1, "A", 1950), Member(1, "B", 1950));
        var pooled = OutcomeCatalogue.Pool([Example, quiet]).Single(outcome => outcome.Outcome.Id == "tie-hazard").Estimate;
        Assert.Equal(2.0 / 20, pooled.Value, 12);
        Assert.InRange(pooled.Value, pooled.Lower, pooled.Upper);
    }

    [Fact]
    public void TreatiesThatChoicesEndedAreSharedOutByFamilyOfCause()
    {
        var run = Run(
            9,
            Alliance(1, 1951, 1953, EndKind.Abrogated) with { TopCause = "balance-of-power" },
            Alliance(2, 1951, 1954, EndKind.Abrogated) with { TopCause = "institutions" },
            Alliance(3, 1951, 1955, EndKind.Expired) with { TopCause = "solidarity" },
            Alliance(4, 1951, 1956, EndKind.Expired) with { TopCause = "chance" },
            Alliance(5, 1951, 1957, EndKind.Renegotiated),
            Alliance(6, 1951, 1957, EndKind.Abrogated) with { TopCause = "inertia", Formality = 0 });
        Assert.Equal(
            [0.25, 0, 0, 0, 0.5, 0.25], CauseGroup.All.Select(group => Value(run, $"share-ended-by-{group.Id}")));
    }

    [Fact]
    public void EveryOutcomeIsListedOnce()
    {
        Assert.Equal(
            OutcomeCatalogue.All.Count, OutcomeCatalogue.All.Select(outcome => outcome.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.Same(OutcomeCatalogue.All[0], OutcomeCatalogue.Find(OutcomeCatalogue.All[0].Id));
        Assert.Null(OutcomeCatalogue.Find("no-such"));
    }

    private static double Value(RunRows run, string id) => OutcomeCatalogue.Of(RunTally.Of(run)).Single(outcome => outcome.Outcome.Id == id).Value;
}

using AllianceSim.Model.Alignment;
using AllianceSim.Model.Alignment.Partner;
using AllianceSim.Model.Alignment.Staying;
using AllianceSim.Model.Bargaining;
using AllianceSim.Model.Credibility;
using AllianceSim.Model.Crisis.Calls;
using AllianceSim.Model.Crisis.Calls.Terms;
using AllianceSim.Model.Crisis.Coding;
using AllianceSim.Model.Crisis.Outbreak;
using AllianceSim.Model.Crisis.War;
using AllianceSim.Model.Domestic;
using AllianceSim.Model.Dynamics;
using AllianceSim.Model.Learning;
using AllianceSim.Model.Threat;

namespace AllianceSim.Model.Mechanisms;

/// <summary>Every mechanism of the model, in the order in which terms are added up. To add one, add a line.</summary>
public static class Catalogue
{
    /// <summary>All mechanisms.</summary>
    public static IReadOnlyList<Mechanism> All { get; } =
    [
        LeaderChange.Definition,
        RegimeChange.Definition,
        EliteOutbidding.Definition,
        LobbyGrowth.Definition,
        DemographicDrift.Definition,
        AggregatePower.Definition,
        Proximity.Definition,
        OffensivePower.Definition,
        AggressiveIntentions.Definition,
        OtherMeans.Definition,
        Misperception.Definition,
        ThreatNorm.Definition,
        HostilityPrior.Definition,
        HostilityLearning.Definition,
        FriendsEnemies.Definition,
        Provocation.Definition,
        ReputationLearning.Definition,
        CredibilityAssessment.Definition,
        CommonThreat.Definition,
        Reliability.Definition,
        IdeologicalAffinity.Definition,
        CommonInstitutions.Definition,
        CommunityOfPeoples.Definition,
        Remoteness.Definition,
        DividedCommitments.Definition,
        Loopholes.Definition,
        Overstretch.Definition,
        Security.Definition,
        Bandwagon.Definition,
        InternalThreat.Definition,
        Autonomy.Definition,
        Burden.Definition,
        EntanglementRisk.Definition,
        IdeologicalSolidarity.Definition,
        IdeologicalFriction.Definition,
        DivisiveIdeology.Definition,
        SocialTies.Definition,
        CommunityTerm.Definition,
        LobbyTerm.Definition,
        HegemonicInducement.Definition,
        Backlash.Definition,
        NonAlignment.Definition,
        BuckPassing.Definition,
        ErrorTerm.Definition,
        BilateralShapley.Definition,
        Leadership.Definition,
        LeadershipFatigue.Definition,
        Institutions.Definition,
        InstitutionalCost.Definition,
        InstitutionalMasking.Definition,
        HegemonicSanction.Definition,
        CredibilitySpillover.Definition,
        Inertia.Definition,
        NewLeadership.Definition,
        DomesticAttack.Definition,
        Neutrality.Definition,
        OutsideOption.Definition,
        LoopholeBargain.Definition,
        ObligationBargain.Definition,
        InformalAlignment.Definition,
        Expulsion.Definition,
        Deadlock.Definition,
        TreatyTerms.Definition,
        Decision.Definition,
        Onset.Definition,
        OnsetHostility.Definition,
        OnsetContiguity.Definition,
        AlliedNeighbours.Definition,
        OnsetPower.Definition,
        OnsetAggressiveness.Definition,
        RecentDispute.Definition,
        OnsetWinOdds.Definition,
        Deterrence.Definition,
        SharedAllies.Definition,
        Emboldenment.Definition,
        FreeHand.Definition,
        JointDemocracy.Definition,
        OnsetReach.Definition,
        InvolvementScale.Definition,
        OwnStake.Definition,
        ThreatenedInterest.Definition,
        SecurityInterest.Definition,
        ProsperityInterest.Definition,
        ValuesInterest.Definition,
        ExaggeratedThreats.Definition,
        InflatedInterests.Definition,
        DistanceCost.Definition,
        OddsCost.Definition,
        CapabilityCost.Definition,
        DeterrentCost.Definition,
        UnderestimatedCosts.Definition,
        PromisesCalled.Definition,
        HonourFunction.Definition,
        Obligation.Definition,
        ReputationCost.Definition,
        GuarantorCredibility.Definition,
        SocialisedInterest.Definition,
        AllianceHostility.Definition,
        PortfolioTerm.Definition,
        Restraint.Definition,
        Sidestepping.Definition,
        BeckleyCoding.Definition,
        Fighting.Definition,
        Conquest.Definition,
        PowerGrowth.Definition,
        Arming.Definition,
        InstitutionGrowth.Definition,
        CommunityGrowth.Definition,
    ];

    private static readonly Dictionary<string, Mechanism> ById = All.ToDictionary(m => m.Id, StringComparer.Ordinal);

    private static readonly Dictionary<string, (Mechanism Mechanism, Parameter Parameter)> ByParameter = All
        .SelectMany(m => m.Parameters.Select(p => (m, p)))
        .ToDictionary(pair => pair.p.Id, StringComparer.Ordinal);

    /// <summary>The mechanism with an id, or null.</summary>
    public static Mechanism? Find(string id) => ById.GetValueOrDefault(id);

    /// <summary>The parameter with an id and its mechanism, or null.</summary>
    public static (Mechanism Mechanism, Parameter Parameter)? FindParameter(string id) =>
        ByParameter.TryGetValue(id, out var found) ? found : null;
}

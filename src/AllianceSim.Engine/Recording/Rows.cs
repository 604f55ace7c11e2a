using AllianceSim.Model.Alliances;
using AllianceSim.Model.Crisis;
using AllianceSim.Model.Crisis.Coding;

namespace AllianceSim.Engine.Recording;

/// <summary>The system after a tick.</summary>
/// <param name="Tick">Number of the tick, from 0.</param>
/// <param name="Label">Label of the tick, such as the year.</param>
/// <param name="States">Number of states that exist.</param>
/// <param name="Poles">Number of states with at least half the power of the strongest.</param>
/// <param name="Concentration">Ray and Singer's index of concentration of power, 0 to 1.</param>
/// <param name="Alliances">Treaties of alliance in force.</param>
/// <param name="Alignments">Informal alignments in force.</param>
/// <param name="Ties">Pairs of states bound to fight for each other.</param>
/// <param name="Density">Tied share of all pairs.</param>
/// <param name="DensityTop20">The same among the twenty strongest.</param>
/// <param name="MeanDegree">Mean number of partners.</param>
/// <param name="MeanDegreeTop20">The same among, and counting only, the twenty strongest.</param>
/// <param name="Clustering">Share of connected triples that are closed (transitivity); NaN where there is no triple.</param>
/// <param name="Components">Connected groups of two or more states.</param>
/// <param name="ShareUnallied">Share of states without a partner.</param>
/// <param name="ShareUnalliedTop20">The same among, and counting only, the twenty strongest.</param>
/// <param name="Formed">Treaties of alliance signed in this tick.</param>
/// <param name="Ended">Treaties of alliance ended in this tick.</param>
/// <param name="TiesFormed">Pairs newly tied in this tick.</param>
/// <param name="TiesEnded">Pairs no longer tied in this tick.</param>
/// <param name="Realignments">States that lost a partner and won another in this tick.</param>
/// <param name="Disputes">Disputes begun in this tick.</param>
/// <param name="Wars">Those that became wars.</param>
/// <param name="MeanHostility">Mean hostility that states see in each other.</param>
/// <param name="MeanThreat">Mean total threat.</param>
/// <param name="ThreatFlips">States whose principal threat is another than in the tick before; 0 in the first tick.</param>
/// <param name="UnsharedThreat">Share of tied pairs, each way, whose partner is not threatened by the same state most; NaN without ties.</param>
/// <param name="Options">Mean over tied states of the number of others that would sign with it (chances added up); NaN without ties.</param>
/// <param name="PowerShifts">Pairs of poles, those of the tick before, whose order of power has turned round.</param>
/// <param name="ClusteringTop20">Clustering among the twenty strongest; NaN where there is no triple.</param>
/// <param name="ComponentsTop20">Connected groups of two or more among the twenty strongest.</param>
/// <param name="ModularityTop20">Newman's modularity of the ties among the twenty strongest, -0.5 to 1 (see
/// <see cref="GreedyModularity"/>); NaN without ties.</param>
/// <param name="TiesFormedTop20">Pairs among the twenty strongest newly tied in this tick.</param>
/// <param name="UntiedTop20">Pairs among the twenty strongest that were not tied before this tick.</param>
/// <param name="ContiguousPairs">Pairs of states that touch.</param>
/// <param name="ContiguousTies">Those of them that are tied.</param>
public readonly record struct TickRow(
    int Tick, int Label, int States, int Poles, double Concentration, int Alliances, int Alignments, int Ties, double Density, double DensityTop20,
    double MeanDegree, double MeanDegreeTop20, double Clustering, int Components, double ShareUnallied, double ShareUnalliedTop20,
    int Formed, int Ended, int TiesFormed, int TiesEnded, int Realignments, int Disputes, int Wars, double MeanHostility,
    double MeanThreat, int ThreatFlips, double UnsharedThreat, double Options, int PowerShifts, double ClusteringTop20, int ComponentsTop20,
    double ModularityTop20, int TiesFormedTop20, int UntiedTop20, int ContiguousPairs, int ContiguousTies);

/// <summary>A state after a tick.</summary>
/// <param name="Tick">Number of the tick.</param>
/// <param name="State">Name.</param>
/// <param name="Power">Share of the world's power.</param>
/// <param name="Ideology">From -1 to 1.</param>
/// <param name="Aggressiveness">True intentions, 0 to 1.</param>
/// <param name="Doctrine">Name of the doctrine, or empty.</param>
/// <param name="TotalThreat">Total threat that it sees.</param>
/// <param name="PrincipalThreat">Name of the state that it fears most, or empty.</param>
/// <param name="Aid">Aid expected of allies, in units of its own power.</param>
/// <param name="Insecurity">ln(1 + threat / (1 + other means + aid)).</param>
/// <param name="Will">Will to lead, 0 to 1.</param>
/// <param name="Partners">States that it is bound to fight for.</param>
/// <param name="Arms">Own arms beyond its power, in units of it.</param>
public readonly record struct StateRow(
    int Tick, string State, double Power, double Ideology, double Aggressiveness, string Doctrine, double TotalThreat,
    string PrincipalThreat, double Aid, double Insecurity, double Will, int Partners, double Arms);

/// <summary>One state's view of another in a tick.</summary>
/// <param name="Tick">Number of the tick.</param>
/// <param name="State">Who sees.</param>
/// <param name="Other">Whom.</param>
/// <param name="Allied">Whether they are bound to fight for each other.</param>
/// <param name="Hostility">Hostility seen in the other, 0 to 1.</param>
/// <param name="Threat">Threat seen in the other.</param>
/// <param name="Credibility">Credibility of the other's help, 0 to 1.</param>
/// <param name="Utility">Value of the other as a partner, in logits.</param>
public readonly record struct DyadRow(
    int Tick, string State, string Other, bool Allied, double Hostility, double Threat, double Credibility, double Utility);

/// <summary>An alliance from signing to end.</summary>
/// <param name="Id">Number within the run, rising with the date of signing; burn-in takes some.</param>
/// <param name="Name">Name.</param>
/// <param name="Kind">What members promise.</param>
/// <param name="Founded">Label of the year of signing.</param>
/// <param name="Ended">Label of the year of the end; empty while in force.</param>
/// <param name="End">How it ended; empty while in force.</param>
/// <param name="TopCause">Id of the cause that weighed most for the member whose leaving ended it (see <see cref="CauseRow"/>); empty
/// where none left by choice.</param>
/// <param name="MembersAtSigning">Number of signatories.</param>
/// <param name="MembersAtEnd">Number of members at the end, before the last exits.</param>
/// <param name="Target">Name of the state that it was directed against, or empty.</param>
/// <param name="InstitutionalisationAtEnd">Formal bodies and rules at the end, 0 to 1.</param>
/// <param name="Formality">0 an informal alignment, 1 a treaty, 2 a solemn treaty.</param>
/// <param name="Conditional">Whether the promise of help hangs on conditions, which leave its members more leeway.</param>
public readonly record struct AllianceRow(
    int Id, string Name, AllianceKind Kind, int Founded, int? Ended, EndKind? End, string TopCause, int MembersAtSigning,
    int MembersAtEnd, string Target, double InstitutionalisationAtEnd, int Formality, bool Conditional);

/// <summary>A state's membership in an alliance.</summary>
/// <param name="Alliance">Number of the alliance.</param>
/// <param name="State">Name of the member.</param>
/// <param name="Joined">Label of the year of joining.</param>
/// <param name="Left">Label of the year of leaving; empty while a member.</param>
/// <param name="Exit">How the membership ended; empty while a member.</param>
/// <param name="TopCause">Id of the cause that weighed most, where it left by choice.</param>
/// <param name="Loophole">Leeway in when and how to help, 0 to 1, as last bargained.</param>
/// <param name="Obligation">Share of full aid promised, 0 to 1, as last bargained.</param>
public readonly record struct MemberRow(
    int Alliance, string State, int Joined, int? Left, EndKind? Exit, string TopCause, double Loophole, double Obligation);

/// <summary>Something that happened.</summary>
/// <param name="Tick">Number of the tick.</param>
/// <param name="Kind">What: see <see cref="EventKind"/>.</param>
/// <param name="State">Name of the state concerned, or empty.</param>
/// <param name="Other">Name of the other state concerned, or empty.</param>
/// <param name="Alliance">Number of the alliance concerned, or empty.</param>
/// <param name="Value">A number that belongs to the event, such as the utility of signing; NaN where there is none.</param>
/// <param name="Text">In words, such as the reason of a shock.</param>
public readonly record struct EventRow(int Tick, EventKind Kind, string State, string Other, int? Alliance, double Value, string Text);

/// <summary>What happened.</summary>
public enum EventKind
{
    /// <summary>An alliance was signed.</summary>
    Signed,

    /// <summary>A state acceded to an alliance.</summary>
    Acceded,

    /// <summary>A member left an alliance, by breaking it or by not renewing.</summary>
    Left,

    /// <summary>The other members shut one out; the value is what it was worth to them, in logits.</summary>
    Expelled,

    /// <summary>A member has stayed on for years after most of the threat had gone; the value is what staying is worth to it, in logits.</summary>
    Outlived,

    /// <summary>An alliance was renewed at the end of its term.</summary>
    Renewed,

    /// <summary>An alliance ended.</summary>
    Ended,

    /// <summary>The leader of a state changed.</summary>
    Leader,

    /// <summary>A leader with another supporting coalition came to power.</summary>
    Coalition,

    /// <summary>The regime of a state changed.</summary>
    Regime,

    /// <summary>Competing elites attacked the state's alliances as unfair or humiliating; the value is how far they are, 0 to 2.</summary>
    Outbidding,

    /// <summary>A dispute of the first state with the other did not break out that would have without the alliances of one of them; the value
    /// is the probability that it would have had; the text is whose alliances prevented it, <c>initiator</c> or <c>target</c>.</summary>
    Prevented,

    /// <summary>A scripted or random shock struck.</summary>
    Shock,

    /// <summary>A state ceased to exist.</summary>
    Vanished,
}

/// <summary>A dispute and its outcome.</summary>
/// <param name="Id">Number within the run, from 1.</param>
/// <param name="Tick">Number of the tick.</param>
/// <param name="Initiator">Who started it.</param>
/// <param name="Target">Against whom.</param>
/// <param name="Hostility">How far it went.</param>
/// <param name="Stake">What is at stake, log-normal around 1.</param>
/// <param name="InitiatorWinOdds">The initiator's odds of winning by power that reaches, before others join.</param>
/// <param name="Winner">Name of the winner of fighting, or empty.</param>
/// <param name="InitiatorLoss">Share of power that the initiator lost.</param>
/// <param name="TargetLoss">Share of power that the target lost.</param>
/// <param name="InitiatorJoiners">Number of states that fought on the initiator's side beside it.</param>
/// <param name="TargetJoiners">Number of states that fought on the target's side beside it.</param>
/// <param name="Chance">Probability with which it broke out in this tick.</param>
/// <param name="ChanceWithoutInitiatorAllies">The same, had the initiator no alliances; NaN where it was not coded.</param>
/// <param name="ChanceWithoutTargetAllies">The same, had the target none; NaN where it was not coded.</param>
/// <param name="Contiguous">Whether the two touch.</param>
/// <param name="Tied">Whether the two were bound to fight for each other.</param>
/// <param name="InitiatorAllies">Number of states bound to fight for the initiator, the target left out.</param>
/// <param name="InitiatorAlliesFighting">Those of them that fought on its side.</param>
/// <param name="TargetAllies">Number of states bound to fight for the target, the initiator left out.</param>
/// <param name="TargetAlliesFighting">Those of them that fought on its side.</param>
/// <param name="Others">Number of further states, which are bound to fight for neither.</param>
/// <param name="OthersFighting">Those of them that fought, on either side.</param>
public readonly record struct DisputeRow(
    int Id, int Tick, string Initiator, string Target, HostilityLevel Hostility, double Stake, double InitiatorWinOdds, string Winner,
    double InitiatorLoss, double TargetLoss, int InitiatorJoiners, int TargetJoiners, double Chance, double ChanceWithoutInitiatorAllies,
    double ChanceWithoutTargetAllies, bool Contiguous, bool Tied, int InitiatorAllies, int InitiatorAlliesFighting, int TargetAllies,
    int TargetAlliesFighting, int Others, int OthersFighting);

/// <summary>A state's part in a dispute: of the two that began it, of every state that took part or would have without its alliances, and
/// of every state that a promise called upon.</summary>
/// <param name="Dispute">Number of the dispute.</param>
/// <param name="Tick">Number of the tick.</param>
/// <param name="State">Name of the state.</param>
/// <param name="Side"><c>initiator</c> or <c>target</c>: the side that it took, or would have taken.</param>
/// <param name="Ally">Name of the ally on whose account it was called, or empty.</param>
/// <param name="Involvement">0 none, 1 exposed, 2 non-military, 3 military.</param>
/// <param name="Influence">Beckley's code of alliance influence, 0 to 3; empty where it was not coded.</param>
/// <param name="InterestUtility">Utility of what it did by its own interests alone, in logits.</param>
/// <param name="AllianceUtility">What its alliances add to that utility, in logits.</param>
/// <param name="Entangled">Drawn into an act by the alliance against its own interest; empty where it was not coded.</param>
/// <param name="Entrapped">Entangled by an ally that began the dispute; empty where it was not coded.</param>
/// <param name="Form">The way in which the alliance drew it in, see <see cref="InfluenceForm"/>; empty where it did not.</param>
/// <param name="Originator">Whether the dispute began between it and another.</param>
/// <param name="Called">Whether a promise of its own called for help (casus foederis).</param>
/// <param name="Honoured">Whether it fought in a war to which a firm promise called it; empty where there was none.</param>
/// <param name="WithoutAlliance">Involvement that it would have chosen without its alliances; empty where it was not coded.</param>
/// <param name="SelfEntrapped">Drawn in by its own biases: without them, and without alliances, it would have done less; empty where it was
/// not coded.</param>
/// <param name="EntanglementChance">Probability, over its unexplained inclination, of being entangled at involvement 2 or 3; NaN where
/// it was not coded.</param>
/// <param name="MilitaryEntanglementChance">The same at involvement 3.</param>
/// <param name="Allies">Number of states that it was bound to by a promise of aid.</param>
public readonly record struct InvolvementRow(
    int Dispute, int Tick, string State, string Side, string Ally, int Involvement, int? Influence, double InterestUtility,
    double AllianceUtility, bool? Entangled, bool? Entrapped, InfluenceForm? Form, bool Originator, bool Called, bool? Honoured,
    int? WithoutAlliance, bool? SelfEntrapped, double EntanglementChance, double MilitaryEntanglementChance, int Allies);

/// <summary>One term of what a state weighed in a dispute.</summary>
/// <param name="Dispute">Number of the dispute.</param>
/// <param name="Tick">Number of the tick.</param>
/// <param name="State">Name of the state.</param>
/// <param name="Side">The side that it weighed taking: <c>initiator</c> or <c>target</c>.</param>
/// <param name="Term">Id of the term; <c>luck</c> for its unexplained inclination.</param>
/// <param name="Part">What it counts towards: <c>interest</c>, <c>cost</c>, <c>alliance</c> or <c>luck</c>.</param>
/// <param name="Value">Its value, in logits. Costs raise the thresholds, all others the inclination.</param>
/// <param name="Utility">What it adds to the utility of the involvement chosen, in logits; all terms of a state in a dispute, and the
/// thresholds (term <c>threshold</c>), sum to the utility.</param>
public readonly record struct WeighingRow(
    int Dispute, int Tick, string State, string Side, string Term, string Part, double Value, double Utility);

/// <summary>Why a decision on an alliance was taken.</summary>
public enum Occasion
{
    /// <summary>The member left.</summary>
    Exit,

    /// <summary>The others expelled the member: the terms are what it was worth to them.</summary>
    Expulsion,

    /// <summary>The member has stayed on for years after most of the threat had gone.</summary>
    Survival,
}

/// <summary>One term, or one part of a term whose parts interact, of a decision about a membership.</summary>
/// <param name="Alliance">Number of the alliance.</param>
/// <param name="State">Name of the member.</param>
/// <param name="Tick">Number of the tick.</param>
/// <param name="Term">Id of the term.</param>
/// <param name="Change">By how much it changed the worth of staying since the member joined, in logits; parts that interact share
/// their common effect by Shapley's value. At an expulsion, its share in what the member was worth to the others.</param>
/// <param name="Share">At an exit or expulsion its share of the sum of all falls, at a survival its share of the sum of all that speaks
/// for staying, security aside; 0 to 1.</param>
/// <param name="Part">Id of the part, or empty where the term has none.</param>
/// <param name="Cause">Id of the cause in Walt's account that it counts towards.</param>
/// <param name="Occasion">What was decided.</param>
/// <param name="Now">Value of the term at the decision, in logits; NaN where the part has no value of its own.</param>
public readonly record struct CauseRow(
    int Alliance, string State, int Tick, string Term, double Change, double Share, string Part, string Cause, Occasion Occasion,
    double Now);

/// <summary>One term of what staying is worth to a member in a tick.</summary>
/// <param name="Tick">Number of the tick.</param>
/// <param name="Alliance">Number of the alliance.</param>
/// <param name="State">Name of the member.</param>
/// <param name="Term">Id of the term.</param>
/// <param name="Value">Its value, in logits; all terms of a member in a tick sum to what staying is worth.</param>
public readonly record struct TermRow(int Tick, int Alliance, string State, string Term, double Value);

namespace AllianceSim.Model.Randomness;

/// <summary>What a draw is for. Each purpose has draws of its own, so that switching one mechanism off shifts no other's.</summary>
/// <remarks>The numbers are part of the results: never reuse or renumber one.</remarks>
public enum Purpose : byte
{
    /// <summary>Generated world: place of a state (two draws).</summary>
    WorldPlace = 1,

    /// <summary>Generated world: ideology of a state.</summary>
    WorldIdeology = 2,

    /// <summary>Generated world: shares of identity groups.</summary>
    WorldIdentity = 3,

    /// <summary>Generated world: aggressiveness of a state.</summary>
    WorldAggressiveness = 4,

    /// <summary>Generated world: rivalry of a pair.</summary>
    WorldRivalry = 5,

    /// <summary>Generated world: power of a lesser state.</summary>
    WorldPower = 6,

    /// <summary>Whether a leader changes.</summary>
    Leader = 10,

    /// <summary>Whether the supporting coalition changes.</summary>
    Coalition = 11,

    /// <summary>Whether the regime changes.</summary>
    Regime = 12,

    /// <summary>Direction of a jump of ideology.</summary>
    RegimeDirection = 13,

    /// <summary>Size of a jump of ideology.</summary>
    RegimeJump = 14,

    /// <summary>Aggressiveness of a new regime.</summary>
    RegimeAggressiveness = 15,

    /// <summary>Whether competing elites attack the state's alliances.</summary>
    Outbidding = 16,

    /// <summary>Yearly change of the size of a group.</summary>
    DemographicDrift = 17,

    /// <summary>Misperception of another's power.</summary>
    Misperception = 20,

    /// <summary>Slow unobserved interest in a partner.</summary>
    Interest = 21,

    /// <summary>Unobserved interest in a partner that was an ally before the start.</summary>
    AlliedInterest = 22,

    /// <summary>Fresh error on an offer or its answer.</summary>
    OfferError = 30,

    /// <summary>Fresh error on an application for accession.</summary>
    ApplicationError = 31,

    /// <summary>Fresh error on the members' vote.</summary>
    VoteError = 32,

    /// <summary>Whether a member leaves.</summary>
    Exit = 33,

    /// <summary>Whether a member renews.</summary>
    Renewal = 34,

    /// <summary>Whether a treaty is renegotiated.</summary>
    Renegotiation = 35,

    /// <summary>Whether a treaty has a stated term.</summary>
    HasTerm = 36,

    /// <summary>Length of the term.</summary>
    TermLength = 37,

    /// <summary>Whether a treaty is bound to its purpose.</summary>
    PurposeBound = 38,

    /// <summary>Whether the obligations of a treaty are asymmetric.</summary>
    Asymmetry = 39,

    /// <summary>Whether a dispute breaks out.</summary>
    Onset = 40,

    /// <summary>Stake of a dispute.</summary>
    Stake = 41,

    /// <summary>Hostility level of a dispute.</summary>
    HostilityLevel = 42,

    /// <summary>Whether force becomes war.</summary>
    War = 43,

    /// <summary>Outcome of fighting.</summary>
    Outcome = 44,

    /// <summary>Whether the promise of a treaty hangs on conditions.</summary>
    Conditional = 45,

    /// <summary>Whether a joiner turns force into war.</summary>
    Escalation = 46,

    /// <summary>Unexplained inclination of a state to take the initiator's side.</summary>
    LuckWithInitiator = 47,

    /// <summary>Unexplained inclination of a state to take the target's side.</summary>
    LuckWithTarget = 48,

    /// <summary>Yearly change of power.</summary>
    PowerGrowth = 50,

    /// <summary>Whether power jumps.</summary>
    PowerJump = 51,

    /// <summary>Size of a jump of power.</summary>
    PowerJumpSize = 52,

    /// <summary>Whether a random shock strikes.</summary>
    Shock = 60,

    /// <summary>Whether an alliance comes to a common decision.</summary>
    Deadlock = 70,

    /// <summary>Whether members expel another.</summary>
    Expulsion = 71,

    /// <summary>Misperception of another's hostility.</summary>
    MisperceivedHostility = 72,

    /// <summary>Landscape of blocs: side of a state where a descent begins.</summary>
    LandscapeStart = 73,
}

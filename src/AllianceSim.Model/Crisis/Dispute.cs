namespace AllianceSim.Model.Crisis;

/// <summary>How far a dispute went (the scale of the militarised interstate disputes data).</summary>
public enum HostilityLevel
{
    /// <summary>Threat to use force.</summary>
    Threat = 2,

    /// <summary>Display of force.</summary>
    Display = 3,

    /// <summary>Use of force.</summary>
    Force = 4,

    /// <summary>War.</summary>
    War = 5,
}

/// <summary>How much a dispute is resented.</summary>
public static class Resentment
{
    /// <summary>Share of full resentment that a dispute of this level leaves, 0 to 1.</summary>
    public static double Of(HostilityLevel level) => level switch
    {
        HostilityLevel.Threat => 0.4,
        HostilityLevel.Display => 0.6,
        _ => 1,
    };
}

/// <summary>A side of a dispute.</summary>
public enum Side
{
    /// <summary>That of the state that began it.</summary>
    Initiator,

    /// <summary>That of the state challenged.</summary>
    Target,
}

/// <summary>A militarised dispute and its outcome.</summary>
/// <param name="Initiators">Indices of the states that fought on the initiator's side, the initiator first.</param>
/// <param name="Targets">Indices of the states that fought on the target's side, the target first.</param>
/// <param name="Level">How far it went.</param>
/// <param name="Stake">What is at stake, log-normal around 1.</param>
/// <param name="WinOdds">The initiator's odds of winning by power that reaches, before others join.</param>
/// <param name="Winner">The side that won the fighting, or null where none was fought.</param>
/// <param name="InitiatorLoss">Share of its power that each state on the initiator's side lost.</param>
/// <param name="TargetLoss">Share of its power that each state on the target's side lost.</param>
public sealed record Dispute(
    IReadOnlyList<int> Initiators, IReadOnlyList<int> Targets, HostilityLevel Level, double Stake, double WinOdds, Side? Winner,
    double InitiatorLoss, double TargetLoss)
{
    /// <summary>Index of the state that began it.</summary>
    public int Initiator => Initiators[0];

    /// <summary>Index of the state challenged.</summary>
    public int Target => Targets[0];

    /// <summary>The states that fought on a side, the one that the dispute began with first.</summary>
    public IReadOnlyList<int> On(Side side) => side == Side.Initiator ? Initiators : Targets;

    /// <summary>The side on which a state fought, or null.</summary>
    public Side? SideOf(int state) => Initiators.Contains(state) ? Side.Initiator : Targets.Contains(state) ? Side.Target : null;

    /// <summary>The states that a state fought against; none where it took no part.</summary>
    public IReadOnlyList<int> AdversariesOf(int state) => SideOf(state) switch
    {
        Side.Initiator => Targets,
        Side.Target => Initiators,
        _ => [],
    };
}

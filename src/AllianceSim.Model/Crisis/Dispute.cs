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

/// <summary>A militarised dispute and its outcome.</summary>
/// <param name="Initiator">Index of the state that started it.</param>
/// <param name="Target">Index of the state challenged.</param>
/// <param name="Level">How far it went.</param>
/// <param name="Stake">What is at stake, log-normal around 1.</param>
/// <param name="WinOdds">The initiator's odds of winning by power that reaches.</param>
/// <param name="Winner">Index of the winner of the fighting, or -1 where none was fought.</param>
/// <param name="InitiatorLoss">Share of its power that the initiator lost.</param>
/// <param name="TargetLoss">Share of its power that the target lost.</param>
public sealed record Dispute(
    int Initiator, int Target, HostilityLevel Level, double Stake, double WinOdds, int Winner, double InitiatorLoss, double TargetLoss);

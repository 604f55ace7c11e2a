using AllianceSim.Model.Alliances;

namespace AllianceSim.Model.Alignment;

/// <summary>A member's stake in an alliance, as it weighs whether to stay.</summary>
public sealed class Stake
{
    /// <summary>The alliance.</summary>
    public Alliance Alliance { get; set; } = null!;

    /// <summary>The member's own membership.</summary>
    public Membership Membership { get; set; } = null!;

    /// <summary>Own protection without the aid that is held only through this alliance, in units of own power.</summary>
    public double ProtectionWithout { get; set; }

    /// <summary>What the alliance itself is worth: the sum of security, partners and the intrinsic terms, in logits.</summary>
    public double IntrinsicValue { get; set; }
}

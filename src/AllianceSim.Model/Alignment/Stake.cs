using AllianceSim.Model.Alliances;
using AllianceSim.Model.Worlds;

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

    /// <summary>The security that the alliance gives, in logits.</summary>
    public double Security { get; set; }

    /// <summary>What the alliance itself is worth: the sum of security, partners and the intrinsic terms, in logits.</summary>
    public double IntrinsicValue { get; set; }

    /// <summary>Share of the threat from the alliance's target that has gone since the member joined, 0 to 1.</summary>
    /// <param name="view">The member.</param>
    public double ThreatGone(Viewpoint view)
    {
        var (target, before) = (Alliance.Target, Membership.ThreatAtJoining);
        return target >= 0 && before > 0 ? Math.Clamp(1 - view.Known.Threat[view.Self, target] / before, 0, 1) : 0;
    }

    /// <summary>The strongest member.</summary>
    /// <param name="world">Public facts.</param>
    public int Strongest(World world)
    {
        var strongest = Membership.State;
        foreach (var membership in Alliance.Members)
            strongest = world.Power[membership.State] > world.Power[strongest] ? membership.State : strongest;
        return strongest;
    }

    /// <summary>Weight of each state in a mean over the other members: its share of their power, 0 for all others.</summary>
    /// <param name="world">Public facts.</param>
    public double[] PartnerWeights(World world)
    {
        var weights = new double[world.Count];
        var sum = 0.0;
        foreach (var membership in Alliance.Members)
        {
            if (membership == Membership)
                continue;
            weights[membership.State] = world.Power[membership.State];
            sum += weights[membership.State];
        }

        for (var j = 0; j < weights.Length && sum > 0; j++)
            weights[j] /= sum;
        return weights;
    }
}

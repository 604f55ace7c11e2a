using AllianceSim.Model.Alliances;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Domestic;

/// <summary>What an opposition can hold against an alliance: that its terms are unfair, and that they affront sovereignty.</summary>
/// <remarks>Walt 1997, why alliances collapse: domestic competition.</remarks>
public static class Grievance
{
    /// <summary>How much there is to hold against a membership, 0 to 2: unfairness and affront to sovereignty, each 0 to 1.</summary>
    public static double Of(World world, Alliance alliance, Membership membership) =>
        alliance.Aid * (Unfairness(world, alliance, membership) + Affront(world, alliance, membership));

    /// <summary>The most that there is to hold against any alliance of a state, 0 to 2.</summary>
    public static double Greatest(World world, int state)
    {
        var greatest = 0.0;
        foreach (var alliance in world.Alliances.Of(state))
            greatest = Math.Max(greatest, Of(world, alliance, alliance.MembershipOf(state)!));
        return greatest;
    }

    /// <summary>By how much the member owes the others more than they owe it, 0 to 1: obligations less leeway, the others' weighted by power.</summary>
    private static double Unfairness(World world, Alliance alliance, Membership membership)
    {
        var (sum, weights) = (0.0, 0.0);
        foreach (var other in alliance.Members)
        {
            if (other == membership)
                continue;
            sum += world.Power[other.State] * Bound(other);
            weights += world.Power[other.State];
        }

        return weights > 0 ? Math.Max(0, Bound(membership) - sum / weights) : 0;
    }

    /// <summary>How far a stronger member stands above, as far as common institutions give no voice against it, 0 to 1.</summary>
    private static double Affront(World world, Alliance alliance, Membership membership)
    {
        var strongest = 0.0;
        foreach (var other in alliance.Members)
            strongest = Math.Max(strongest, world.Power[other.State]);
        var own = world.Power[membership.State];
        return (strongest - own) / (strongest + own) * (1 - alliance.Institutionalisation);
    }

    private static double Bound(Membership membership) => membership.Obligation * (1 - membership.Loophole);
}

using AllianceSim.Model.Alliances;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Numerics;
using AllianceSim.Model.Randomness;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Bargaining;

/// <summary>Members bargain, by their power, how much each is bound to and how much leeway it has: at signing, and again when the terms
/// are renewed or replaced.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class Bargain(Settings settings)
{
    private readonly LoopholeBargain loopholes = new(settings);
    private readonly ObligationBargain obligations = new(settings);

    /// <summary>Settles the terms of all members.</summary>
    public void Settle(World world, Draws draws, int tick, Alliance alliance)
    {
        foreach (var membership in alliance.Members)
            Settle(world, draws, tick, alliance, membership);
    }

    /// <summary>Settles the terms of one member, such as a newcomer.</summary>
    public void Settle(World world, Draws draws, int tick, Alliance alliance, Membership membership)
    {
        var power = world.Power[membership.State];
        var partners = (Sum(world, alliance) - power) / (alliance.Members.Count - 1);
        membership.Loophole = loopholes.Loophole(power, partners);
        membership.Obligation = obligations.Obligation(draws, tick, membership.State, alliance.DrawKey, power, partners);
        membership.Leverage = Leverage(world, alliance, membership);
    }

    /// <summary>The largest change of a member's share of power since terms were bargained, as the size of its logarithm.</summary>
    public static double Shift(World world, Alliance alliance)
    {
        var largest = 0.0;
        foreach (var membership in alliance.Members)
        {
            var change = Elementary.Log(Leverage(world, alliance, membership) / membership.Leverage);
            largest = Math.Max(largest, Math.Abs(change));
        }

        return largest;
    }

    private static double Leverage(World world, Alliance alliance, Membership membership) =>
        world.Power[membership.State] / Sum(world, alliance);

    private static double Sum(World world, Alliance alliance)
    {
        var sum = 0.0;
        foreach (var membership in alliance.Members)
            sum += world.Power[membership.State];
        return sum;
    }
}

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

    /// <summary>Settles the terms of a new treaty: whether it is conditional, unless that is given, and what each member is bound to.</summary>
    public void Conclude(World world, Draws draws, int tick, Alliance alliance, bool? conditional = null)
    {
        alliance.Conditional = conditional ?? loopholes.DrawConditional(draws, alliance);
        Settle(world, draws, tick, alliance);
    }

    /// <summary>Settles the terms of all members.</summary>
    public void Settle(World world, Draws draws, int tick, Alliance alliance)
    {
        foreach (var membership in alliance.Members)
        {
            Bind(world, draws, tick, alliance, membership);
            membership.PowerAtBargain = world.Power[membership.State];
        }
    }

    /// <summary>Settles the terms of a newcomer. It counts as having grown like the others on average, so that its coming is no shift.</summary>
    public void Admit(World world, Draws draws, int tick, Alliance alliance, Membership newcomer)
    {
        Bind(world, draws, tick, alliance, newcomer);
        var (growth, others) = (0.0, alliance.Members.Count - 1);
        foreach (var membership in alliance.Members)
            growth += membership == newcomer ? 0 : Growth(world, membership) / others;
        newcomer.PowerAtBargain = world.Power[newcomer.State] * Elementary.Exp(-growth);
    }

    private void Bind(World world, Draws draws, int tick, Alliance alliance, Membership membership)
    {
        var power = world.Power[membership.State];
        (membership.PowerAtPromise, membership.IdeologyAtPromise) = (power, world.Ideology[membership.State]);
        var partners = (Sum(world, alliance) - power) / (alliance.Members.Count - 1);
        membership.Loophole = loopholes.Loophole(power, partners, alliance.Conditional);
        membership.Obligation = obligations.Obligation(draws, tick, membership.State, alliance.DrawKey, power, partners);
    }

    /// <summary>By how much the ratio of two members' powers has changed at most since their terms were bargained, as a logarithm, 0 or
    /// more.</summary>
    public static double Shift(World world, Alliance alliance)
    {
        var (least, most) = (double.PositiveInfinity, double.NegativeInfinity);
        foreach (var membership in alliance.Members)
        {
            var growth = Growth(world, membership);
            (least, most) = (Math.Min(least, growth), Math.Max(most, growth));
        }

        return most - least;
    }

    /// <summary>Growth of a member since its terms were bargained, as a logarithm.</summary>
    private static double Growth(World world, Membership membership) =>
        Elementary.Log(world.Power[membership.State] / membership.PowerAtBargain);

    private static double Sum(World world, Alliance alliance)
    {
        var sum = 0.0;
        foreach (var membership in alliance.Members)
            sum += world.Power[membership.State];
        return sum;
    }
}

using AllianceSim.Model.Alliances;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Alignment;

/// <summary>What staying in an alliance is worth to a member, term by term.</summary>
/// <param name="settings">The run's settings.</param>
/// <param name="partners">The member's valuation of partners, already assessed in this tick.</param>
public sealed class StayingValuation(Settings settings, PartnerValuation partners)
{
    private readonly Security security = new(settings);
    private readonly IIntrinsicTerm[] intrinsic = settings.Terms<IIntrinsicTerm>();
    private readonly IStayingTerm[] other = [.. settings.Terms<IStayingTerm>().Where(t => t is not IIntrinsicTerm)];

    /// <summary>The mechanisms behind the values, in their order: security, partners, intrinsic, other.</summary>
    public IReadOnlyList<Mechanism> Terms { get; } =
    [
        Security.Definition,
        .. partners.Terms.Select(t => t.Mechanism),
        .. settings.Terms<IIntrinsicTerm>().Select(t => t.Mechanism),
        .. settings.Terms<IStayingTerm>().Where(t => t is not IIntrinsicTerm).Select(t => t.Mechanism),
    ];

    /// <summary>Weighs staying.</summary>
    /// <param name="view">The member.</param>
    /// <param name="stake">Its stake; alliance and membership are set, the rest is filled in.</param>
    /// <param name="values">Filled with the terms' values, one for each of <see cref="Terms"/>.</param>
    /// <returns>Their sum, in logits.</returns>
    public double Weigh(Viewpoint view, Stake stake, Span<double> values)
    {
        values.Clear();
        var next = 0;
        values[next++] = WeighSecurity(view, stake);
        for (var term = 0; term < partners.Terms.Count; term++)
        {
            var share = partners.Terms[term].IsObligation ? stake.Alliance.Kind.Aid() : 1;
            values[next++] = share * MeanOverPartners(view, stake.Alliance, partners.Values(term));
        }

        foreach (var term in intrinsic)
            values[next++] = term.Evaluate(view, stake);
        stake.IntrinsicValue = Sum(values[..next]);
        foreach (var term in other)
            values[next++] = term.Evaluate(view, stake);
        return Sum(values);
    }

    /// <summary>Mean over the other members, weighted by their power.</summary>
    public static double MeanOverPartners(Viewpoint view, Alliance alliance, ReadOnlySpan<double> values)
    {
        var (sum, weights) = (0.0, 0.0);
        foreach (var membership in alliance.Members)
        {
            if (membership.State == view.Self)
                continue;
            var power = view.World.Power[membership.State];
            sum += power * values[membership.State];
            weights += power;
        }

        return weights > 0 ? sum / weights : 0;
    }

    private double WeighSecurity(Viewpoint view, Stake stake)
    {
        var (self, known) = (view.Self, view.Known);
        var protection = known.Protection[self];
        var (threats, aid) = (known.ThreatSum[self], 0.0);
        var gives = stake.Alliance.Kind.Aid() > 0;
        foreach (var membership in stake.Alliance.Members)
        {
            if (membership.State == self)
                continue;
            threats -= security.Raise(known.Tethered[self, membership.State]);
            if (gives && view.World.Alliances.Shared[self, membership.State] == 1)
                aid += known.AidOf[self, membership.State];
        }

        stake.ProtectionWithout = protection - aid;
        return security.Gain(security.Root(threats), stake.ProtectionWithout, protection);
    }

    private static double Sum(ReadOnlySpan<double> values)
    {
        var sum = 0.0;
        foreach (var value in values)
            sum += value;
        return sum;
    }
}

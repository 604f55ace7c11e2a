using AllianceSim.Model.Alliances;
using AllianceSim.Model.Attribution;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Alignment;

/// <summary>What staying in an alliance is worth to a member, term by term.</summary>
public sealed class StayingValuation
{
    private readonly PartnerValuation partners;
    private readonly Security security;
    private readonly IIntrinsicTerm[] intrinsic;
    private readonly IStayingTerm[] other;
    private readonly IComposite?[] composites;

    /// <summary>Makes the valuation of a member.</summary>
    /// <param name="settings">The run's settings.</param>
    /// <param name="partners">The member's valuation of partners, already assessed when alliances are weighed.</param>
    public StayingValuation(Settings settings, PartnerValuation partners)
    {
        this.partners = partners;
        security = new Security(settings);
        intrinsic = settings.Terms<IIntrinsicTerm>();
        other = [.. settings.Terms<IStayingTerm>().Where(t => t is not IIntrinsicTerm)];
        ITerm[] terms = [security, .. partners.Terms, .. intrinsic, .. other];
        Terms = [.. terms.Select(t => t.Mechanism)];
        composites = [.. terms.Select(t => t as IComposite)];
    }

    /// <summary>The mechanisms behind the values, in their order: security, partners, intrinsic, other.</summary>
    public IReadOnlyList<Mechanism> Terms { get; }

    /// <summary>Weighs staying.</summary>
    /// <param name="view">The member.</param>
    /// <param name="stake">Its stake; alliance and membership are set, the rest is filled in.</param>
    /// <param name="values">Filled with the terms' values, one for each of <see cref="Terms"/>.</param>
    /// <returns>Their sum, in logits.</returns>
    public double Weigh(Viewpoint view, Stake stake, Span<double> values)
    {
        var next = 0;
        stake.Security = security.OfAlliance(view, stake);
        values[next++] = stake.Security;
        for (var term = 0; term < partners.Terms.Count; term++)
            values[next++] = Share(partners.Terms[term], stake.Alliance) * MeanOverPartners(view, stake.Alliance, partners.Values(term));
        foreach (var term in intrinsic)
            values[next++] = term.Evaluate(view, stake);
        stake.IntrinsicValue = Sum(values[..next]);
        foreach (var term in other)
            values[next++] = term.Evaluate(view, stake);
        return Sum(values);
    }

    /// <summary>Takes an account of a stake that has just been weighed.</summary>
    /// <param name="view">The member.</param>
    /// <param name="stake">Its stake.</param>
    /// <param name="values">The terms' values.</param>
    public Account TakeAccount(Viewpoint view, Stake stake, ReadOnlySpan<double> values) =>
        new(values.ToArray(), [.. composites.Select(c => c?.Observe(view, stake))]);

    /// <summary>By how much each term has changed from one account to a later one; the changes sum to the change of the whole.</summary>
    public IReadOnlyList<TermChange> ChangesBetween(Account then, Account now) => TermChanges.Between(Terms, composites, then, now);

    /// <summary>By how much each term has changed as a whole, and what it is worth now.</summary>
    public IReadOnlyList<TermChange> WholeChangesBetween(Account then, Account now) =>
        [.. Terms.Select((term, i) => new TermChange(term, null, now.Values[i] - then.Values[i], now.Values[i]))];

    /// <summary>How far a partner term counts in an alliance, 0 to 1.</summary>
    public static double Share(IPartnerTerm term, Alliance alliance) =>
        alliance.Kind.IsInclusive() && !term.CountsWhereInclusive ? 0 : term.IsObligation ? alliance.Aid : 1;

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

    private static double Sum(ReadOnlySpan<double> values)
    {
        var sum = 0.0;
        foreach (var value in values)
            sum += value;
        return sum;
    }
}

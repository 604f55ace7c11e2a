using AllianceSim.Model.Alignment;
using AllianceSim.Model.Alliances;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Bargaining;

/// <summary>What joining an alliance is worth to an outsider, and what the outsider is worth to a member.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class AccessionValuation(Settings settings)
{
    private readonly Security security = new(settings);
    private readonly IIntrinsicTerm[] intrinsic = settings.Terms<IIntrinsicTerm>();
    private readonly IPartnerTerm[] partners = settings.Terms<IPartnerTerm>();

    /// <summary>Whether a state may apply: the alliance rests on a treaty with a promise of aid, the state is no member, and it is aimed
    /// at one of the state's principal threats, or inclusive.</summary>
    public static bool IsOpenTo(Viewpoint view, Alliance alliance) =>
        alliance.IsTreaty
        && alliance.Aid > 0
        && alliance.MembershipOf(view.Self) is null
        && (alliance.Kind.IsInclusive()
            || (alliance.Target >= 0
                && alliance.Target != view.Self
                && view.Known.ThreatsOf(view.Self).Contains(alliance.Target)));

    /// <summary>What joining is worth, in logits; minus infinity where it would add no aid.</summary>
    /// <param name="view">The outsider.</param>
    /// <param name="alliance">The alliance.</param>
    /// <param name="protection">The outsider's protection before joining.</param>
    /// <param name="leaving">The alliance that the outsider would leave for it, or null.</param>
    public double Worth(Viewpoint view, Alliance alliance, double protection, Alliance? leaving = null)
    {
        var (known, self) = (view.Known, view.Self);
        var aid = 0.0;
        foreach (var membership in alliance.Members)
        {
            var (book, member) = (view.World.Alliances, membership.State);
            var lost = leaving?.MembershipOf(member) is null ? 0 : book.OwedOnlyThrough(leaving, self, member);
            var promised = Math.Max(0, alliance.Aid * membership.Obligation - (book.Owed[self, member] - lost));
            aid += promised * known.AidOf[self, member];
        }

        if (aid == 0)
            return double.NegativeInfinity;
        var worth = security.Gain(security.ThreatBeside(known, self, alliance), protection, protection + aid)
            + WorthOfMembers(view, alliance);
        foreach (var term in intrinsic)
            worth += term.ForNewcomer(alliance, alliance.Members.Count + 1);
        return worth;
    }

    /// <summary>Mean worth of the members as partners, as far as the alliance obliges.</summary>
    private double WorthOfMembers(Viewpoint view, Alliance alliance)
    {
        var isFull = alliance.Aid >= 1 && !alliance.Kind.IsInclusive();
        if (isFull)
            return StayingValuation.MeanOverPartners(view, alliance, view.Known.Affinity.Row(view.Self));
        var worth = 0.0;
        for (var term = 0; term < partners.Length; term++)
        {
            worth += StayingValuation.Share(partners[term], alliance)
                * StayingValuation.MeanOverPartners(view, alliance, view.PartnerTerms[term]);
        }

        return worth;
    }

    /// <summary>What a newcomer is worth to one member: as a new partner, or as one that it already has.</summary>
    public static double WorthToMember(World world, Assessments known, int member, int newcomer) =>
        world.Alliances.Tied(member, newcomer) ? known.Affinity[member, newcomer] : known.Utility[member, newcomer];
}

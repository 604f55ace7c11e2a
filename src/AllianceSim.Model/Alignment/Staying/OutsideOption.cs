using AllianceSim.Model.Alliances;
using AllianceSim.Model.Bargaining;
using AllianceSim.Model.Credibility;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Numerics;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Alignment.Staying;

/// <summary>What a member could have instead: another partner, another camp, a pact against a threat that has become the greater
/// one; each discounted by whether they would take it. Many poles mean many options.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class OutsideOption(Settings settings) : IStayingTerm
{
    private static readonly Parameter Weight = new(
        "outside-option.weight", 1.75, 0, 20, "-", "Weight of the alternatives' inclusive value.", 0) { Origin = ValueOrigin.Fitted };

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "outside-option",
        Name = "Outside options",
        Entry = Entry.Staying,
        Formula = "- w [promised aid] T ln(1 + Σ_j P_j exp((alt_j - value) / T)); P_j: chance that j would take me, had I left",
        Source = "Walt 1997, why alliances collapse: a greater threat replaces the old one; structure: many options in multipolarity",
        Parameters = [Weight],
        Term = TermMaker.Of(s => new OutsideOption(s)),
        Cause = Cause.Options,
    };

    /// <summary>Keeps the sum over thousands of alternatives finite where decisions are all but without error.</summary>
    private const double LargestExponent = 690;

    private readonly double weight = settings[Weight];
    private readonly double conflictWeight = settings[DividedCommitments.Weight];
    private readonly double aidLimit = settings[CredibilityAssessment.AidLimit];
    private readonly Decision decision = new(settings);
    private readonly Security security = new(settings);
    private readonly AccessionValuation accession = new(settings);
    private readonly Admission admission = new(settings);

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <inheritdoc/>
    public double Evaluate(Viewpoint view, Stake stake)
    {
        if (stake.Alliance.Aid == 0)
            return 0;
        var sum = 0.0;
        for (var j = 0; j < view.World.Count; j++)
        {
            var isOption = view.World.Exists[j] && !view.World.Alliances.Tied(view.Self, j) && stake.Alliance.MembershipOf(j) is null;
            if (isOption)
                sum += ChanceWithPartner(view, stake, j) * Advantage(AsPartner(view, stake, j), stake);
        }

        foreach (var alliance in view.World.Alliances.InForce)
        {
            if (alliance != stake.Alliance && AccessionValuation.IsOpenTo(view, alliance))
            {
                var worth = accession.Worth(view, alliance, stake.ProtectionWithout, stake.Alliance);
                sum += ChanceWithAlliance(view, alliance) * Advantage(worth, stake);
            }
        }

        return -weight * stake.Alliance.Aid * decision.Scale * Elementary.Log(1 + sum);
    }

    private double Advantage(double alternative, Stake stake) =>
        Elementary.Exp(Math.Min(LargestExponent, (alternative - stake.IntrinsicValue) / decision.Scale));

    /// <summary>What the partner would be worth, had the member left.</summary>
    private double AsPartner(Viewpoint view, Stake stake, int partner)
    {
        var (known, self) = (view.Known, view.Self);
        var without = stake.ProtectionWithout;
        var threat = security.ThreatWithout(known, self, partner);
        var aid = (1 - view.World.Alliances.Owed[self, partner]) * known.AidOf[self, partner];
        return known.Affinity[self, partner] + security.Gain(threat, without, without + aid);
    }

    /// <summary>Chance that the partner would sign. It would count on the member more once that had left its present allies, as far
    /// as these are threats to the partner.</summary>
    private double ChanceWithPartner(Viewpoint view, Stake stake, int partner)
    {
        var (known, self) = (view.Known, view.Self);
        var freed = 0.0;
        var threats = known.ThreatsOf(partner);
        var weights = known.WeightsOf(partner);
        for (var rank = 0; rank < threats.Length; rank++)
        {
            if (threats[rank] >= 0 && stake.Alliance.MembershipOf(threats[rank]) is not null
                && !view.World.Alliances.ShareAidBeside(stake.Alliance, self, threats[rank]))
            {
                freed += weights[rank] * stake.Alliance.Aid;
            }
        }

        if (freed == 0)
            return decision.ChanceOfSigning(known.Utility[partner, self]);
        var credibility = known.Credibility[partner, self];
        var raised = Elementary.Logistic(Elementary.Logit(credibility) + conflictWeight * freed);
        var aid = Math.Min(aidLimit, known.AidOf[partner, self] * raised / credibility);
        var protection = known.Protection[partner] - view.World.Alliances.Owed[partner, self] * known.AidOf[partner, self];
        var threat = security.ThreatWithout(known, partner, self);
        return decision.ChanceOfSigning(known.Affinity[partner, self] + security.Gain(threat, protection, protection + aid));
    }

    private double ChanceWithAlliance(Viewpoint view, Alliance alliance) => admission.Chance(
        view.World, alliance, member => AccessionValuation.WorthToMember(view.World, view.Known, member, view.Self));
}

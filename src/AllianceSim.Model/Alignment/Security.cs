using AllianceSim.Model.Attribution;
using AllianceSim.Model.Credibility;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Alliances;
using AllianceSim.Model.Numerics;
using AllianceSim.Model.Threat;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Alignment;

/// <summary>Allies make a state less insecure: the heart of balancing. It carries the balance of power, the rival's intentions,
/// other means of protection, and the ally's ability and will.</summary>
/// <remarks>The threat of the partners themselves is left out on both sides of the difference: otherwise a menacing ally would bind
/// the tighter, because leaving it would set its threat free. Collective security is the exception: it protects from members too.</remarks>
/// <param name="settings">The run's settings.</param>
public sealed class Security(Settings settings) : IComposite
{
    private static readonly Parameter Weight = new(
        "security.weight", 19.5, 0, 100, "logit per unit of insecurity", "Value of a unit of insecurity taken away.", 0)
    { Origin = ValueOrigin.Fitted };

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "security",
        Name = "Security",
        Entry = Entry.Partner,
        Formula = "w [ln(1 + Θ' / D without) - ln(1 + Θ' / D with)]; D = 1 + κ n + arms + Σ aid; Θ' leaves out the partners' own threats",
        Source = "Walt 1997: alliances answer threats; why alliances collapse: balance, intentions, means, credibility",
        Parameters = [Weight],
        Cause = Cause.Balance,
    };

    /// <summary>Share of a sum of threats down to which a difference keeps its digits.</summary>
    private const double LeastRest = 1e-4;

    private readonly double weight = settings[Weight];
    private readonly double aidLimit = settings[CredibilityAssessment.AidLimit];
    private readonly ThreatNorm norm = new(settings);
    private readonly OtherMeans own = new(settings);

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <summary>The factors of threat, then own means, other allies, ability and will.</summary>
    public IReadOnlyList<Part> Parts { get; } =
    [
        .. settings.Terms<IThreatFactor>().Select(factor => new Part(factor.Mechanism.Id, factor.Mechanism.Cause!)),
        new Part("means", Cause.Means),
        new Part("other-allies", Cause.Options),
        new Part("ability", Cause.Ability),
        new Part("will", Cause.Will),
    ];

    /// <summary>Total threat to a state without that of one other state.</summary>
    public double ThreatWithout(Assessments known, int state, int other) =>
        Rest(known, state, known.ThreatSum[state] - norm.Raise(known.Tethered[state, other]), other, null);

    /// <summary>Total threat to a state, without that of an alliance's members where it is directed at outsiders.</summary>
    public double ThreatBeside(Assessments known, int state, Alliance alliance)
    {
        if (alliance.Kind.IsInclusive())
            return norm.Root(known.ThreatSum[state]);
        var threats = known.ThreatSum[state];
        foreach (var membership in alliance.Members)
            threats -= norm.Raise(known.Tethered[state, membership.State]);
        return Rest(known, state, threats, state, alliance);
    }

    /// <summary>Value of more protection against a threat, in logits.</summary>
    /// <param name="threat">Total threat, the partners' own left out.</param>
    /// <param name="without">Protection without the partners, in units of own power.</param>
    /// <param name="with">Protection with them.</param>
    public double Gain(double threat, double without, double with) =>
        weight * Elementary.Log((1 + threat / without) / (1 + threat / with));

    /// <summary>Value of the security that a full promise of one partner adds, or, of an ally, that its promise has added.</summary>
    public double OfPartner(Viewpoint view, int partner)
    {
        var (known, self, book) = (view.Known, view.Self, view.World.Alliances);
        var (aid, protection) = (known.AidOf[self, partner], known.Protection[self]);
        var without = protection - book.Owed[self, partner] * aid;
        return Gain(ThreatWithout(known, self, partner), without, book.Tied(self, partner) ? protection : without + aid);
    }

    /// <summary>Value of the security that an alliance gives a member; notes the protection that it would have without.</summary>
    public double OfAlliance(Viewpoint view, Stake stake)
    {
        var (self, known) = (view.Self, view.Known);
        var aid = 0.0;
        foreach (var membership in stake.Alliance.Members)
        {
            if (membership.State != self)
                aid += view.World.Alliances.OwedOnlyThrough(stake.Alliance, self, membership.State) * known.AidOf[self, membership.State];
        }

        stake.ProtectionWithout = known.Protection[self] - aid;
        return Gain(ThreatBeside(known, self, stake.Alliance), stake.ProtectionWithout, known.Protection[self]);
    }

    /// <inheritdoc/>
    public double[][] Observe(Viewpoint view, Stake stake)
    {
        var (self, count, known, book) = (view.Self, view.World.Count, view.Known, view.World.Alliances);
        var means = own.Means(view.World, self);
        var others = new double[1 + count];
        others[0] = stake.ProtectionWithout - means;
        var ability = new double[3 * count];
        view.Ability.CopyTo(ability.AsSpan());
        // Where all factors of threat are off, none of them says that a state is not feared.
        var unfeared = view.ThreatFactors.Length == 0 ? 0 : 1;
        for (var j = 0; j < count; j++)
        {
            others[1 + j] = known.Threat[self, j] > 0 ? known.Tethered[self, j] / known.Threat[self, j] : unfeared;
            if (j == self || stake.Alliance.MembershipOf(j) is null)
                continue;
            ability[count + j] = book.OwedOnlyThrough(stake.Alliance, self, j);
            ability[2 * count + j] = stake.Alliance.Kind.IsInclusive() ? 0 : 1;
        }

        return [.. view.ThreatFactors.Select(row => row.ToArray()), [means], others, ability, known.Credibility.Row(self).ToArray()];
    }

    /// <inheritdoc/>
    public double Combine(ReadOnlySpan<double[]> parts)
    {
        var (others, ability, will) = (parts[^3], parts[^2], parts[^1]);
        var without = parts[^4][0] + others[0];
        var count = will.Length;
        var (threats, aid) = (0.0, 0.0);
        for (var j = 0; j < count; j++)
        {
            aid += ability[count + j] * Math.Min(aidLimit, will[j] * ability[j]);
            if (ability[2 * count + j] > 0)
                continue;
            var threat = others[1 + j];
            foreach (var factor in parts[..^4])
                threat *= factor[j];
            threats += norm.Raise(threat);
        }

        return Gain(norm.Root(threats), without, without + aid);
    }

    /// <summary>Total of the threats that are left beside one state and an alliance, from the rest of the sum. Where little is left of
    /// the sum the difference has lost its digits, and taking the root would make much of that; so it is summed anew.</summary>
    private double Rest(Assessments known, int state, double rest, int other, Alliance? alliance)
    {
        if (rest > LeastRest * known.ThreatSum[state])
            return norm.Root(rest);
        rest = 0;
        var threats = known.Tethered.Row(state);
        for (var j = 0; j < threats.Length; j++)
            rest += j == other || alliance?.MembershipOf(j) is not null ? 0 : norm.Raise(threats[j]);
        return norm.Root(rest);
    }
}

using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Numerics;
using AllianceSim.Model.Threat;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Alignment;

/// <summary>Allies make a state less insecure: the heart of balancing. It carries the balance of power, the rival's intentions,
/// other means of protection, and the ally's ability and will.</summary>
/// <remarks>The threat of the partners themselves is left out on both sides of the difference: otherwise a menacing ally would bind
/// the tighter, because leaving it would set its threat free.</remarks>
/// <param name="settings">The run's settings.</param>
public sealed class Security(Settings settings)
{
    private static readonly Parameter Weight = new(
        "security.weight", 17, 0, 100, "logit per unit of insecurity", "Value of a unit of insecurity taken away.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "security",
        Name = "Security",
        Entry = Entry.Partner,
        Formula = "w [ln(1 + Θ' / D without) - ln(1 + Θ' / D with)]; D = 1 + κ n + Σ aid; Θ' leaves out the partners' own threats",
        Source = "Walt 1997: alliances answer threats; why alliances collapse: balance, intentions, means, credibility",
        Parameters = [Weight],
    };

    private readonly double weight = settings[Weight];
    private readonly ThreatNorm norm = new(settings);

    /// <summary>Total threat to a state without that of one other state.</summary>
    public double ThreatWithout(Assessments known, int state, int other) =>
        norm.Root(known.ThreatSum[state] - norm.Raise(known.Tethered[state, other]));

    /// <summary>A single threat raised so that it can be taken out of <see cref="Assessments.ThreatSum"/>.</summary>
    public double Raise(double threat) => norm.Raise(threat);

    /// <summary>The total of threats whose raised values sum to this.</summary>
    public double Root(double sum) => norm.Root(sum);

    /// <summary>Value of more protection against a threat, in logits.</summary>
    /// <param name="threat">Total threat, the partners' own left out.</param>
    /// <param name="without">Protection without the partners, in units of own power.</param>
    /// <param name="with">Protection with them.</param>
    public double Gain(double threat, double without, double with) =>
        weight * Elementary.Log((1 + threat / without) / (1 + threat / with));

    /// <summary>Value of the security that one partner adds, or has added, to a state.</summary>
    public double OfPartner(Viewpoint view, int partner)
    {
        var (known, self) = (view.Known, view.Self);
        var (aid, protection) = (known.AidOf[self, partner], known.Protection[self]);
        var threat = ThreatWithout(known, self, partner);
        return view.World.Alliances.Aid[self, partner] > 0
            ? Gain(threat, protection - aid, protection)
            : Gain(threat, protection, protection + aid);
    }
}

using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Threat;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Crisis.Calls;

/// <summary>How far another state stands in the way of a state's security, 0 to 1: by the threat that it is, and as the friend of those
/// that threaten.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class ThreatenedInterest(Settings settings)
{
    private static readonly Parameter Half = new(
        "threatened.half", 0.04, 0.001, 1, "threat", "Threat at which security is half at stake.");

    private static readonly Parameter RivalsFriend = new(
        "threatened.rivals-friend", 0.5, 0, 1, "share", "Share of a threat that passes on to the allies of whoever is the threat.");

    /// <summary>The numbers of this group.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "threatened-interest",
        Name = "Security at stake",
        Entry = Entry.Call,
        Formula = "S_ij = T_ij / (T_ij + T0), T without what own alliances have made of hostility; S+_ij = S_ij + b (1 - S_ij) max_m S_im, m ally of j and not in dispute with it",
        Source = "Walt 1997, threat; Beckley 2015, interests: security",
        Parameters = [Half, RivalsFriend],
        IsSwitch = false,
    };

    private readonly double half = settings[Half];
    private readonly double rivalsFriend = settings[RivalsFriend];
    private readonly bool reads = settings.IsOn(AggressiveIntentions.Definition);

    /// <summary>How far another state threatens any state, as it sees it, 0 to 1.</summary>
    public double Of(Assessments known, int state, int other) => Of(known.Threat[state, other]);

    /// <summary>The same, rivals' friends included, for the state that looks, had it no alliances.</summary>
    /// <param name="view">The state.</param>
    /// <param name="other">Index of the other state; 0 for itself.</param>
    /// <param name="beside">Index of the state that the other has a dispute with, which is no friend in it.</param>
    /// <param name="exaggeration">How many times each threat is seen.</param>
    public double Alone(Viewpoint view, int other, int beside, double exaggeration = 1)
    {
        if (other == view.Self)
            return 0;
        var own = Of(exaggeration * ThreatAlone(view, other));
        return own + rivalsFriend * (1 - own) * Greatest(view, other, beside, exaggeration);
    }

    /// <summary>What the state's own alliances have added to how far another state itself threatens it, or taken from it.</summary>
    public double ByAlliances(Viewpoint view, int other) =>
        other == view.Self ? 0 : Of(view.Known.Threat[view.Self, other]) - Of(ThreatAlone(view, other));

    private double Of(double threat) => threat / (threat + half);

    private double Greatest(Viewpoint view, int other, int beside, double exaggeration)
    {
        var greatest = 0.0;
        foreach (var m in view.World.Alliances.AlliesOf(other))
        {
            if (m != view.Self && m != beside)
                greatest = Math.Max(greatest, Of(exaggeration * ThreatAlone(view, m)));
        }

        return greatest;
    }

    private double ThreatAlone(Viewpoint view, int other)
    {
        var (threat, seen) = (view.Known.Threat[view.Self, other], view.PerceivedHostility[other]);
        // The ratio first: it is exactly 1 where alliances have changed nothing.
        return reads && seen > 0 ? threat * (view.PerceivedHostilityAlone[other] / seen) : threat;
    }
}

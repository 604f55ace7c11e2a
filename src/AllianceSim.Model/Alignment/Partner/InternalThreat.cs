using AllianceSim.Model.Threat;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Alignment.Partner;

/// <summary>An ally that grows, or turns bellicose, is itself a threat.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class InternalThreat(Settings settings) : IPartnerTerm
{
    private static readonly Parameter Weight = new(
        "internal-threat.weight", 12, 0, 100, "logit per unit of threat", "Weight of the threat from a partner.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "internal-threat",
        Name = "Threat from the ally itself",
        Entry = Entry.Partner,
        Formula = "- w (1 - τ) T_ij - w/2 T_ij (1 - W_ij)",
        Source = "Walt 1997, why alliances collapse: balance of power (a rising member), intentions (a bellicose ally)",
        Parameters = [Weight],
        Term = TermMaker.Of(s => new InternalThreat(s)),
    };

    private readonly double weight = settings[Weight];
    private readonly OtherMeans means = new(settings);
    private readonly ThreatNorm norm = new(settings);

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <inheritdoc/>
    public bool IsObligation => true;

    /// <inheritdoc/>
    public void Evaluate(Viewpoint view, Span<double> values)
    {
        var world = view.World;
        var threat = view.Known.Threat.Row(view.Self);
        var reach = world.Reach.Row(view.Self);
        var resistance = view.OwnPower * means.Means(world.Deterrent[view.Self]);
        for (var j = 0; j < values.Length; j++)
        {
            var losing = AggregatePower.WinOdds(world.Power[j], reach[j], resistance);
            values[j] = -weight * threat[j] * (norm.Untethered + 0.5 * (1 - losing));
        }
    }
}

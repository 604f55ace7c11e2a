using AllianceSim.Model.Numerics;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Alignment.Partner;

/// <summary>Differences of values pull allies apart, but only once no grave threat holds them together.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class IdeologicalFriction(Settings settings) : IPartnerTerm
{
    private static readonly Parameter Weight = new(
        "ideological-friction.weight", 2, 0, 20, "logit", "Cost of a partner of opposite ideology where there is no threat.", 0);

    private static readonly Parameter Mask = new(
        "ideological-friction.mask", 0.1, 0.001, 10, "total threat", "Total threat at which all but a third of the friction is masked.");

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "ideological-friction",
        Name = "Ideological friction, masked by threat",
        Entry = Entry.Partner,
        Formula = "- w |Δx|/2 exp(-Θ_i / θ0)",
        Source = "Walt 1997, why alliances collapse: ideological conflict, suppressed by a grave threat for a time",
        Parameters = [Weight, Mask],
        Term = TermMaker.Of(s => new IdeologicalFriction(s)),
    };

    private readonly double weight = settings[Weight];
    private readonly double mask = settings[Mask];

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <inheritdoc/>
    public void Evaluate(Viewpoint view, Span<double> values)
    {
        var unmasked = weight * Elementary.Exp(-view.Known.TotalThreat[view.Self] / mask);
        for (var j = 0; j < values.Length; j++)
            values[j] = -unmasked * view.World.IdeologicalDistance(view.Self, j);
    }
}

using AllianceSim.Model.Numerics;
using AllianceSim.Model.Attribution;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Alignment.Partner;

/// <summary>Differences of values pull allies apart, but only once no grave threat holds them together.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class IdeologicalFriction(Settings settings) : IPartnerTerm, IComposite
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
        Cause = Cause.Ideology,
    };

    private readonly double weight = settings[Weight];
    private readonly double mask = settings[Mask];

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <summary>The difference of ideologies, and what the threat leaves unmasked.</summary>
    public IReadOnlyList<Part> Parts { get; } = [new("difference", Cause.Ideology), new("unmasked", Cause.Ideology)];

    /// <inheritdoc/>
    public double[][] Observe(Viewpoint view, Stake stake)
    {
        var weights = stake.PartnerWeights(view.World);
        var difference = 0.0;
        for (var j = 0; j < weights.Length; j++)
            difference += weights[j] * view.World.IdeologicalDistance(view.Self, j);
        return [[difference], [Unmasked(view)]];
    }

    /// <inheritdoc/>
    public double Combine(ReadOnlySpan<double[]> parts) => -weight * parts[0][0] * parts[1][0];

    /// <inheritdoc/>
    public void Evaluate(Viewpoint view, Span<double> values)
    {
        var unmasked = weight * Unmasked(view);
        for (var j = 0; j < values.Length; j++)
            values[j] = -unmasked * view.World.IdeologicalDistance(view.Self, j);
    }

    private double Unmasked(Viewpoint view) => Elementary.Exp(-view.Known.TotalThreat[view.Self] / mask);
}

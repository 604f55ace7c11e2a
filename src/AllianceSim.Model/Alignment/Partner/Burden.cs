using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Alignment.Partner;

/// <summary>A partner that is strong enough to matter and much threatened is costly to defend.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class Burden(Settings settings) : IPartnerTerm
{
    private static readonly Parameter Weight = new(
        "burden.weight", 0.7, 0, 20, "logit", "Cost of an equal partner that is gravely threatened.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "burden",
        Name = "Burden of defending the partner",
        Entry = Entry.Partner,
        Formula = "- w min(1, p_j / p_i) 4 Θ_j / (1 + 4 Θ_j)",
        Source = "Walt 1997, why alliances endure: hegemonic leadership, bearing the cost",
        Parameters = [Weight],
        Term = TermMaker.Of(s => new Burden(s)),
    };

    private readonly double weight = settings[Weight];

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <inheritdoc/>
    public bool IsObligation => true;

    /// <inheritdoc/>
    public void Evaluate(Viewpoint view, Span<double> values)
    {
        var (world, known) = (view.World, view.Known);
        for (var j = 0; j < values.Length; j++)
        {
            var exposure = 4 * known.TotalThreat[j];
            values[j] = -weight * Math.Min(1, world.Power[j] / view.OwnPower) * exposure / (1 + exposure);
        }
    }
}

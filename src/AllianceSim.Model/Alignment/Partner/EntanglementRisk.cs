using AllianceSim.Model.Bargaining;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Alignment.Partner;

/// <summary>A quarrelsome partner may draw a state into disputes that are not its own.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class EntanglementRisk(Settings settings) : IPartnerTerm
{
    private static readonly Parameter Weight = new(
        "entanglement-risk.weight", 1.1, 0, 20, "logit per dispute a tick", "Cost of a partner that has a dispute a tick which is none of mine.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "entanglement-risk",
        Name = "Risk of entanglement",
        Entry = Entry.Partner,
        Formula = "- w disputes_j (1 - χ_ij) (1 - ℓ_ij)",
        Source = "Beckley 2015, entanglement; Snyder 1984, abandonment and entrapment",
        Parameters = [Weight],
        Term = TermMaker.Of(s => new EntanglementRisk(s)),
        Cause = Cause.Costs,
    };

    private readonly double weight = settings[Weight];
    private readonly LoopholeBargain bargain = new(settings);

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <inheritdoc/>
    public bool IsObligation => true;

    /// <inheritdoc/>
    public void Evaluate(Viewpoint view, Span<double> values)
    {
        var (world, self) = (view.World, view.Self);
        for (var j = 0; j < values.Length; j++)
        {
            var signed = world.Alliances.Loophole[self, j];
            var loophole = double.IsNaN(signed) ? bargain.Loophole(view.OwnPower, world.Power[j]) : signed;
            values[j] = -weight * world.DisputeRate[j] * (1 - view.CommonThreat[j]) * (1 - loophole);
        }
    }
}

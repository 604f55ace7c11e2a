using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Alignment.Partner;

/// <summary>The weaker side gives up autonomy. A leader gains sway over the weaker, and values it as far as it wants to lead and fears the same.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class Autonomy(Settings settings) : IPartnerTerm
{
    private static readonly Parameter Weight = new(
        "autonomy.weight", 0.7, 0, 20, "logit", "Cost of autonomy given up to a partner that is all-powerful.", 0);

    private static readonly Parameter Gain = new(
        "autonomy.gain", 5.8, 0, 50, "-", "What sway is worth to a willing leader against what autonomy is worth to the led.");

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "autonomy",
        Name = "Autonomy and sway",
        Entry = Entry.Partner,
        Formula = "weaker: - w 2 dom; stronger: + w gain 2 |dom| L_i will_i χ_ij; dom = p_j / (p_i + p_j) - 1/2",
        Source = "Walt 1997, why alliances endure: hegemonic leadership; Morrow 1991",
        Parameters = [Weight, Gain],
        Term = TermMaker.Of(s => new Autonomy(s)),
        Cause = Cause.Costs,
    };

    private readonly double weight = settings[Weight];
    private readonly double gain = settings[Gain];

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <inheritdoc/>
    public bool IsObligation => true;

    /// <inheritdoc/>
    public void Evaluate(Viewpoint view, Span<double> values)
    {
        var (world, self) = (view.World, view.Self);
        var sway = weight * gain * world.Leadership[self] * view.Known.Will[self];
        for (var j = 0; j < values.Length; j++)
        {
            var dominance = 2 * (world.Power[j] / (view.OwnPower + world.Power[j]) - 0.5);
            values[j] = dominance > 0 ? -weight * dominance : sway * -dominance * view.CommonThreat[j];
        }
    }
}

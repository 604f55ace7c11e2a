using AllianceSim.Model.Attribution;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Alignment.Partner;

/// <summary>The weaker side gives up autonomy. A leader gains sway over the weaker, and values it as far as it wants to lead and fears the same.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class Autonomy(Settings settings) : IPartnerTerm, IComposite
{
    private static readonly Parameter Weight = new(
        "autonomy.weight", 0.59, 0, 20, "logit", "Cost of autonomy given up to a partner that is all-powerful.", 0);

    private static readonly Parameter Gain = new(
        "autonomy.gain", 10.2, 0, 50, "-", "What sway is worth to a willing leader against what autonomy is worth to the led.")
    { Origin = ValueOrigin.Fitted };

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

    /// <summary>The partners' dominance, how far they fear the same, and the member's wish and standing to lead.</summary>
    public IReadOnlyList<Part> Parts { get; } =
        [new("dominance", Cause.Costs), new("common-threat", Cause.Will), new("leadership", Cause.Hegemony)];

    /// <inheritdoc/>
    public void Evaluate(Viewpoint view, Span<double> values)
    {
        var leadership = Leadership(view);
        for (var j = 0; j < values.Length; j++)
            values[j] = Value(Dominance(view, j), view.CommonThreat[j], leadership);
    }

    /// <inheritdoc/>
    public double[][] Observe(Viewpoint view, Stake stake)
    {
        var dominance = stake.PartnerWeights(view.World);
        for (var j = 0; j < dominance.Length; j++)
            dominance[j] *= StayingValuation.Share(this, stake.Alliance) * Dominance(view, j);
        return [dominance, [.. view.CommonThreat], [Leadership(view)]];
    }

    /// <inheritdoc/>
    public double Combine(ReadOnlySpan<double[]> parts)
    {
        var sum = 0.0;
        for (var j = 0; j < parts[0].Length; j++)
            sum += Value(parts[0][j], parts[1][j], parts[2][0]);
        return sum;
    }

    private double Value(double dominance, double commonThreat, double leadership) =>
        dominance > 0 ? -weight * dominance : weight * gain * leadership * -dominance * commonThreat;

    private static double Dominance(Viewpoint view, int partner)
    {
        var power = view.World.Power[partner];
        return 2 * (power / (view.OwnPower + power) - 0.5);
    }

    private static double Leadership(Viewpoint view) => view.World.Leadership[view.Self] * view.Known.Will[view.Self];
}

using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Numerics;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Threat;

/// <summary>The stronger another state, the more it threatens: its odds of winning, and its sheer size.</summary>
/// <remarks>Win odds alone saturate: to a small state a middle power and a superpower are both certain to win. The factor of size
/// keeps a superpower the more feared.</remarks>
/// <param name="settings">The run's settings.</param>
public sealed class AggregatePower(Settings settings) : IThreatFactor
{
    private static readonly Parameter ReferencePower = new(
        "threat.reference-power", 0.2, 0.01, 1, "share of power", "Power at which the factor of size is 1.");

    private static readonly Parameter SizeExponent = new(
        "threat.size-exponent", 0.5, 0, 2, "-", "How steeply the factor of size rises with power.");

    private static readonly Parameter SizeLimit = new(
        "threat.size-limit", 1.5, 1, 10, "reference powers", "Power beyond which size adds no more.");

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "aggregate-power",
        Name = "Aggregate power",
        Entry = Entry.Threat,
        Formula = "W_ij G_j; W_ij = p̃_j r_ij / (p̃_j r_ij + p_i (1 + κ n_i + arms_i)); G_j = min(limit, p̃_j / p_ref)^α",
        Source = "Walt 1997, why alliances collapse: threat is aggregate power, proximity, offensive capability, intentions",
        Parameters = [ReferencePower, SizeExponent, SizeLimit],
        Term = TermMaker.Of(s => new AggregatePower(s)),
        Cause = Cause.Balance,
    };

    private readonly double reference = settings[ReferencePower];
    private readonly double exponent = settings[SizeExponent];
    private readonly double limit = settings[SizeLimit];
    private readonly OtherMeans means = new(settings);

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <summary>Odds of losing to a rival: its power that reaches against own power and other means, 0 to 1.</summary>
    public static double WinOdds(double power, double reach, double resistance) => power * reach / (power * reach + resistance);

    /// <inheritdoc/>
    public void Multiply(Viewpoint view, ReadOnlySpan<double> perceivedPower, Span<double> threat)
    {
        var resistance = view.OwnPower * means.Means(view.World, view.Self);
        var reach = view.World.Reach.Row(view.Self);
        for (var j = 0; j < threat.Length; j++)
        {
            var power = perceivedPower[j];
            threat[j] *= WinOdds(power, reach[j], resistance) * Elementary.Pow(Math.Min(limit, power / reference), exponent);
        }
    }
}

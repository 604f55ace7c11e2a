using AllianceSim.Model.Threat;
using AllianceSim.Model.Attribution;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Alignment.Partner;

/// <summary>An ally that grows, or turns bellicose, is itself a threat.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class InternalThreat(Settings settings) : IPartnerTerm, IComposite
{
    private static readonly Parameter Weight = new(
        "internal-threat.weight", 20.8, 0, 100, "logit per unit of threat", "Weight of the threat from a partner.", 0)
    { Origin = ValueOrigin.Fitted };

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
        Cause = Cause.Balance,
    };

    private readonly double weight = settings[Weight];
    private readonly IThreatFactor[] factors = settings.Terms<IThreatFactor>();
    private readonly OtherMeans means = new(settings);
    private readonly ThreatNorm norm = new(settings);

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <inheritdoc/>
    public bool IsObligation => true;

    /// <inheritdoc/>
    public bool CountsWhereInclusive => false;

    /// <summary>The factors of threat, and who the members are and how well one could resist them.</summary>
    public IReadOnlyList<Part> Parts { get; } =
    [
        .. settings.Terms<IThreatFactor>().Select(factor => new Part(factor.Mechanism.Id, factor.Mechanism.Cause!)),
        new Part("members", Cause.Balance),
    ];

    /// <inheritdoc/>
    public void Evaluate(Viewpoint view, Span<double> values)
    {
        var threat = view.Known.Threat.Row(view.Self);
        for (var j = 0; j < values.Length; j++)
            values[j] = -weight * threat[j] * Exposure(view, j);
    }

    /// <inheritdoc/>
    public double[][] Observe(Viewpoint view, Stake stake)
    {
        var members = stake.PartnerWeights(view.World);
        for (var j = 0; j < members.Length; j++)
            members[j] *= StayingValuation.Share(this, stake.Alliance) * Exposure(view, j);
        return [.. view.ThreatFactors.Select(row => row.ToArray()), members];
    }

    /// <inheritdoc/>
    public double Combine(ReadOnlySpan<double[]> parts)
    {
        var sum = 0.0;
        for (var j = 0; j < parts[^1].Length; j++)
        {
            var threat = parts[^1][j];
            for (var factor = 0; factor < factors.Length; factor++)
                threat *= parts[factor][j];
            sum += threat;
        }

        return -weight * sum;
    }

    /// <summary>Share of a partner's threat that the alliance does not take away, and half of what could be resisted.</summary>
    private double Exposure(Viewpoint view, int partner)
    {
        var (world, self) = (view.World, view.Self);
        var losing = AggregatePower.WinOdds(
            world.Power[partner], world.Reach[self, partner], view.OwnPower * means.Means(world, self));
        return norm.Untethered + 0.5 * (1 - losing);
    }
}

using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Alignment.Partner;

/// <summary>A partner that is strong enough to matter and much threatened is costly to defend.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class Burden(Settings settings) : IPartnerTerm
{
    private static readonly Parameter Weight = new(
        "burden.weight", 0.957, 0, 20, "logit", "Cost of an equal partner that is gravely threatened.", 0) { Origin = ValueOrigin.Fitted };

    private static readonly Parameter LeaderShare = new(
        "burden.leader-share", 0.5, 0, 1, "share", "Share of the follower's part of the burden that a willing and superior leader takes over.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "burden",
        Name = "Burden of defending the partner",
        Entry = Entry.Partner,
        Formula = "- w min(1, p_j / p_i) 4 Θ_j / (1 + 4 Θ_j) (1 + h L_i R_ij will_i - h L_j R_ji will_j)",
        Source = "Walt 1997, why alliances endure: hegemonic leadership, the leader bears much of the cost; Olson and Zeckhauser 1966",
        Parameters = [Weight, LeaderShare],
        Term = TermMaker.Of(s => new Burden(s)),
        Cause = Cause.Costs,
    };

    private readonly double weight = settings[Weight];
    private readonly double leaderShare = settings[LeaderShare];

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <inheritdoc/>
    public bool IsObligation => true;

    /// <inheritdoc/>
    public void Evaluate(Viewpoint view, Span<double> values)
    {
        var (self, known, standing) = (view.Self, view.Known, view.World.Standing);
        for (var j = 0; j < values.Length; j++)
        {
            var led = standing[self, j] * known.Will[self] - standing[j, self] * known.Will[j];
            values[j] = -weight * Cost(view, j) * (1 + leaderShare * led);
        }
    }

    /// <summary>What defending a partner takes, 0 to 1: as much as it has power, up to one's own, and as it is threatened.</summary>
    public static double Cost(Viewpoint view, int partner)
    {
        var exposure = 4 * view.Known.TotalThreat[partner];
        return Math.Min(1, view.World.Power[partner] / view.OwnPower) * exposure / (1 + exposure);
    }
}

using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Threat;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Alignment.Staying;

/// <summary>An alliance that seems too weak to deter its opponent only draws the opponent's fire: neutrality may be safer.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class Neutrality(Settings settings) : IStayingTerm
{
    private static readonly Parameter Weight = new(
        "neutrality.weight", 5.6, 0, 100, "logit per unit of threat", "Cost of standing against a threat in an alliance that has no chance against it.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "neutrality",
        Name = "Safety in neutrality",
        Entry = Entry.Staying,
        Formula = "- w [promised aid] T_it max(0, 2 p_t / (p_t + p_i (1 + κ n_i + arms_i) + Σ_members p_m O_m r_mt) - 1); t: the target",
        Source = "Walt 1997, why alliances collapse: credibility, ability in doubt: joining the enemy or neutrality may be safer",
        Parameters = [Weight],
        Term = TermMaker.Of(s => new Neutrality(s)),
        Cause = Cause.Ability,
    };

    private readonly double weight = settings[Weight];
    private readonly OtherMeans means = new(settings);

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <inheritdoc/>
    public double Evaluate(Viewpoint view, Stake stake)
    {
        var (world, known, target) = (view.World, view.Known, stake.Alliance.Target);
        if (target < 0)
            return 0;
        var strength = view.OwnPower * means.Means(world, view.Self);
        foreach (var membership in stake.Alliance.Members)
        {
            var m = membership.State;
            strength += m == view.Self ? 0 : world.Power[m] * known.Disengagement[m] * world.Reach[m, target];
        }

        var doubt = Math.Max(0, 2 * world.Power[target] / (world.Power[target] + strength) - 1);
        return -weight * stake.Alliance.Aid * known.Threat[view.Self, target] * doubt;
    }
}

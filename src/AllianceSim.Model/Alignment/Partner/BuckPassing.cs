using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Alignment.Partner;

/// <summary>Why bind oneself against a threat that others, who fear it too, will check anyway? The more great powers, the more there are to pass the buck to.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class BuckPassing(Settings settings) : IPartnerTerm
{
    private static readonly Parameter Weight = new(
        "buck-passing.weight", 0.11, 0, 20, "logit", "Cost of any partner where others could check all principal threats.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "buck-passing",
        Name = "Buck-passing",
        Entry = Entry.Partner,
        Formula = "- w Σ_t ω_it min(1, Σ_m p_m r_mt min(1, T_mt / T_it) / p_t); m: neither i, t, the partner, nor an ally of i",
        Source = "Walt 1997, structure: in a multipolar world alliances are weaker; Christensen and Snyder 1990",
        Parameters = [Weight],
        Term = TermMaker.Of(s => new BuckPassing(s)),
        Cause = Cause.Options,
    };

    private readonly double weight = settings[Weight];
    private double[] checks = [];

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <inheritdoc/>
    public bool IsObligation => true;

    /// <inheritdoc/>
    public void Evaluate(Viewpoint view, Span<double> values)
    {
        values.Clear();
        if (checks.Length < values.Length)
            checks = new double[values.Length];
        var threats = view.Known.ThreatsOf(view.Self);
        var weights = view.Known.WeightsOf(view.Self);
        for (var rank = 0; rank < threats.Length; rank++)
        {
            if (threats[rank] < 0)
                continue;
            var others = 0.0;
            for (var m = 0; m < values.Length; m++)
                others += checks[m] = Check(view, m, threats[rank]);
            for (var j = 0; j < values.Length; j++)
                values[j] -= weight * weights[rank] * Math.Min(1, others - checks[j]);
        }
    }

    /// <summary>How far another state, no ally, would check a threat by itself, in units of the threat's power.</summary>
    private static double Check(Viewpoint view, int other, int threat)
    {
        var (world, known, self) = (view.World, view.Known, view.Self);
        if (other == self || other == threat || !world.Exists[other] || world.Alliances.Aid[self, other] > 0)
            return 0;
        var fear = Math.Min(1, known.Threat[other, threat] / known.Threat[self, threat]);
        return world.Power[other] * world.Reach[other, threat] * fear / world.Power[threat];
    }
}

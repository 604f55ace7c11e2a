using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Alignment.Partner;

/// <summary>Leadership has its objectors: the leader's public where it pays much for the led, and the led where the leader acts alone.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class Backlash(Settings settings) : IPartnerTerm
{
    private static readonly Parameter OfTheLed = new(
        "backlash.led", 1, 0, 20, "logit a dispute a tick", "Cost of a leader that starts disputes and does not share one's fears.", 0);

    private static readonly Parameter AtHome = new(
        "backlash.home", 3, 0, 20, "logit", "Cost, to a leader with a wholly nationalist public, of a partner that it carries.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "backlash",
        Name = "Backlash against leadership",
        Entry = Entry.Partner,
        Formula = "led: - w_led L_j R_ji started_j (1 - χ_ij); leader: - w_home ν_i L_i R_ij will_i c_j; c_j = min(1, p_j / p_i) 4 Θ_j / (1 + 4 Θ_j)",
        Source = "Walt 1997, conclusion: if the leader pays too much its own public objects, if it imposes its preferences the allies do",
        Parameters = [OfTheLed, AtHome],
        Term = TermMaker.Of(s => new Backlash(s)),
        Cause = Cause.Hegemony,
    };

    private readonly double led = settings[OfTheLed];
    private readonly double home = settings[AtHome];

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
            var (above, below) = (world.Standing[j, self], world.Standing[self, j]);
            values[j] = -led * above * world.DisputesStarted[j] * (1 - view.CommonThreat[j])
                - home * world.Nationalism[self] * below * view.Known.Will[self] * Burden.Cost(view, j);
        }
    }
}

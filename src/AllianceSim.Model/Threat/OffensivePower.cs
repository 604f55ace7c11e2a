using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Threat;

/// <summary>The more of another state's capability can be used to attack, the more it threatens.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class OffensivePower(Settings settings) : IThreatFactor
{
    private static readonly Parameter Floor = new(
        "threat.offense-floor", 0.3, 0, 1, "share", "Threat that is left of a state without any offensive capability.");

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "offensive-power",
        Name = "Offensive power",
        Entry = Entry.Threat,
        Formula = "o_min + (1 - o_min) o_j",
        Source = "Walt 1997, why alliances collapse: threat",
        Parameters = [Floor],
        Term = TermMaker.Of(s => new OffensivePower(s)),
        Cause = Cause.Offence,
    };

    private readonly double floor = settings[Floor];

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <inheritdoc/>
    public void Multiply(Viewpoint view, ReadOnlySpan<double> perceivedPower, Span<double> threat)
    {
        for (var j = 0; j < threat.Length; j++)
            threat[j] *= floor + (1 - floor) * view.World.Offense[j];
    }
}

using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Threat;

/// <summary>The more hostile another state is believed to be, the more it threatens.</summary>
public sealed class AggressiveIntentions : IThreatFactor
{
    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "aggressive-intentions",
        Name = "Aggressive intentions",
        Entry = Entry.Threat,
        Formula = "ã_ij, the hostility believed and perhaps misread",
        Source = "Walt 1997, why alliances collapse: threat, intentions",
        Term = TermMaker.Of(_ => new AggressiveIntentions()),
        Cause = Cause.Intentions,
    };

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <inheritdoc/>
    public void Multiply(Viewpoint view, ReadOnlySpan<double> perceivedPower, Span<double> threat)
    {
        for (var j = 0; j < threat.Length; j++)
            threat[j] *= view.PerceivedHostility[j];
    }
}

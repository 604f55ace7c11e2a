using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Credibility;

/// <summary>An ally of like ideology is expected to help.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class IdeologicalAffinity(Settings settings) : IWillTerm
{
    private static readonly Parameter Weight = new(
        "credibility.ideology", 0.8, 0, 20, "logit", "Weight of ideological likeness.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "will-ideology",
        Name = "Ideological affinity",
        Entry = Entry.Credibility,
        Formula = "c (1 - |Δx|)",
        Source = "Walt 1997, why alliances endure: ideological solidarity",
        Parameters = [Weight],
        Term = TermMaker.Of(s => new IdeologicalAffinity(s)),
    };

    private readonly double weight = settings[Weight];

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <inheritdoc/>
    public void Add(Viewpoint view, Span<double> will)
    {
        for (var j = 0; j < will.Length; j++)
            will[j] += weight * (1 - 2 * view.World.IdeologicalDistance(view.Self, j));
    }
}

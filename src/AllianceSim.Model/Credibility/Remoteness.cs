using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Credibility;

/// <summary>A far ally has less at stake.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class Remoteness(Settings settings) : IWillTerm
{
    private static readonly Parameter Weight = new(
        "credibility.distance", 1, 0, 20, "logit", "Weight of strength lost over distance.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "will-distance",
        Name = "Remoteness",
        Entry = Entry.Credibility,
        Formula = "- c (1 - r_ij)",
        Source = "Walt 1997, credibility: will, members' locations differ",
        Parameters = [Weight],
        Term = TermMaker.Of(s => new Remoteness(s)),
    };

    private readonly double weight = settings[Weight];

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <inheritdoc/>
    public void Add(Viewpoint view, Span<double> will)
    {
        var reach = view.World.Reach.Row(view.Self);
        for (var j = 0; j < will.Length; j++)
            will[j] -= weight * (1 - reach[j]);
    }
}

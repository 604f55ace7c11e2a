using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Credibility;

/// <summary>Who has kept its promises is expected to keep them.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class Reliability(Settings settings) : IWillTerm
{
    private static readonly Parameter Weight = new(
        "credibility.reputation", 2, 0, 20, "logit", "Weight of reliability.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "will-reputation",
        Name = "Reputation for reliability",
        Entry = Entry.Credibility,
        Formula = "c (r_ij - 1/2)",
        Source = "Walt 1997, credibility; Crescenzi et al. 2012",
        Parameters = [Weight],
        Term = TermMaker.Of(s => new Reliability(s)),
    };

    private readonly double weight = settings[Weight];

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <inheritdoc/>
    public void Add(Viewpoint view, Span<double> will)
    {
        for (var j = 0; j < will.Length; j++)
            will[j] += weight * (view.Beliefs.Reliability[j] - 0.5);
    }
}

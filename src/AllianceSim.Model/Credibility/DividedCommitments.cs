using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Credibility;

/// <summary>An ally that is also the ally of my enemies is not counted on.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class DividedCommitments(Settings settings) : IWillTerm
{
    /// <summary>Weight of being allied to the principal threats.</summary>
    public static readonly Parameter Weight = new(
        "credibility.conflict", 2.8, 0, 20, "logit", "Weight of being allied to my principal threats.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "will-conflict",
        Name = "Divided commitments",
        Entry = Entry.Credibility,
        Formula = "- c Σ_t ω_it [aid that j promises t]",
        Source = "Walt 1997, credibility: will",
        Parameters = [Weight],
        Term = TermMaker.Of(s => new DividedCommitments(s)),
    };

    private readonly double weight = settings[Weight];

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <inheritdoc/>
    public void Add(Viewpoint view, Span<double> will)
    {
        for (var j = 0; j < will.Length; j++)
            will[j] -= weight * view.Conflict[j];
    }
}

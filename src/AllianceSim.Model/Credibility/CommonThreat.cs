using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Credibility;

/// <summary>An ally helps where it fears what I fear.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class CommonThreat(Settings settings) : IWillTerm
{
    private static readonly Parameter Weight = new(
        "credibility.common-threat", 2.72, 0, 20, "logit", "Weight of seeing the same threats.", 0) { Origin = ValueOrigin.Fitted };

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "will-common-threat",
        Name = "Common threat",
        Entry = Entry.Credibility,
        Formula = "c χ_ij; χ = cosine of the two states' threats",
        Source = "Walt 1997, credibility: will is in doubt when the alliance no longer serves each member's interest",
        Parameters = [Weight],
        Term = TermMaker.Of(s => new CommonThreat(s)),
    };

    private readonly double weight = settings[Weight];

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <inheritdoc/>
    public void Add(Viewpoint view, Span<double> will)
    {
        for (var j = 0; j < will.Length; j++)
            will[j] += weight * view.CommonThreat[j];
    }
}

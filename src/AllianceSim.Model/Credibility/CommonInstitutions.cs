using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Credibility;

/// <summary>Common institutions make help more certain.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class CommonInstitutions(Settings settings) : IWillTerm
{
    private static readonly Parameter Weight = new(
        "credibility.institutions", 1, 0, 20, "logit", "Weight of the institutionalisation of a common alliance.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "will-institutions",
        Name = "Common institutions",
        Entry = Entry.Credibility,
        Formula = "c I",
        Source = "Walt 1997, why alliances endure: institutionalisation",
        Parameters = [Weight],
        Term = TermMaker.Of(s => new CommonInstitutions(s)),
    };

    private readonly double weight = settings[Weight];

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <inheritdoc/>
    public void Add(Viewpoint view, Span<double> will)
    {
        var institutions = view.World.Alliances.Institutions.Row(view.Self);
        for (var j = 0; j < will.Length; j++)
            will[j] += weight * institutions[j];
    }
}

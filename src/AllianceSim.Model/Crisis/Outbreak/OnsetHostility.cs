using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Crisis.Outbreak;

/// <summary>Whoever sees another as hostile starts disputes with it.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class OnsetHostility(Settings settings) : IOnsetTerm
{
    /// <summary>Weight of hostility.</summary>
    public static readonly Parameter Weight = new(
        "onset.hostility", 2.5, 0, 20, "logit", "Weight of hostility.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "onset-hostility",
        Name = "Hostility between the two",
        Entry = Entry.Crisis,
        Formula = "d (â_ij - 0.3), less what alliances have added to â or taken from it",
        Source = "Walt 1997, threat: intentions",
        Parameters = [Weight],
        Term = TermMaker.Of(s => new OnsetHostility(s)),
    };

    /// <summary>Hostility that neither speaks for a dispute nor against it.</summary>
    private const double Usual = 0.3;

    private readonly double weight = settings[Weight];

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <inheritdoc/>
    public void Add(Viewpoint view, Span<double> onset)
    {
        var beliefs = view.Beliefs;
        for (var j = 0; j < onset.Length; j++)
            onset[j] += weight * (beliefs.Hostility[j] - beliefs.HostilityByOwnAllies(j) - beliefs.HostilityByProvocation(j) - Usual);
    }
}

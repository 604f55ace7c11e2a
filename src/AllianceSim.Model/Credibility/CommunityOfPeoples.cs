using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Credibility;

/// <summary>In a security community an ally's help is beyond doubt.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class CommunityOfPeoples(Settings settings) : IWillTerm
{
    private static readonly Parameter Weight = new(
        "credibility.community", 2, 0, 20, "logit", "Weight of having grown into one community.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "will-community",
        Name = "Community of peoples",
        Entry = Entry.Credibility,
        Formula = "c s_ij",
        Source = "Walt 1997, why alliances endure: security community; Deutsch et al. 1957",
        Parameters = [Weight],
        Term = TermMaker.Of(s => new CommunityOfPeoples(s)),
    };

    private readonly double weight = settings[Weight];

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <inheritdoc/>
    public void Add(Viewpoint view, Span<double> will)
    {
        var community = view.World.Community.Row(view.Self);
        for (var j = 0; j < will.Length; j++)
            will[j] += weight * community[j];
    }
}

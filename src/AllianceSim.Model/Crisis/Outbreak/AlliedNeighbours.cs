using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Crisis.Outbreak;

/// <summary>Neighbours that are allies settle more of their quarrels among themselves.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class AlliedNeighbours(Settings settings) : IOnsetTerm
{
    private static readonly Parameter Weight = new(
        "onset.contiguous-ally", 0.3, 0, 10, "logit", "How much less a neighbour is challenged that is an ally.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "allied-neighbours",
        Name = "Peace among allied neighbours",
        Entry = Entry.Crisis,
        Formula = "- d [neighbours and bound to fight for each other]",
        Source = "Alliances tether their members: Weitsman 2004, Dangerous Alliances",
        Parameters = [Weight],
        Term = TermMaker.Of(s => new AlliedNeighbours(s)),
    };

    private readonly double weight = settings[Weight];

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <inheritdoc/>
    public Backing Backing => Backing.OfInitiator;

    /// <inheritdoc/>
    public void Add(Viewpoint view, Span<double> onset)
    {
        foreach (var j in view.World.Alliances.AlliesOf(view.Self))
            onset[j] -= view.World.Contiguous[view.Self, j] && view.World.Alliances.Tied(view.Self, j) ? weight : 0;
    }
}

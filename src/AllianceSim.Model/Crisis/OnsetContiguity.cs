using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Crisis;

/// <summary>Neighbours have more to quarrel about.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class OnsetContiguity(Settings settings) : IOnsetTerm
{
    private static readonly Parameter Weight = new(
        "onset.contiguity", 2, 0, 10, "logit", "Weight of touching.", 0);

    private static readonly Parameter Ally = new(
        "onset.contiguous-ally", 0.3, 0, 10, "logit", "How much less a neighbour is challenged that is an ally.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "onset-contiguity",
        Name = "Contiguity",
        Entry = Entry.Crisis,
        Formula = "d [neighbours] - d_ally [neighbours and bound to fight for each other]",
        Source = "Disputes are mostly between neighbours: Vasquez 1995",
        Parameters = [Weight, Ally],
        Term = TermMaker.Of(s => new OnsetContiguity(s)),
    };

    private readonly double weight = settings[Weight];
    private readonly double ally = settings[Ally];

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <inheritdoc/>
    public void Add(Viewpoint view, Span<double> onset)
    {
        var world = view.World;
        var touching = world.Contiguous.Row(view.Self);
        for (var j = 0; j < onset.Length; j++)
        {
            if (touching[j])
                onset[j] += world.Alliances.Tied(view.Self, j) ? weight - ally : weight;
        }
    }
}

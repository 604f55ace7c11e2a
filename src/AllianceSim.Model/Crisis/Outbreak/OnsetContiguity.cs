using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Crisis.Outbreak;

/// <summary>Neighbours have more to quarrel about.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class OnsetContiguity(Settings settings) : IOnsetTerm
{
    private static readonly Parameter Weight = new(
        "onset.contiguity", 2, 0, 10, "logit", "Weight of touching.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "onset-contiguity",
        Name = "Contiguity",
        Entry = Entry.Crisis,
        Formula = "d [neighbours]",
        Source = "Disputes are mostly between neighbours: Vasquez 1995",
        Parameters = [Weight],
        Term = TermMaker.Of(s => new OnsetContiguity(s)),
    };

    private readonly double weight = settings[Weight];

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <inheritdoc/>
    public void Add(Viewpoint view, Span<double> onset)
    {
        var touching = view.World.Contiguous.Row(view.Self);
        for (var j = 0; j < onset.Length; j++)
            onset[j] += touching[j] ? weight : 0;
    }
}

using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Crisis.Outbreak;

/// <summary>A dispute not long past flares up again.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class RecentDispute(Settings settings) : IOnsetTerm
{
    private static readonly Parameter Weight = new(
        "onset.recent", 0.6, 0, 10, "logit", "Weight of a recent dispute.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "recent-dispute",
        Name = "Recent dispute",
        Entry = Entry.Crisis,
        Formula = "d [dispute of the two within five ticks]",
        Source = "Recurrent conflict: Goertz, Jones and Diehl 2005",
        Parameters = [Weight],
        Term = TermMaker.Of(s => new RecentDispute(s)),
    };

    private const int Recent = 5;

    private readonly double weight = settings[Weight];

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <inheritdoc/>
    public void Add(Viewpoint view, Span<double> onset)
    {
        var last = view.World.LastDispute.Row(view.Self);
        for (var j = 0; j < onset.Length; j++)
            onset[j] += view.Tick - last[j] <= Recent ? weight : 0;
    }
}

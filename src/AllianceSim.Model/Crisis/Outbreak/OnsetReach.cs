using AllianceSim.Model.Numerics;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Crisis.Outbreak;

/// <summary>Disputes are with those whom one can reach.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class OnsetReach(Settings settings) : IOnsetTerm
{
    private static readonly Parameter Weight = new(
        "onset.reach", 1, 0, 10, "logit per log", "Weight of strength lost over distance.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "onset-reach",
        Name = "Reach to the target",
        Entry = Entry.Crisis,
        Formula = "d ln r_ij",
        Source = "Walt 1997, threat: proximity; Boulding 1962",
        Parameters = [Weight],
        Term = TermMaker.Of(s => new OnsetReach(s)),
    };

    private readonly double weight = settings[Weight];

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <inheritdoc/>
    public void Add(Viewpoint view, Span<double> onset)
    {
        var reach = view.World.Reach.Row(view.Self);
        for (var j = 0; j < onset.Length; j++)
            onset[j] += weight * Elementary.Log(reach[j]);
    }
}

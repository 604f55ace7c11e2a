using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Alignment.Partner;

/// <summary>Where two peoples have grown into one community, interests fuse, and it is hard to imagine standing alone.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class CommunityTerm(Settings settings) : IPartnerTerm
{
    private static readonly Parameter Weight = new(
        "community.weight", 4, 0, 20, "logit", "Value of a partner with whom one has wholly grown into one community.", 0);

    private static readonly Parameter Threshold = new(
        "community.threshold", 0.5, 0, 0.99, "community", "Depth of community above which interests begin to fuse.");

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "community",
        Name = "Security community",
        Entry = Entry.Partner,
        Formula = "w max(0, s_ij - s0) / (1 - s0)",
        Source = "Walt 1997, why alliances endure: security community; Deutsch et al. 1957",
        Parameters = [Weight, Threshold],
        Term = TermMaker.Of(s => new CommunityTerm(s)),
        Cause = Cause.Likeness,
    };

    private readonly double weight = settings[Weight];
    private readonly double threshold = settings[Threshold];

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <inheritdoc/>
    public void Evaluate(Viewpoint view, Span<double> values)
    {
        var community = view.World.Community.Row(view.Self);
        for (var j = 0; j < values.Length; j++)
            values[j] = weight * Math.Max(0, community[j] - threshold) / (1 - threshold);
    }
}

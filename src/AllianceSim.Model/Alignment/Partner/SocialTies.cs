using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Alignment.Partner;

/// <summary>Peoples that share an identity are drawn to each other.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class SocialTies(Settings settings) : IPartnerTerm
{
    private static readonly Parameter Weight = new(
        "social-ties.weight", 0.8, 0, 20, "logit", "Value of a partner with the same people.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "social-ties",
        Name = "Social ties",
        Entry = Entry.Partner,
        Formula = "w Σ_groups min(share_i, share_j)",
        Source = "Walt 1997, why alliances collapse: demographic and social trends; bonds of ethnicity, culture, experience",
        Parameters = [Weight],
        Term = TermMaker.Of(s => new SocialTies(s)),
        Cause = Cause.Society,
    };

    private readonly double weight = settings[Weight];

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <inheritdoc/>
    public void Evaluate(Viewpoint view, Span<double> values)
    {
        var shared = view.World.SharedIdentity.Row(view.Self);
        for (var j = 0; j < values.Length; j++)
            values[j] = weight * shared[j];
    }
}

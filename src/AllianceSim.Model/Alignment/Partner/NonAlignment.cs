using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Alignment.Partner;

/// <summary>A state that holds a non-aligned doctrine shuns leading powers.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class NonAlignment(Settings settings) : IPartnerTerm
{
    private static readonly Parameter Weight = new(
        "non-alignment.weight", 4, 0, 20, "logit", "Cost of a leading power as a partner.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "non-alignment",
        Name = "Non-alignment",
        Entry = Entry.Partner,
        Formula = "- w [non-aligned] L_j",
        Source = "Walt 1997, credibility: neutrality as an alternative; the non-aligned movement",
        Parameters = [Weight],
        Term = TermMaker.Of(s => new NonAlignment(s)),
        Cause = Cause.Ideology,
    };

    private readonly double weight = settings[Weight];

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <inheritdoc/>
    public bool IsObligation => true;

    /// <inheritdoc/>
    public void Evaluate(Viewpoint view, Span<double> values)
    {
        var world = view.World;
        var doctrine = world.Doctrine[view.Self];
        var cost = doctrine >= 0 && world.Doctrines[doctrine].NonAligned ? weight : 0;
        for (var j = 0; j < values.Length; j++)
            values[j] = -cost * world.Leadership[j];
    }
}

using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Alignment.Partner;

/// <summary>A leader that is much stronger, and wants to lead, pays for loyalty.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class HegemonicInducement(Settings settings) : IPartnerTerm
{
    private static readonly Parameter Weight = new(
        "hegemonic-inducement.weight", 1.25, 0, 20, "logit", "Side payment of a wholly willing and superior leader.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "hegemonic-inducement",
        Name = "Hegemonic inducement",
        Entry = Entry.Partner,
        Formula = "w L_j R_ji will_j",
        Source = "Walt 1997, why alliances endure: hegemonic leadership, material inducements",
        Parameters = [Weight],
        Term = TermMaker.Of(s => new HegemonicInducement(s)),
    };

    private readonly double weight = settings[Weight];
    private readonly Leadership leadership = new(settings);

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <inheritdoc/>
    public void Evaluate(Viewpoint view, Span<double> values)
    {
        var world = view.World;
        for (var j = 0; j < values.Length; j++)
        {
            values[j] = weight * world.Leadership[j] * view.Known.Will[j]
                * leadership.Superiority(world.Power[j], view.OwnPower);
        }
    }
}

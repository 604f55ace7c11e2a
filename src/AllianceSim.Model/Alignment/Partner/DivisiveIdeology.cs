using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Alignment.Partner;

/// <summary>Two believers in a doctrine that demands one centre quarrel over who leads: as far as the weaker one
/// could lead too, and the more so the more equal they are.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class DivisiveIdeology(Settings settings) : IPartnerTerm
{
    private static readonly Parameter Weight = new(
        "divisive-ideology.weight", 6, 0, 20, "logit", "Cost of a fellow believer who could lead as well.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "divisive-ideology",
        Name = "Divisive ideology",
        Entry = Entry.Partner,
        Formula = "- w [same divisive doctrine] min(L_i, L_j) min(p_i, p_j) / max(p_i, p_j)",
        Source = "Walt 1997, why alliances collapse: ideologies that demand one central authority divide their own believers",
        Parameters = [Weight],
        Term = TermMaker.Of(s => new DivisiveIdeology(s)),
        Cause = Cause.Ideology,
    };

    private readonly double weight = settings[Weight];

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <inheritdoc/>
    public void Evaluate(Viewpoint view, Span<double> values)
    {
        var (world, self) = (view.World, view.Self);
        var doctrine = world.Doctrine[self];
        var divisive = doctrine >= 0 && world.Doctrines[doctrine].Divisive;
        for (var j = 0; j < values.Length; j++)
        {
            var parity = Math.Min(view.OwnPower, world.Power[j]) / Math.Max(view.OwnPower, world.Power[j]);
            var standing = Math.Min(world.Leadership[self], world.Leadership[j]);
            values[j] = divisive && world.Doctrine[j] == doctrine ? -weight * standing * parity : 0;
        }
    }
}

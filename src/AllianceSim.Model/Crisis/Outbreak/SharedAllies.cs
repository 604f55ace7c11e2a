using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Crisis.Outbreak;

/// <summary>Allies of both sides deter neither: whoever is allied to the target's allies has less to fear from them.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class SharedAllies(Settings settings) : IOnsetTerm
{
    private static readonly Parameter Share = new(
        "shared-allies.share", 1, 0, 1, "share", "Share of the deterrence by an ally of both sides that is lost.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "shared-allies",
        Name = "Allies of both sides",
        Entry = Entry.Crisis,
        Formula = "s times what deterrence by those allies of j that are allies of i too takes away",
        Source = "Pressman 2008, Warring Friends: conflict within alliances",
        Parameters = [Share],
        Term = TermMaker.Of(s => new SharedAllies(s)),
    };

    private readonly double share = settings[Share];
    private readonly Deterrence deterrence = new(settings);

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <inheritdoc/>
    public Backing Backing => Backing.OfInitiator;

    /// <inheritdoc/>
    public void Add(Viewpoint view, Span<double> onset)
    {
        if (view.World.Alliances.AlliesOf(view.Self).IsEmpty)
            return;
        for (var j = 0; j < onset.Length; j++)
        {
            var all = Deterrence.Support(view, j, besideShared: false);
            var rest = Deterrence.Support(view, j, besideShared: true);
            onset[j] += rest == all ? 0 : share * (deterrence.Taken(view, j, rest) - deterrence.Taken(view, j, all));
        }
    }
}

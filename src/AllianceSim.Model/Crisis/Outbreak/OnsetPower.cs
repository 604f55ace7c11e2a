using AllianceSim.Model.Numerics;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Crisis.Outbreak;

/// <summary>Strong states start more disputes, and are more often challenged.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class OnsetPower(Settings settings) : IOnsetTerm
{
    private static readonly Parameter Own = new(
        "onset.own-power", 0.5, 0, 5, "logit per log of power", "Weight of the initiator's power.", 0);

    private static readonly Parameter Other = new(
        "onset.other-power", 0.25, 0, 5, "logit per log of power", "Weight of the target's power.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "onset-power",
        Name = "Power of the two",
        Entry = Entry.Crisis,
        Formula = "s (d_i ln(p_i / 0.01) + d_j ln(p_j / 0.01)), s = 0.3 for neighbours, else 1",
        Source = "The strong have more interests in more places: Bremer 1992",
        Parameters = [Own, Other],
        Term = TermMaker.Of(s => new OnsetPower(s)),
    };

    /// <summary>Share of the world's power at which the term is 0.</summary>
    private const double Reference = 0.01;

    /// <summary>What is left of the term between neighbours, who need no power to meet.</summary>
    private const double AmongNeighbours = 0.3;

    private readonly double own = settings[Own];
    private readonly double other = settings[Other];

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <inheritdoc/>
    public void Add(Viewpoint view, Span<double> onset)
    {
        var world = view.World;
        var touching = world.Contiguous.Row(view.Self);
        var ownPart = own * Elementary.Log(view.OwnPower / Reference);
        for (var j = 0; j < onset.Length; j++)
            onset[j] += (touching[j] ? AmongNeighbours : 1) * (ownPart + other * Elementary.Log(world.Power[j] / Reference));
    }
}

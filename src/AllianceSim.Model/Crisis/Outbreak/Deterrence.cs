using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Threat;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Crisis.Outbreak;

/// <summary>Credible allies of the target lower the odds of winning, and so deter.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class Deterrence(Settings settings) : IOnsetTerm
{
    private static readonly Parameter Weight = new(
        "deterrence.weight", 0.5, 0, 10, "logit", "Weight of what the allies take from the odds of winning.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "deterrence",
        Name = "Deterrence by the target's allies",
        Entry = Entry.Crisis,
        Formula = "d (W with the allies of j - W without); they add Σ_m O_jm C_jm p_m r_mi to the resistance of j",
        Source = "Beckley 2015, dual deterrence; Johnson and Leeds 2011",
        Parameters = [Weight],
        Term = TermMaker.Of(s => new Deterrence(s)),
    };

    private readonly double weight = settings[Weight];
    private readonly OtherMeans means = new(settings);

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <inheritdoc/>
    public Backing Backing => Backing.OfTarget;

    /// <inheritdoc/>
    public void Add(Viewpoint view, Span<double> onset)
    {
        for (var j = 0; j < onset.Length; j++)
            onset[j] += Taken(view, j, Support(view, j, besideShared: false));
    }

    /// <summary>What allies of the target take from the state's inclination, in logits: 0 or less.</summary>
    /// <param name="view">The state.</param>
    /// <param name="target">The target.</param>
    /// <param name="support">Power with which they help it.</param>
    public double Taken(Viewpoint view, int target, double support)
    {
        if (support == 0)
            return 0;
        var alone = view.World.Power[target] * means.Means(view.World, target);
        var reach = view.World.Reach[view.Self, target];
        return weight * (AggregatePower.WinOdds(view.OwnPower, reach, alone + support) - AggregatePower.WinOdds(view.OwnPower, reach, alone));
    }

    /// <summary>Credible power of a target's allies that reaches the state itself.</summary>
    /// <param name="view">The state.</param>
    /// <param name="target">The target.</param>
    /// <param name="besideShared">Whether to leave out those that are the state's allies too.</param>
    public static double Support(Viewpoint view, int target, bool besideShared)
    {
        var (world, known, book) = (view.World, view.Known, view.World.Alliances);
        var support = 0.0;
        foreach (var m in book.AlliesOf(target))
        {
            if (m != view.Self && !(besideShared && book.Allied[m, view.Self]))
                support += book.Owed[target, m] * known.Credibility[target, m] * world.Power[m] * world.Reach[m, view.Self];
        }

        return support;
    }
}

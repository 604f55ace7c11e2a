using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Threat;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Crisis.Outbreak;

/// <summary>Credible allies of the target lower the odds of winning, and so deter. Allies of both sides deter neither.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class Deterrence(Settings settings) : IOnsetTerm
{
    private static readonly Parameter Weight = new(
        "deterrence.weight", 0.6, 0, 10, "logit", "Weight of what the allies take from the odds of winning.", 0);

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
        var (world, self) = (view.World, view.Self);
        var reach = world.Reach.Row(self);
        for (var j = 0; j < onset.Length; j++)
        {
            var support = Support(view, j);
            if (support == 0)
                continue;
            var alone = world.Power[j] * means.Means(world, j);
            onset[j] += weight * (AggregatePower.WinOdds(view.OwnPower, reach[j], alone + support)
                - AggregatePower.WinOdds(view.OwnPower, reach[j], alone));
        }
    }

    /// <summary>Credible power of a target's allies that reaches the state itself.</summary>
    private static double Support(Viewpoint view, int target)
    {
        var (world, known, book) = (view.World, view.Known, view.World.Alliances);
        var support = 0.0;
        foreach (var m in book.AlliesOf(target))
        {
            if (m != view.Self && book.Aid[m, view.Self] == 0)
                support += book.Owed[target, m] * known.Credibility[target, m] * world.Power[m] * world.Reach[m, view.Self];
        }

        return support;
    }
}

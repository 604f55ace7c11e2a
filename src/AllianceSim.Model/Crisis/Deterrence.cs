using AllianceSim.Model.Threat;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Crisis;

/// <summary>Credible allies of the target lower the odds of winning, and so deter.</summary>
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
        Formula = "d (W with the aid of the allies of j - W without), the aid of i to j left out; aid is what reaches the principal threats of j",
        Source = "Beckley 2015, dual deterrence; Johnson and Leeds 2011",
        Parameters = [Weight],
        Term = TermMaker.Of(s => new Deterrence(s)),
    };

    private readonly double weight = settings[Weight];
    private readonly OtherMeans means = new(settings);

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <inheritdoc/>
    public void Add(Viewpoint view, Span<double> onset)
    {
        var (world, known) = (view.World, view.Known);
        var reach = world.Reach.Row(view.Self);
        for (var j = 0; j < onset.Length; j++)
        {
            var own = world.Alliances.Owed[j, view.Self] * known.AidOf[j, view.Self];
            var alone = world.Power[j] * means.Means(world, j);
            var aided = alone + world.Power[j] * Math.Max(0, known.TotalAid[j] - own);
            onset[j] += weight * (AggregatePower.WinOdds(view.OwnPower, reach[j], aided)
                - AggregatePower.WinOdds(view.OwnPower, reach[j], alone));
        }
    }
}

using AllianceSim.Model.Threat;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Crisis.Outbreak;

/// <summary>States pick on those that they can beat.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class OnsetWinOdds(Settings settings) : IOnsetTerm
{
    /// <summary>Weight of the odds of winning.</summary>
    public static readonly Parameter Weight = new(
        "onset.win-odds", 0.6, 0, 10, "logit", "Weight of the odds of winning.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "win-odds",
        Name = "Odds of winning",
        Entry = Entry.Crisis,
        Formula = "d (W - 1/2); W = p_i r / (p_i r + p_j (1 + κ n_j + arms_j))",
        Source = "Bueno de Mesquita 1981, The War Trap",
        Parameters = [Weight],
        Term = TermMaker.Of(s => new OnsetWinOdds(s)),
    };

    private readonly double weight = settings[Weight];
    private readonly OtherMeans means = new(settings);

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <inheritdoc/>
    public void Add(Viewpoint view, Span<double> onset)
    {
        var world = view.World;
        var reach = world.Reach.Row(view.Self);
        for (var j = 0; j < onset.Length; j++)
        {
            var resistance = world.Power[j] * means.Means(world, j);
            onset[j] += weight * (AggregatePower.WinOdds(view.OwnPower, reach[j], resistance) - 0.5);
        }
    }
}

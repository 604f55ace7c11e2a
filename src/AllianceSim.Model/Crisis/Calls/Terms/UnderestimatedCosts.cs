using AllianceSim.Model.Crisis.Outbreak;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Threat;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Crisis.Calls.Terms;

/// <summary>Leaders overlook costs.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class UnderestimatedCosts(Settings settings) : IOnsetTerm, ICallTerm
{
    private static readonly Parameter Weight = new(
        "underestimated-costs.weight", 1, 0, 1, "-", "How much of their bias leaders act on.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "underestimated-costs",
        Name = "Self-entrapment: underestimated costs",
        Entry = Entry.Call,
        Formula = "calls: - w bias times all costs; disputes: w bias d_W (1 - W), W the odds of winning",
        Source = "Betts 2012, American Force; Beckley 2015, self-entrapment",
        Parameters = [Weight],
        Term = TermMaker.Of(s => new UnderestimatedCosts(s)),
    };

    private readonly double weight = settings[Weight];
    private readonly double oddsWeight = settings[OnsetWinOdds.Weight];
    private readonly OtherMeans means = new(settings);

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <inheritdoc/>
    public CallPart Part => CallPart.CostBias;

    /// <inheritdoc/>
    public void Add(Viewpoint view, Span<double> onset)
    {
        var overlooked = weight * view.World.CostBias[view.Self] * oddsWeight;
        for (var j = 0; j < onset.Length && overlooked > 0; j++)
        {
            var resistance = view.World.Power[j] * means.Means(view.World, j);
            onset[j] += overlooked * (1 - AggregatePower.WinOdds(view.OwnPower, view.World.Reach[view.Self, j], resistance));
        }
    }

    /// <inheritdoc/>
    public double Weigh(Viewpoint view, Call call) => -weight * view.World.CostBias[view.Self] * call.Cost;
}

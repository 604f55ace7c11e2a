using AllianceSim.Model.Bargaining;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Credibility;

/// <summary>The more leeway a treaty leaves an ally, the less its help is counted on.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class Loopholes(Settings settings) : IWillTerm
{
    private static readonly Parameter Weight = new(
        "credibility.loopholes", 0.8, 0, 20, "logit", "Weight of the ally's loopholes.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "will-loopholes",
        Name = "Loopholes",
        Entry = Entry.Credibility,
        Formula = "- c ℓ_ji, as signed, or as the ally would bargain for",
        Source = "Beckley 2015, freedom of action: loopholes",
        Parameters = [Weight],
        Term = TermMaker.Of(s => new Loopholes(s)),
    };

    private readonly double weight = settings[Weight];
    private readonly LoopholeBargain bargain = new(settings);

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <inheritdoc/>
    public void Add(Viewpoint view, Span<double> will)
    {
        var (world, self) = (view.World, view.Self);
        for (var j = 0; j < will.Length; j++)
        {
            var signed = world.Alliances.Loophole[j, self];
            will[j] -= weight * (double.IsNaN(signed) ? bargain.Loophole(world.Power[j], view.OwnPower) : signed);
        }
    }
}

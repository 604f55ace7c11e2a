using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Crisis.Calls.Terms;

/// <summary>A state sides with large and near economies, whose fate is its own markets'.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class ProsperityInterest(Settings settings) : ICallTerm
{
    private static readonly Parameter Weight = new(
        "interest.prosperity", 1, 0, 50, "logit", "Weight of prosperity.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "interest-prosperity",
        Name = "Interest: prosperity",
        Entry = Entry.Call,
        Formula = "w s (G_kX - G_kY); G_kj = √(p_j / max p) r_kj, 0 for itself",
        Source = "Beckley 2015, interests: prosperity; trade follows size and distance: Tinbergen 1962",
        Parameters = [Weight],
        Term = TermMaker.Of(s => new ProsperityInterest(s)),
    };

    private readonly double weight = settings[Weight];

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <inheritdoc/>
    public CallPart Part => CallPart.Interest;

    /// <inheritdoc/>
    public double Weigh(Viewpoint view, Call call) =>
        weight * call.InterestScale * (Exchange(view, call.Friend) - Exchange(view, call.Adversary));

    private static double Exchange(Viewpoint view, int other)
    {
        var world = view.World;
        return other == view.Self ? 0 : Math.Sqrt(world.Power[other] / view.LargestPower) * world.Reach[view.Self, other];
    }
}

using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Crisis.Calls.Terms;

/// <summary>A state sides with its like.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class ValuesInterest(Settings settings) : ICallTerm
{
    private static readonly Parameter Weight = new(
        "interest.values", 2, 0, 50, "logit", "Weight of values.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "interest-values",
        Name = "Interest: values",
        Entry = Entry.Call,
        Formula = "w s (|x_k - x_Y| - |x_k - x_X|) / 2",
        Source = "Beckley 2015, interests: values",
        Parameters = [Weight],
        Term = TermMaker.Of(s => new ValuesInterest(s)),
    };

    private readonly double weight = settings[Weight];

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <inheritdoc/>
    public CallPart Part => CallPart.Interest;

    /// <inheritdoc/>
    public double Weigh(Viewpoint view, Call call) =>
        weight * call.InterestScale
        * (view.World.IdeologicalDistance(view.Self, call.Adversary) - view.World.IdeologicalDistance(view.Self, call.Friend));
}

using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Crisis.Calls.Terms;

/// <summary>Leaders inflate what is at stake for them abroad.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class InflatedInterests(Settings settings) : ICallTerm
{
    private static readonly Parameter Weight = new(
        "inflated-interests.weight", 1, 0, 10, "-", "How much of their bias leaders act on.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "inflated-interests",
        Name = "Self-entrapment: inflated interests",
        Entry = Entry.Call,
        Formula = "w bias times the interests in the dispute of others that speak for taking part",
        Source = "Betts 2012, American Force; Beckley 2015, self-entrapment",
        Parameters = [Weight],
        Term = TermMaker.Of(s => new InflatedInterests(s)),
    };

    private readonly double weight = settings[Weight];

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <inheritdoc/>
    public CallPart Part => CallPart.InterestBias;

    /// <inheritdoc/>
    public double Weigh(Viewpoint view, Call call) =>
        call.IsOriginator ? 0 : weight * view.World.InterestBias[view.Self] * Math.Max(0, call.Interest);
}

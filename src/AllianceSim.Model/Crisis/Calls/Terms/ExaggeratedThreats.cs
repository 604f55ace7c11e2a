using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Crisis.Calls.Terms;

/// <summary>Leaders exaggerate threats, and so the interest that a dispute has for them.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class ExaggeratedThreats(Settings settings) : ICallTerm
{
    private static readonly Parameter Weight = new(
        "exaggerated-threats.weight", 1, 0, 10, "-", "How much of their bias leaders act on.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "exaggerated-threats",
        Name = "Self-entrapment: exaggerated threats",
        Entry = Entry.Call,
        Formula = "interest in security with each threat times 1 + w bias, less that without",
        Source = "Betts 2012, American Force; Beckley 2015, self-entrapment",
        Parameters = [Weight],
        Term = TermMaker.Of(s => new ExaggeratedThreats(s)),
    };

    private readonly double weight = settings[Weight];
    private readonly double security = settings[SecurityInterest.Weight];
    private readonly ThreatenedInterest threats = new(settings);

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <inheritdoc/>
    public CallPart Part => CallPart.InterestBias;

    /// <inheritdoc/>
    public double Weigh(Viewpoint view, Call call)
    {
        var exaggeration = 1 + weight * view.World.ThreatBias[view.Self];
        return exaggeration == 1 ? 0 : security * call.InterestScale * (Added(view, call.Adversary, exaggeration) - Added(view, call.Friend, exaggeration));
    }


    private double Added(Viewpoint view, int other, double exaggeration) =>
        threats.Alone(view, other, exaggeration) - threats.Alone(view, other);
}

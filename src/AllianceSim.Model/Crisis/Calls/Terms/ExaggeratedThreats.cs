using AllianceSim.Model.Crisis.Outbreak;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Crisis.Calls.Terms;

/// <summary>Leaders exaggerate threats, and so the interest that a dispute has for them.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class ExaggeratedThreats(Settings settings) : IOnsetTerm, ICallTerm
{
    private static readonly Parameter Weight = new(
        "exaggerated-threats.weight", 1, 0, 10, "-", "How much of their bias leaders act on.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "exaggerated-threats",
        Name = "Self-entrapment: exaggerated threats",
        Entry = Entry.Call,
        Formula = "calls: interest in security with each threat times 1 + w bias, less that without; disputes: d (min(1, (1 + w bias) â_ij) - â_ij)",
        Source = "Betts 2012, American Force; Beckley 2015, self-entrapment",
        Parameters = [Weight],
        Term = TermMaker.Of(s => new ExaggeratedThreats(s)),
    };

    private readonly double weight = settings[Weight];
    private readonly double onsetWeight = settings[OnsetHostility.Weight];
    private readonly double security = settings[SecurityInterest.Weight];
    private readonly ThreatenedInterest threats = new(settings);

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <inheritdoc/>
    public CallPart Part => CallPart.InterestBias;

    /// <inheritdoc/>
    public void Add(Viewpoint view, Span<double> onset)
    {
        var exaggeration = 1 + weight * view.World.ThreatBias[view.Self];
        for (var j = 0; j < onset.Length; j++)
        {
            var seen = view.Beliefs.Hostility[j];
            onset[j] += onsetWeight * (Math.Min(1, exaggeration * seen) - seen);
        }
    }

    /// <inheritdoc/>
    public double Weigh(Viewpoint view, Call call)
    {
        var exaggeration = 1 + weight * view.World.ThreatBias[view.Self];
        return exaggeration == 1 ? 0 : security * call.InterestScale
            * (Added(view, call.Adversary, call.Friend, exaggeration) - Added(view, call.Friend, call.Adversary, exaggeration));
    }

    private double Added(Viewpoint view, int other, int beside, double exaggeration) =>
        threats.Alone(view, other, beside, exaggeration) - threats.Alone(view, other, beside);
}

using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Crisis.Calls.Terms;

/// <summary>A state sides against whoever threatens it more, and against the friends of those that do.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class SecurityInterest(Settings settings) : ICallTerm
{
    /// <summary>Weight of security.</summary>
    public static readonly Parameter Weight = new(
        "interest.security", 5, 0, 50, "logit", "Weight of security.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "interest-security",
        Name = "Interest: security",
        Entry = Entry.Call,
        Formula = "w s (S+_kY - S+_kX); s: scale of interests",
        Source = "Beckley 2015, interests: security; Walt 1997, threat",
        Parameters = [Weight],
        Term = TermMaker.Of(s => new SecurityInterest(s)),
    };

    private readonly double weight = settings[Weight];
    private readonly ThreatenedInterest threats = new(settings);

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <inheritdoc/>
    public CallPart Part => CallPart.Interest;

    /// <inheritdoc/>
    public double Weigh(Viewpoint view, Call call) =>
        weight * call.InterestScale * (threats.Alone(view, call.Adversary, call.Friend) - threats.Alone(view, call.Friend, call.Adversary));
}

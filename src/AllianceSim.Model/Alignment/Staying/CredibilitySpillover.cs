using AllianceSim.Model.Numerics;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Alignment.Staying;

/// <summary>A state with many allies is reluctant to abandon any, lest the others doubt it.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class CredibilitySpillover(Settings settings) : IStayingTerm
{
    private static readonly Parameter Weight = new(
        "credibility-spillover.weight", 0.55, 0, 20, "logit", "Value, to a state of very many allies, of not being seen to leave one.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "credibility-spillover",
        Name = "Credibility of other commitments",
        Entry = Entry.Staying,
        Formula = "w [promised aid] (1 - exp(-other allies / 3))",
        Source = "Walt 1997, why alliances endure: preserving credibility; Beckley 2015, reputation",
        Parameters = [Weight],
        Term = TermMaker.Of(s => new CredibilitySpillover(s)),
        Cause = Cause.Symbol,
    };

    /// <summary>Number of other allies at which the term has about two thirds of its weight.</summary>
    private const double Many = 3;

    private readonly double weight = settings[Weight];

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <inheritdoc/>
    public double Evaluate(Viewpoint view, Stake stake)
    {
        var others = view.World.Alliances.Partners(view.Self);
        foreach (var membership in stake.Alliance.Members)
            others -= view.World.Alliances.Tied(view.Self, membership.State) ? 1 : 0;
        return weight * stake.Alliance.Aid * (1 - Elementary.Exp(-others / Many));
    }
}

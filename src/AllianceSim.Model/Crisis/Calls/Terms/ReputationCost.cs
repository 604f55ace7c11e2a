using AllianceSim.Model.Crisis.Coding;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Crisis.Calls.Terms;

/// <summary>Whoever lets an ally down loses its good name with all others: the more allies and the better the name, the more.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class ReputationCost(Settings settings) : ICallTerm
{
    private static readonly Parameter Weight = new(
        "reputation.weight", 2, 0, 50, "logit", "Weight of a good name with many allies.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "reputation",
        Name = "Reputation at stake",
        Entry = Entry.Call,
        Formula = "w q casus (1 - ℓ) 2 r_k d / (d + 3); r_k: own good name, d: number of allies",
        Source = "Beckley 2015, how alliances could drag a state into war: reputation",
        Parameters = [Weight],
        Term = TermMaker.Of(s => new ReputationCost(s)),
    };

    /// <summary>Number of allies with which half of the good name is at stake.</summary>
    private const double Few = 3;

    private readonly double weight = settings[Weight];

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <inheritdoc/>
    public CallPart Part => CallPart.Alliance;

    /// <inheritdoc/>
    public InfluenceForm? Form => InfluenceForm.Obligation;

    /// <inheritdoc/>
    public bool IsCommitment => true;

    /// <inheritdoc/>
    public double Weigh(Viewpoint view, Call call)
    {
        var allies = view.Portfolio.Count;
        return allies == 0 ? 0
            : weight * call.ObligationScale * call.Promise.Bond * 2 * view.Beliefs.Reliability[view.Self] * allies / (allies + Few);
    }
}

using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Randomness;

namespace AllianceSim.Model.Bargaining;

/// <summary>Some treaties bind the stronger side to less than the weaker.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class ObligationBargain(Settings settings)
{
    private static readonly Parameter Chance = new(
        "obligations.asymmetry", 0.45, 0, 1, "probability", "Chance that a member which is all-powerful beside its partners binds itself to less.", 0);

    private static readonly Parameter Relief = new(
        "obligations.relief", 0.4, 0, 1, "share of full aid", "What such a member does not promise.");

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "asymmetric-obligations",
        Name = "Asymmetric obligations",
        Entry = Entry.Bargaining,
        Formula = "obligation_i = 1 - relief with probability a max(0, (p_i - p_j) / (p_i + p_j)), else 1",
        Source = "Walt 1997, credibility: will, asymmetry; terms are bargained by power: Morrow 1991; share of asymmetric pacts: ATOP",
        Parameters = [Chance, Relief],
    };

    private readonly double chance = settings[Chance];
    private readonly double relief = settings[Relief];

    /// <summary>Share of full aid that a member promises, 0 to 1.</summary>
    /// <param name="draws">The run's random numbers.</param>
    /// <param name="tick">Tick of the bargain.</param>
    /// <param name="member">Index of the member.</param>
    /// <param name="alliance">Key of the alliance's draws.</param>
    /// <param name="power">Power of the member.</param>
    /// <param name="partners">Mean power of its partners.</param>
    public double Obligation(Draws draws, int tick, int member, int alliance, double power, double partners) =>
        draws.Uniform(Purpose.Asymmetry, tick, member, alliance) < chance * (power - partners) / (power + partners) ? 1 - relief : 1;
}

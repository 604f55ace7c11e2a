using AllianceSim.Model.Alliances;
using AllianceSim.Model.Mechanisms;

namespace AllianceSim.Model.Bargaining;

/// <summary>States that are not worth a treaty to each other may still align: promise less, without a treaty, and part more easily.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class InformalAlignment(Settings settings)
{
    private static readonly Parameter Ease = new(
        "informal.ease", 0.93, 0, 10, "logit", "How much less than for a treaty a partner must be worth for an informal alignment.", 0);

    private static readonly Parameter InformalAid = new(
        "informal.aid", 0.4, 0.01, 0.9, "share of full aid", "What an informal alignment promises of the aid of a treaty.");

    private static readonly Parameter Solemn = new(
        "informal.solemn", 2, 0, 30, "logit", "How much more than for a treaty a partner must be worth for a solemn one.");

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "informal-alignment",
        Name = "Informal alignment",
        Entry = Entry.Bargaining,
        Formula = "formality 2 where both value the pact above form + solemn, 1 above form, 0 above form - ease",
        Source = "Walt 1997: a formal or informal relationship of security cooperation; formality: Leeds and Anac 2005",
        Parameters = [Ease, InformalAid, Solemn],
    };

    private readonly double ease = settings[Ease];
    private readonly double informalAid = settings[InformalAid];
    private readonly double solemn = settings[Solemn];
    private readonly Decision decision = new(settings);

    /// <summary>Whether a value, error included, is enough for a pact of some formality.</summary>
    /// <param name="value">Worth of the partner, in logits.</param>
    /// <param name="aligned">Whether the two are aligned already, so that only a treaty is news.</param>
    public bool Signs(double value, bool aligned) => decision.Signs(aligned ? value : value + ease);

    /// <summary>Formality of a pact that is worth this to the less eager side, 0 to 2.</summary>
    public int FormalityOf(double value) => decision.Signs(value - solemn) ? 2 : decision.Signs(value) ? 1 : 0;

    /// <summary>Share of full aid that an alliance promises, 0 to 1.</summary>
    public double AidOf(AllianceKind kind, int formality) => kind.Aid() * (formality == 0 ? informalAid : 1);
}

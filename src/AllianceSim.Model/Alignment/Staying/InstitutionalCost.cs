using AllianceSim.Model.Alliances;
using AllianceSim.Model.Numerics;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Alignment.Staying;

/// <summary>The more members must agree, the less an alliance is worth to each.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class InstitutionalCost(Settings settings) : IIntrinsicTerm
{
    private static readonly Parameter Weight = new(
        "institutional-cost.weight", 0.2, 0, 20, "logit per log of members", "Cost of agreeing with more than one partner.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "institutional-cost",
        Name = "Cost of collective decision",
        Entry = Entry.Staying,
        Formula = "- w ln(n / 2)",
        Source = "Walt 1997, why alliances endure: institutionalisation, at a price: deadlock",
        Parameters = [Weight],
        Term = TermMaker.Of(s => new InstitutionalCost(s)),
        Cause = Cause.Institutions,
    };

    private readonly double weight = settings[Weight];

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <inheritdoc/>
    public double Evaluate(Viewpoint view, Stake stake) => OfEnlargement(stake.Alliance.Members.Count);

    /// <inheritdoc/>
    public double ForNewcomer(Alliance alliance, int members) => OfEnlargement(members);

    /// <inheritdoc/>
    public double OfEnlargement(int members) => -weight * Elementary.Log(members / 2.0);
}

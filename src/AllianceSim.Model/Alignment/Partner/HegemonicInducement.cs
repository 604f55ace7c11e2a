using AllianceSim.Model.Attribution;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Alignment.Partner;

/// <summary>A leader that is much stronger, and wants to lead, pays for loyalty.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class HegemonicInducement(Settings settings) : IPartnerTerm, IComposite
{
    private static readonly Parameter Weight = new(
        "hegemonic-inducement.weight", 0.494, 0, 20, "logit", "Side payment of a wholly willing and superior leader.", 0)
    { Origin = ValueOrigin.Fitted };

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "hegemonic-inducement",
        Name = "Hegemonic inducement",
        Entry = Entry.Partner,
        Formula = "w L_j R_ji will_j",
        Source = "Walt 1997, why alliances endure: hegemonic leadership, material inducements",
        Parameters = [Weight],
        Term = TermMaker.Of(s => new HegemonicInducement(s)),
        Cause = Cause.Hegemony,
    };

    private readonly double weight = settings[Weight];

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <inheritdoc/>
    public bool IsObligation => true;

    /// <summary>The two preconditions: superiority and will.</summary>
    public IReadOnlyList<Part> Parts { get; } = [new("superiority", Cause.Hegemony), new("will-to-lead", Cause.Hegemony)];

    /// <inheritdoc/>
    public void Evaluate(Viewpoint view, Span<double> values)
    {
        for (var j = 0; j < values.Length; j++)
            values[j] = weight * view.World.Standing[j, view.Self] * view.Known.Will[j];
    }

    /// <inheritdoc/>
    public double[][] Observe(Viewpoint view, Stake stake)
    {
        var standing = stake.PartnerWeights(view.World);
        for (var j = 0; j < standing.Length; j++)
            standing[j] *= StayingValuation.Share(this, stake.Alliance) * view.World.Standing[j, view.Self];
        return [standing, [.. view.Known.Will]];
    }

    /// <inheritdoc/>
    public double Combine(ReadOnlySpan<double[]> parts)
    {
        var sum = 0.0;
        for (var j = 0; j < parts[0].Length; j++)
            sum += parts[0][j] * parts[1][j];
        return weight * sum;
    }
}

using AllianceSim.Model.Attribution;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Alignment.Staying;

/// <summary>A leader that is much stronger, and wants to lead, would punish a defector.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class HegemonicSanction(Settings settings) : IStayingTerm, IComposite
{
    private static readonly Parameter Weight = new(
        "hegemonic-sanction.weight", 7.71, 0, 20, "logit", "Punishment that a wholly willing and superior leader threatens.", 0)
    { Origin = ValueOrigin.Fitted };

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "hegemonic-sanction",
        Name = "Hegemonic sanction",
        Entry = Entry.Staying,
        Formula = "w [promised aid] L R will of the strongest member",
        Source = "Walt 1997, why alliances endure: hegemonic leadership, threats to punish disloyalty",
        Parameters = [Weight],
        Term = TermMaker.Of(s => new HegemonicSanction(s)),
        Cause = Cause.Hegemony,
    };

    private readonly double weight = settings[Weight];

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <summary>The two preconditions: superiority and will.</summary>
    public IReadOnlyList<Part> Parts { get; } = [new("superiority", Cause.Hegemony), new("will-to-lead", Cause.Hegemony)];

    /// <inheritdoc/>
    public double Evaluate(Viewpoint view, Stake stake)
    {
        var leader = stake.Strongest(view.World);
        return weight * Standing(view, stake, leader) * view.Known.Will[leader];
    }

    /// <inheritdoc/>
    public double[][] Observe(Viewpoint view, Stake stake)
    {
        var leader = stake.Strongest(view.World);
        return [[Standing(view, stake, leader)], [view.Known.Will[leader]]];
    }

    /// <inheritdoc/>
    public double Combine(ReadOnlySpan<double[]> parts) => weight * parts[0][0] * parts[1][0];

    private static double Standing(Viewpoint view, Stake stake, int leader) =>
        leader == view.Self ? 0 : stake.Alliance.Aid * view.World.Standing[leader, view.Self];
}

using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Alignment.Staying;

/// <summary>A leader that is much stronger, and wants to lead, would punish a defector.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class HegemonicSanction(Settings settings) : IStayingTerm
{
    private static readonly Parameter Weight = new(
        "hegemonic-sanction.weight", 4.2, 0, 20, "logit", "Punishment that a wholly willing and superior leader threatens.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "hegemonic-sanction",
        Name = "Hegemonic sanction",
        Entry = Entry.Staying,
        Formula = "w L R will of the strongest member",
        Source = "Walt 1997, why alliances endure: hegemonic leadership, threats to punish disloyalty",
        Parameters = [Weight],
        Term = TermMaker.Of(s => new HegemonicSanction(s)),
    };

    private readonly Leadership leadership = new(settings);

    private readonly double weight = settings[Weight];

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <inheritdoc/>
    public double Evaluate(Viewpoint view, Stake stake)
    {
        var world = view.World;
        var strongest = view.Self;
        foreach (var membership in stake.Alliance.Members)
            strongest = world.Power[membership.State] > world.Power[strongest] ? membership.State : strongest;
        return strongest == view.Self
            ? 0
            : weight * world.Leadership[strongest] * view.Known.Will[strongest]
                * leadership.Superiority(world.Power[strongest], view.OwnPower);
    }
}

using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Alignment.Staying;

/// <summary>New leaders may prefer other policies: a lawful change matters little, a change of regime much.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class NewLeadership(Settings settings) : IStayingTerm
{
    private static readonly Parameter Leader = new(
        "new-leadership.leader", 0.3, 0, 20, "logit", "Discount of old commitments just after a new coalition came to power.", 0);

    private static readonly Parameter Regime = new(
        "new-leadership.regime", 1.8, 0, 20, "logit", "Discount just after a change of regime.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "new-leadership",
        Name = "New leadership",
        Entry = Entry.Staying,
        Formula = "- w_new newlead_i - w_reg newregime_i",
        Source = "Walt 1997, why alliances collapse: regime change; Leeds, Mattes and Vogel 2009",
        Parameters = [Leader, Regime],
        Term = TermMaker.Of(s => new NewLeadership(s)),
    };

    private readonly double leader = settings[Leader];
    private readonly double regime = settings[Regime];

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <inheritdoc/>
    public double Evaluate(Viewpoint view, Stake stake) =>
        -leader * view.World.NewLeadership[view.Self] - regime * view.World.NewRegime[view.Self];
}

using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Alignment.Staying;

/// <summary>New leaders may prefer other policies: a lawful change matters little, a change of regime much.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class NewLeadership(Settings settings) : IStayingTerm
{
    private static readonly Parameter Leader = new(
        "new-leadership.leader", 0.25, 0, 20, "logit", "Discount of old commitments just after a new coalition came to power.", 0);

    private static readonly Parameter Regime = new(
        "new-leadership.regime", 1.4, 0, 20, "logit", "Discount just after a change of regime.", 0) { Origin = ValueOrigin.Fitted };

    private static readonly Parameter Autocracy = new(
        "new-leadership.autocracy", 1, 0, 20, "-", "How much larger both are where no law binds successors: 1 doubles them in a full autocracy.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "new-leadership",
        Name = "New leadership",
        Entry = Entry.Staying,
        Formula = "- (w_new newlead_i + w_reg newregime_i) (1 + a (1 - x_i) / 2)",
        Source = "Walt 1997, why alliances collapse: regime change; more in autocracies: Leeds, Mattes and Vogel 2009",
        Parameters = [Leader, Regime, Autocracy],
        Term = TermMaker.Of(s => new NewLeadership(s)),
        Cause = Cause.Regime,
    };

    private readonly double leader = settings[Leader];
    private readonly double regime = settings[Regime];
    private readonly double autocracy = settings[Autocracy];

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <inheritdoc/>
    public double Evaluate(Viewpoint view, Stake stake)
    {
        var (world, self) = (view.World, view.Self);
        var unbound = 1 + autocracy * (1 - world.Ideology[self]) / 2;
        return -(leader * world.NewLeadership[self] + regime * world.NewRegime[self]) * unbound;
    }
}

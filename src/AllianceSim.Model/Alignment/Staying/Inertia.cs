using AllianceSim.Model.Numerics;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Alignment.Staying;

/// <summary>Leaving costs something, the more the longer a tie has lasted, up to a limit, and while a stated term runs.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class Inertia(Settings settings) : IStayingTerm
{
    private static readonly Parameter Base = new(
        "inertia.base", 0.437, 0, 20, "logit", "Cost of leaving at once.", 0) { Origin = ValueOrigin.Fitted };

    private static readonly Parameter Growth = new(
        "inertia.growth", 1, 0, 20, "logit", "What a very long tie adds.", 0);

    private static readonly Parameter Scale = new(
        "inertia.scale", 8, 0.1, 200, "ticks", "Age at which two thirds of that are there.");

    private static readonly Parameter InTerm = new(
        "inertia.term", 0.6, 0, 20, "logit", "Cost of leaving before a stated term has run out.", 0);

    private static readonly Parameter Informal = new(
        "inertia.informal", 0.5, 0, 1, "share", "Share of the cost of leaving that an informal alignment has.");

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "inertia",
        Name = "Inertia",
        Entry = Entry.Staying,
        Formula = "(a + b (1 - exp(-age / t))) (informal if without a treaty) + c [in term]",
        Source = "Walt 1997: switching costs; Leeds and Savun 2007 on stated terms",
        Parameters = [Base, Growth, Scale, InTerm, Informal],
        Term = TermMaker.Of(s => new Inertia(s)),
        Cause = Cause.Habit,
    };

    private readonly double start = settings[Base];
    private readonly double growth = settings[Growth];
    private readonly double scale = settings[Scale];
    private readonly double inTerm = settings[InTerm];
    private readonly double informal = settings[Informal];

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <inheritdoc/>
    public double Evaluate(Viewpoint view, Stake stake)
    {
        var age = view.Tick - stake.Membership.TieSince;
        var habit = start + growth * (1 - Elementary.Exp(-age / scale));
        return (stake.Alliance.IsTreaty ? habit : informal * habit) + (stake.Alliance.InTerm(view.Tick) ? inTerm : 0);
    }
}

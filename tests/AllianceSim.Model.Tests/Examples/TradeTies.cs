using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Alignment.Partner.Examples;

/// <summary>Those at home who live by trade speak for an alliance with the state that they trade with; a dispute stops the trade.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class TradeTies(Settings settings) : IPartnerTerm
{
    private static readonly Parameter Weight = new(
        "trade-ties.weight", 2, 0, 20, "logit", "Value of a partner with whom a state has all its trade.", 0);

    private static readonly Parameter Distance = new(
        "trade-ties.distance", 1000, 1, 40_000, "km", "Distance at which two states trade half as much as next door.");

    private static readonly Parameter Calm = new(
        "trade-ties.calm", 5, 0, 100, "ticks", "Ticks after a dispute in which two states do not trade.");

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "trade-ties",
        Name = "Trade ties",
        Entry = Entry.Partner,
        Formula = "w [no dispute of i and j within c ticks] g_ij / Σ_k g_ik; g_ij = p_j / (1 + d_ij / d0)",
        Source = "Walt 1997, why alliances endure: elites with an economic stake; Fordham 2010; gravity of trade: Tinbergen 1962",
        Parameters = [Weight, Distance, Calm],
        Term = TermMaker.Of(s => new TradeTies(s)),
        Cause = Cause.Competition,
    };

    private readonly double weight = settings[Weight];
    private readonly double distance = settings[Distance];
    private readonly double calm = settings[Calm];

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <inheritdoc/>
    public void Evaluate(Viewpoint view, Span<double> values)
    {
        var (world, self) = (view.World, view.Self);
        var kilometres = world.Distance.Row(self);
        var all = 0.0;
        for (var j = 0; j < values.Length; j++)
        {
            values[j] = j == self ? 0 : world.Power[j] / (1 + kilometres[j] / distance);
            all += values[j];
        }

        var last = world.LastDispute.Row(self);
        for (var j = 0; j < values.Length; j++)
            values[j] *= view.Tick - last[j] > calm ? weight / all : 0;
    }
}

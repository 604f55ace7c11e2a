using AllianceSim.Model.Threat;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Alignment.Partner;

/// <summary>A state that is threatened, overmatched and without help gains by allying with the threat itself.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class Bandwagon(Settings settings) : IPartnerTerm
{
    private static readonly Parameter Weight = new(
        "bandwagon.weight", 9.9, 0, 100, "logit per unit of threat", "Value of appeasing a threat by an alliance with it.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "bandwagon",
        Name = "Bandwagoning",
        Entry = Entry.Partner,
        Formula = "w T_ij W_ij / (1 + A_i)",
        Source = "Walt 1997, credibility: ability in doubt, joining the enemy may be safer; Walt 1987",
        Parameters = [Weight],
        Term = TermMaker.Of(s => new Bandwagon(s)),
        Cause = Cause.Balance,
    };

    private readonly double weight = settings[Weight];
    private readonly OtherMeans means = new(settings);

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <inheritdoc/>
    public void Evaluate(Viewpoint view, Span<double> values)
    {
        var (world, known) = (view.World, view.Known);
        var threat = known.Threat.Row(view.Self);
        var reach = world.Reach.Row(view.Self);
        var resistance = view.OwnPower * means.Means(world, view.Self);
        var share = weight / (1 + known.TotalAid[view.Self]);
        for (var j = 0; j < values.Length; j++)
            values[j] = share * threat[j] * AggregatePower.WinOdds(world.Power[j], reach[j], resistance);
    }
}

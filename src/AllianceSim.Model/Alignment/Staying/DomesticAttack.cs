using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Domestic;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Alignment.Staying;

/// <summary>An opposition that attacks an alliance as unfair or humiliating makes it costly to keep.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class DomesticAttack(Settings settings) : IStayingTerm
{
    private static readonly Parameter Weight = new(
        "domestic-attack.weight", 6.85, 0, 50, "logit", "Cost of keeping a wholly unfair alliance under attack before a wholly nationalist public.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "domestic-attack",
        Name = "Attack by competing elites",
        Entry = Entry.Staying,
        Formula = "- w ν_i outbidding_i grievance_ik",
        Source = "Walt 1997, why alliances collapse: domestic competition, unfair terms, sovereignty; elite outbidding: Snyder 2000",
        Parameters = [Weight],
        Term = TermMaker.Of(s => new DomesticAttack(s)),
        Cause = Cause.Competition,
    };

    private readonly double weight = settings[Weight];

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <inheritdoc/>
    public double Evaluate(Viewpoint view, Stake stake) =>
        -weight * view.World.Nationalism[view.Self] * view.World.Outbidding[view.Self]
            * Grievance.Of(view.World, stake.Alliance, stake.Membership);
}

using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Alliances;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Alignment.Staying;

/// <summary>An elaborate structure hides how far the foundations of an alliance have eroded, until somebody leaves.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class InstitutionalMasking(Settings settings) : IIntrinsicTerm
{
    private static readonly Parameter Strength = new(
        "institutional-masking.strength", 0.8, 0, 1, "share", "Share of a change that full institutions hide for a tick.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "institutional-masking",
        Name = "Masking by institutions",
        Entry = Entry.Staying,
        Formula = "m I_k (V_seen before - V); V: the security that the alliance gives; a departure shows all members what is left",
        Source = "Walt 1997, why alliances endure: institutionalisation, at a price: an elaborate structure can hide erosion",
        Parameters = [Strength],
        Term = TermMaker.Of(s => new InstitutionalMasking(s)),
        Cause = Cause.Institutions,
    };

    private readonly double strength = settings[Strength];

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <inheritdoc/>
    public double Evaluate(Viewpoint view, Stake stake)
    {
        var before = stake.Membership.SecuritySeen;
        return double.IsNaN(before) ? 0 : strength * stake.Alliance.Institutionalisation * (before - stake.Security);
    }

    /// <summary>The security that the alliance seems to give, in logits.</summary>
    public double Seen(Viewpoint view, Stake stake) => stake.Security + Evaluate(view, stake);

    /// <inheritdoc/>
    public double ForNewcomer(Alliance alliance, int members) => 0;
}

using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Alignment.Partner;

/// <summary>Governments prefer their like, the more so the rarer their kind.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class IdeologicalSolidarity(Settings settings) : IPartnerTerm
{
    private static readonly Parameter Weight = new(
        "ideological-solidarity.weight", 1.4, 0, 20, "logit", "Value of a partner of the same ideology, where there are no others.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "ideological-solidarity",
        Name = "Ideological solidarity",
        Entry = Entry.Partner,
        Formula = "w (1 - |Δx|/2) (1 - power share of states with |Δx|/2 < 0.2)",
        Source = "Walt 1997, why alliances endure: ideological solidarity; scarcity: Gartzke and Weisiger 2013",
        Parameters = [Weight],
        Term = TermMaker.Of(s => new IdeologicalSolidarity(s)),
        Cause = Cause.Likeness,
    };

    /// <summary>Ideological distance up to which a state is of the same kind.</summary>
    private const double Kin = 0.2;

    private readonly double weight = settings[Weight];

    /// <inheritdoc/>
    public Mechanism Mechanism => Definition;

    /// <inheritdoc/>
    public void Evaluate(Viewpoint view, Span<double> values)
    {
        var world = view.World;
        var kin = 0.0;
        for (var j = 0; j < values.Length; j++)
            kin += world.IdeologicalDistance(view.Self, j) < Kin ? world.Power[j] : 0;
        for (var j = 0; j < values.Length; j++)
            values[j] = weight * (1 - world.IdeologicalDistance(view.Self, j)) * (1 - kin);
    }
}

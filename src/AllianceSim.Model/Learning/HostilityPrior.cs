using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Learning;

/// <summary>The hostility that a state expects of another in the absence of incidents.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class HostilityPrior(Settings settings)
{
    private const double Lowest = 0.02;
    private const double Highest = 0.95;

    /// <summary>Aggressiveness at which a state is neither feared nor trusted more than another.</summary>
    private const double UsualAggressiveness = 0.3;

    private static readonly Parameter Base = new(
        "hostility.base", 0.08, 0, 1, "hostility", "Hostility expected of an unknown state.");

    private static readonly Parameter Ideology = new(
        "hostility.ideology", 0.38, 0, 1, "hostility", "Added for a state of wholly opposite ideology.");

    private static readonly Parameter Rivalry = new(
        "hostility.rivalry", 0.25, 0, 1, "hostility", "Added for a rival.");

    private static readonly Parameter Aggressiveness = new(
        "hostility.aggressiveness", 0.15, 0, 1, "hostility", "Added for a wholly aggressive state, as far as it shows.");

    private static readonly Parameter Parity = new(
        "hostility.parity", 0.15, 0, 1, "hostility", "Added between two states as strong as the strongest.");

    private static readonly Parameter AllyCalm = new(
        "hostility.ally-calm", 0.1, 0, 1, "share", "Share of the expected hostility that an alliance takes away.");

    /// <summary>The numbers of this group.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "hostility-prior",
        Name = "Expected hostility",
        Entry = Entry.Belief,
        Formula = "h = (h0 + h_x |Δx|/2 + h_r rival + h_a (a_j - 0.3) + h_p min(p_i, p_j) / max p) kept in 0.02 to 0.95, (1 - calm [allied]); prior = h + P_ij (1 - h)",
        Source = "Walt 1997, threat: intentions; ideology as a source of threat: Haas 2005; rivalry: Thompson 2001",
        Parameters = [Base, Ideology, Rivalry, Aggressiveness, Parity, AllyCalm],
        IsSwitch = false,
    };

    private readonly double start = settings[Base];
    private readonly double ideology = settings[Ideology];
    private readonly double rivalry = settings[Rivalry];
    private readonly double aggressiveness = settings[Aggressiveness];
    private readonly double parity = settings[Parity];
    private readonly double allyCalm = settings[AllyCalm];

    /// <summary>Hostility that a state expects of another.</summary>
    /// <param name="view">Who expects.</param>
    /// <param name="j">Of whom.</param>
    /// <param name="largestPower">Power of the strongest state.</param>
    public ExpectedHostility Of(Viewpoint view, int j, double largestPower)
    {
        var (world, i) = (view.World, view.Self);
        var expected = start
            + ideology * world.IdeologicalDistance(i, j)
            + (world.Rivals[i, j] ? rivalry : 0)
            + aggressiveness * (world.Aggressiveness[j] - UsualAggressiveness)
            + parity * Math.Min(world.Power[i], world.Power[j]) / largestPower;
        expected = Math.Clamp(expected, Lowest, Highest);
        var calmed = expected * (1 - allyCalm);
        var unprovoked = world.Alliances.Aid[i, j] > 0 ? calmed : expected;
        var alone = world.Alliances.Allied[i, j] ? expected : unprovoked;
        var provoked = view.Provoked[j];
        return new ExpectedHostility(unprovoked + provoked * (1 - unprovoked), alone + provoked * (1 - alone), unprovoked);
    }
}

using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Credibility;

/// <summary>A guarantor of many threatened clients has less left for each.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class Overstretch(Settings settings)
{
    private static readonly Parameter Weight = new(
        "credibility.overstretch", 0.9, 0, 20, "-", "How fast ability falls with the clients' needs against own power.", 0);

    /// <summary>The mechanism.</summary>
    public static Mechanism Definition { get; } = new()
    {
        Id = "overstretch",
        Name = "Overstretch of a guarantor",
        Entry = Entry.Credibility,
        Formula = "O_m = 1 / (1 + c load_m); load_m = Σ_clients owed_c p_c Θ_c / (1 + Θ_c) / p_m; clients are weaker allies",
        Source = "Walt 1997, credibility: ability in doubt",
        Parameters = [Weight],
    };

    private readonly double weight = settings[Weight];

    /// <summary>Share of the state's power that is left for one more commitment, 0 to 1.</summary>
    public double Disengagement(World world, Assessments known, int state) => 1 / (1 + weight * Load(world, known, state));

    /// <summary>What a state's weaker allies need of it, in units of its power, 0 or more.</summary>
    public static double Load(World world, Assessments known, int state)
    {
        var needs = 0.0;
        var promised = world.Alliances.Aid.Row(state);
        for (var client = 0; client < promised.Length; client++)
        {
            if (promised[client] > 0 && world.Power[client] < world.Power[state])
            {
                needs += world.Alliances.Owed[client, state] * world.Power[client]
                    * known.TotalThreat[client] / (1 + known.TotalThreat[client]);
            }
        }

        return needs / world.Power[state];
    }
}

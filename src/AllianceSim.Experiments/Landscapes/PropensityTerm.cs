using AllianceSim.Model.Worlds;

namespace AllianceSim.Experiments.Landscapes;

/// <summary>One term of the propensity of two states to stand together, between -1 and 1, the same for both.</summary>
/// <param name="Id">Name in options and tables.</param>
/// <param name="Formula">The equation, in the symbols of the model document.</param>
/// <param name="Of">Makes the term of a pair from what all can see and what states have made known.</param>
/// <remarks>Axelrod and Bennett 1993, A landscape theory of aggregation, British Journal of Political Science 23:2, add up a few properties of
/// a pair, each from -1 to 1, with equal weights.</remarks>
public sealed record PropensityTerm(string Id, string Formula, Func<World, Assessments, Func<int, int, double>> Of)
{
    /// <summary>The terms, in the order in which they are added up.</summary>
    public static IReadOnlyList<PropensityTerm> All { get; } =
    [
        new("threat", "- (T_ij + T_ji) / 2 max T", Threat),
        new("ideology", "1 - |Δx|", (world, _) => (i, j) => 1 - (2 * world.IdeologicalDistance(i, j))),
        new("identity", "Σ_groups min(share_i, share_j)", (world, _) => (i, j) => world.SharedIdentity[i, j]),
        new("rivalry", "- 1 where rivals", (world, _) => (i, j) => world.Rivals[i, j] ? -1 : 0),
    ];

    private static Func<int, int, double> Threat(World world, Assessments known)
    {
        var greatest = 0.0;
        for (var i = 0; i < world.Count; i++)
        {
            foreach (var threat in known.Threat.Row(i))
                greatest = Math.Max(greatest, threat);
        }

        return (i, j) => greatest > 0 ? 0 - ((known.Threat[i, j] + known.Threat[j, i]) / (2 * greatest)) : 0;
    }
}

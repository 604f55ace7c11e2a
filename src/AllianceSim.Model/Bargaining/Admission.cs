using AllianceSim.Model.Alignment;
using AllianceSim.Model.Alliances;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Randomness;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Bargaining;

/// <summary>Whether an alliance takes a newcomer in: its members vote by power, and a single one may say no.</summary>
/// <param name="settings">The run's settings.</param>
public sealed class Admission(Settings settings)
{
    private readonly Decision decision = new(settings);
    private readonly IIntrinsicTerm[] intrinsic = settings.Terms<IIntrinsicTerm>();

    /// <summary>Mean worth of a newcomer to the members, weighted by power, with the cost of enlargement; and its least worth.</summary>
    /// <param name="world">Public facts.</param>
    /// <param name="alliance">The alliance.</param>
    /// <param name="worth">Worth of the newcomer to a member, in logits.</param>
    public (double Mean, double Least) Worth(World world, Alliance alliance, Func<int, double> worth)
    {
        var (sum, weights, least) = (0.0, 0.0, double.PositiveInfinity);
        foreach (var membership in alliance.Members)
        {
            var value = worth(membership.State);
            sum += world.Power[membership.State] * value;
            weights += world.Power[membership.State];
            least = Math.Min(least, value);
        }

        var enlargement = 0.0;
        foreach (var term in intrinsic)
            enlargement += term.OfEnlargement(alliance.Members.Count + 1);
        return (sum / weights + enlargement, least);
    }

    /// <summary>Chance that the members would take the newcomer in.</summary>
    public double Chance(World world, Alliance alliance, Func<int, double> worth)
    {
        var (mean, least) = Worth(world, alliance, worth);
        return least > decision.VetoBelow ? decision.ChanceOfAdmission(mean) : 0;
    }

    /// <summary>Whether the members take the newcomer in.</summary>
    public bool Admits(World world, Draws draws, int tick, Alliance alliance, int newcomer, Func<int, double> worth)
    {
        var (mean, least) = Worth(world, alliance, worth);
        var error = decision.Scale * draws.Logistic(Purpose.VoteError, tick, newcomer, alliance.DrawKey);
        return least > decision.VetoBelow && decision.Admits(mean + error);
    }
}

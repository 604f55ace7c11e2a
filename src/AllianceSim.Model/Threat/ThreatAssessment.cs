using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Numerics;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Model.Threat;

/// <summary>How much a state feels threatened by each other state, and by all together.</summary>
/// <param name="settings">The run's settings.</param>
/// <param name="states">Number of states.</param>
public sealed class ThreatAssessment(Settings settings, int states)
{
    private readonly IThreatFactor[] factors = settings.Terms<IThreatFactor>();
    private readonly Misperception misperception = new(settings);
    private readonly ThreatNorm norm = new(settings);
    private readonly double[] perceivedPower = new double[states];
    private readonly double[][] rows = [.. settings.Terms<IThreatFactor>().Select(_ => new double[states])];

    /// <summary>Writes the state's rows and cells of threats.</summary>
    public void Assess(Viewpoint view)
    {
        var (self, world, known) = (view.Self, view.World, view.Known);
        var threat = known.Threat.Row(self);
        misperception.Perceive(view, perceivedPower);
        threat.Fill(1);
        view.ThreatFactors = rows;
        for (var factor = 0; factor < factors.Length; factor++)
        {
            rows[factor].AsSpan().Fill(1);
            factors[factor].Multiply(view, perceivedPower, rows[factor]);
            for (var j = 0; j < threat.Length; j++)
            {
                rows[factor][j] = j == self || !world.Exists[j] ? 0 : rows[factor][j];
                threat[j] *= rows[factor][j];
            }
        }

        AddUp(view);
    }

    /// <summary>Adds the state's threats up anew, as its alliances tether them now.</summary>
    public void AddUp(Viewpoint view)
    {
        var (self, world, known) = (view.Self, view.World, view.Known);
        var threat = known.Threat.Row(self);
        var tethered = known.Tethered.Row(self);
        var (sum, hostility, others) = (0.0, 0.0, 0);
        for (var j = 0; j < threat.Length; j++)
        {
            if (j == self || !world.Exists[j])
            {
                (threat[j], tethered[j]) = (0, 0);
                continue;
            }

            tethered[j] = threat[j] * (1 - norm.Tethered * world.Alliances.Aid[self, j]);
            sum += norm.Raise(tethered[j]);
            hostility += view.Beliefs.Hostility[j];
            others++;
        }

        known.ThreatSum[self] = sum;
        known.TotalThreat[self] = norm.Root(sum);
        known.ThreatLength[self] = Math.Sqrt(Vectors.Dot(tethered, tethered));
        known.MeanHostility[self] = others == 0 ? 0 : hostility / others;
        FindPrincipals(tethered, known.PrincipalThreats.AsSpan(self * Assessments.Principals, Assessments.Principals),
            known.PrincipalWeights.AsSpan(self * Assessments.Principals, Assessments.Principals));
    }

    /// <summary>Finds the greatest threats, ties going to the lower index, and weights them by their squares.</summary>
    private static void FindPrincipals(ReadOnlySpan<double> threats, Span<int> principals, Span<double> weights)
    {
        principals.Fill(-1);
        for (var j = 0; j < threats.Length; j++)
        {
            var candidate = threats[j] > 0 ? j : -1;
            for (var rank = 0; rank < principals.Length && candidate >= 0; rank++)
            {
                if (principals[rank] < 0 || threats[candidate] > threats[principals[rank]])
                    (principals[rank], candidate) = (candidate, principals[rank]);
            }
        }

        var sum = 0.0;
        for (var rank = 0; rank < principals.Length; rank++)
        {
            weights[rank] = principals[rank] < 0 ? 0 : threats[principals[rank]] * threats[principals[rank]];
            sum += weights[rank];
        }

        for (var rank = 0; rank < principals.Length && sum > 0; rank++)
            weights[rank] /= sum;
    }
}

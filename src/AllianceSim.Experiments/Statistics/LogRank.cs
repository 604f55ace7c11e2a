using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearAlgebra;

namespace AllianceSim.Experiments.Statistics;

/// <summary>Whether groups of spells survive alike.</summary>
/// <param name="ChiSquared">The statistic.</param>
/// <param name="Freedom">Its degrees of freedom.</param>
/// <param name="Probability">Probability of one at least as large where the groups survive alike.</param>
public readonly record struct LogRankResult(double ChiSquared, int Freedom, double Probability);

/// <summary>The log-rank test (Mantel 1966; Klein and Moeschberger 2003, section 7.3), also with delayed entry.</summary>
/// <remarks>It takes spells as independent; those of one run are not, so with many runs it says "different" too often.</remarks>
public static class LogRank
{
    /// <summary>Tests two or more groups against each other.</summary>
    /// <param name="groups">Spells by group.</param>
    /// <returns>NaN where the ends tell nothing, as without any.</returns>
    /// <exception cref="ArgumentException">There are fewer than two groups.</exception>
    public static LogRankResult Test(params IReadOnlyList<IReadOnlyList<Spell>> groups)
    {
        var freedom = groups.Count - 1;
        if (freedom < 1)
            throw new ArgumentException("Two groups or more are needed.", nameof(groups));
        var sides = groups.Select(Counter.Of).ToArray();
        var excess = Vector<double>.Build.Dense(freedom);
        var variance = Matrix<double>.Build.Dense(freedom, freedom);
        foreach (var (time, atRisk, ends) in RiskSet.At([.. groups.SelectMany(group => group)]))
        {
            var spread = atRisk > 1 ? ends * (double)(atRisk - ends) / (atRisk - 1) : 0;
            for (var i = 0; i < freedom; i++)
            {
                var share = (double)sides[i].AtRisk(time) / atRisk;
                excess[i] += sides[i].Ends(time) - (ends * share);
                for (var j = 0; j < freedom; j++)
                    variance[i, j] += spread * share * ((i == j ? 1 : 0) - ((double)sides[j].AtRisk(time) / atRisk));
            }
        }

        // A group of which none was ever at risk beside others makes the matrix singular.
        var chiSquared = Math.Abs(variance.Determinant()) > 0 ? excess * variance.Solve(excess) : double.NaN;
        return new(chiSquared, freedom, double.IsNaN(chiSquared) ? double.NaN : 1 - ChiSquared.CDF(freedom, Math.Max(0, chiSquared)));
    }

    private sealed record Counter(double[] Entries, double[] Exits, IReadOnlyDictionary<double, int> EndsByTime)
    {
        public static Counter Of(IReadOnlyList<Spell> spells) => new(
            [.. spells.Select(spell => spell.Entry).Order()],
            [.. spells.Select(spell => spell.Exit).Order()],
            RiskSet.At(spells).ToDictionary(set => set.Time, set => set.Ends));

        public int AtRisk(double time) => RiskSet.AtRiskAt(time, Entries, Exits);

        public int Ends(double time) => EndsByTime.GetValueOrDefault(time);
    }
}

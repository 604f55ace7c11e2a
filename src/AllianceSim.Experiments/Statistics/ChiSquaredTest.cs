using MathNet.Numerics;

namespace AllianceSim.Experiments.Statistics;

/// <summary>A test whose statistic follows a chi-squared distribution where its hypothesis is true.</summary>
/// <param name="ChiSquared">The statistic; NaN where the data tell nothing.</param>
/// <param name="Freedom">Its degrees of freedom; 0 where nothing is compared.</param>
public readonly record struct ChiSquaredTest(double ChiSquared, int Freedom)
{
    /// <summary>Probability of a statistic at least as large where the hypothesis is true; NaN where there is none.</summary>
    // The upper tail itself, since 1 less the distribution keeps no digits of a small one.
    public double Probability => double.IsNaN(ChiSquared) || Freedom < 1
        ? double.NaN
        : SpecialFunctions.GammaUpperRegularized(Freedom / 2.0, Math.Max(0, ChiSquared) / 2);
}

using AllianceSim.Experiments.Statistics;

namespace AllianceSim.Experiments.Outcomes;

/// <summary>An outcome in two conditions.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="First">Its value in the first condition, with interval.</param>
/// <param name="Second">Its value in the second condition, with interval.</param>
/// <param name="Ratio">The first by the second, with interval by bootstrap over pairs of runs with the same number.</param>
public sealed record OutcomeComparison(Outcome Outcome, Estimate First, Estimate Second, Estimate Ratio);

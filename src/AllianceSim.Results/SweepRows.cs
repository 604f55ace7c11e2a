namespace AllianceSim.Results;

/// <summary>An outcome at a design point, over its runs.</summary>
/// <param name="Point">Number of the design point.</param>
/// <param name="Outcome">Id of the outcome.</param>
/// <param name="Value">Its value over all runs; NaN where there is none.</param>
/// <param name="Low">Lower bound of its 95% interval, by bootstrap over runs; NaN where there is none.</param>
/// <param name="High">Upper bound.</param>
/// <param name="Runs">Number of runs that did not fail.</param>
public readonly record struct SummaryRow(int Point, string Outcome, double Value, double Low, double High, int Runs);

/// <summary>What is held against what: design points that differ in one factor alone.</summary>
/// <param name="By">Path of the factor, or <c>base</c>.</param>
/// <param name="Level">Its level.</param>
/// <param name="Baseline">The level that it is held against.</param>
/// <param name="Given">Path of another factor, of which only one level is looked at; empty where all design points are.</param>
/// <param name="At">That level; empty as well, and where the factor is as the scenario has it.</param>
public readonly record struct Contrast(string By, string Level, string Baseline, string Given, string At);

/// <summary>What a level of a factor does to an outcome.</summary>
/// <param name="Contrast">What is held against what.</param>
/// <param name="Outcome">Id of the outcome.</param>
/// <param name="Value">Its value at the level, over all runs.</param>
/// <param name="BaselineValue">The same at the baseline.</param>
/// <param name="Difference">The level less the baseline; NaN where there is none, as all that follows.</param>
/// <param name="Low">Lower bound of its 95% interval.</param>
/// <param name="High">Upper bound.</param>
/// <param name="SimultaneousLow">Lower bound of the interval that holds together with those of all other contrasts in the family.</param>
/// <param name="SimultaneousHigh">Upper bound.</param>
/// <param name="Ratio">The value at the level by that at the baseline.</param>
/// <param name="RatioLow">Lower bound of its 95% interval.</param>
/// <param name="RatioHigh">Upper bound.</param>
/// <param name="Probability">Of a difference at least as large where there is none.</param>
/// <param name="HolmProbability">The same, adjusted by Holm's method.</param>
/// <param name="DiscoveryProbability">The same, adjusted by Benjamini and Hochberg's.</param>
/// <param name="Replicates">Number of replicates that both have a run in, each a pair.</param>
/// <param name="Runs">Number of runs at the level.</param>
public readonly record struct EffectRow(
    Contrast Contrast, string Outcome, double Value, double BaselineValue, double Difference, double Low, double High, double SimultaneousLow,
    double SimultaneousHigh, double Ratio, double RatioLow, double RatioHigh, double Probability, double HolmProbability,
    double DiscoveryProbability, int Replicates, int Runs)
{
    /// <summary>The ratio by that at the first row of the family with the same level: what the other factor changes in it. NaN of rows over all
    /// points, and of outcomes that are no rates.</summary>
    public double Interaction { get; init; } = double.NaN;

    /// <summary>Lower bound of its 95% interval.</summary>
    public double InteractionLow { get; init; } = double.NaN;

    /// <summary>Upper bound.</summary>
    public double InteractionHigh { get; init; } = double.NaN;

    /// <summary>Probability of one at least as far from 1 where it is 1.</summary>
    public double InteractionProbability { get; init; } = double.NaN;
}

/// <summary>How a level of a factor changes how long something lasts.</summary>
/// <param name="Contrast">What is held against what.</param>
/// <param name="Of">What lives.</param>
/// <param name="Ratio">The hazard at the level by that at the baseline, at the same age (Cox); NaN where there is none, as all that
/// follows.</param>
/// <param name="Low">Lower bound of its 95% interval, robust by replicate (Student, with one degree of freedom less than replicates).</param>
/// <param name="High">Upper bound.</param>
/// <param name="Probability">Of a ratio at least as far from 1 where it is 1 (Wald).</param>
/// <param name="HolmProbability">The same, adjusted by Holm's method.</param>
/// <param name="DiscoveryProbability">The same, adjusted by Benjamini and Hochberg's.</param>
/// <param name="LogRankProbability">Of the log-rank test, with lives as independent.</param>
/// <param name="ProportionalProbability">Of the test that the ratio is the same at all ages, with lives as independent.</param>
/// <param name="Limit">Years up to which years lived are counted.</param>
/// <param name="Years">Mean years lived up to the limit at the level.</param>
/// <param name="BaselineYears">The same at the baseline.</param>
/// <param name="Difference">The former less the latter.</param>
/// <param name="DifferenceLow">Lower bound of its 95% interval, by bootstrap over replicates.</param>
/// <param name="DifferenceHigh">Upper bound.</param>
public readonly record struct HazardRow(
    Contrast Contrast, LifeKind Of, double Ratio, double Low, double High, double Probability, double HolmProbability,
    double DiscoveryProbability, double LogRankProbability, double ProportionalProbability, double Limit, double Years, double BaselineYears,
    double Difference, double DifferenceLow, double DifferenceHigh);

/// <summary>How much an outcome depends on a factor, by one measure.</summary>
/// <param name="Scenario">Name of the scenario that is varied.</param>
/// <param name="Outcome">Id of the outcome.</param>
/// <param name="Factor">Path of the factor.</param>
/// <param name="Measure">Name of the measure: mu, mu-star and sigma of Morris, first and total of Sobol.</param>
/// <param name="Value">Its value; NaN where it is not known.</param>
/// <param name="Low">Lower bound of its 95% interval, by bootstrap over samples.</param>
/// <param name="High">Upper bound.</param>
/// <param name="Samples">Trajectories, or rows of Saltelli's design, in which the outcome is known at every point.</param>
public readonly record struct SensitivityRow(
    string Scenario, string Outcome, string Factor, string Measure, double Value, double Low, double High, int Samples);

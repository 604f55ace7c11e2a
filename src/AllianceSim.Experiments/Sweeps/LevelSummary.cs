using AllianceSim.Experiments.Designs;
using AllianceSim.Experiments.Outcomes;
using AllianceSim.Experiments.Statistics;
using AllianceSim.Scenarios.Sweeps;

namespace AllianceSim.Experiments.Sweeps;

/// <summary>An outcome at a level of a factor, pooled over all design points with that level.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="Level">The level.</param>
/// <param name="Given">Path of another factor, of which only one level is looked at; empty where all design points are.</param>
/// <param name="At">That level; empty as well.</param>
/// <param name="Estimate">Its value with a 95% interval by bootstrap over replicates, whose runs share their random numbers; without
/// an interval where a level of another factor is given.</param>
/// <param name="Replicates">Number of replicates.</param>
/// <param name="Runs">Number of runs.</param>
public sealed record LevelSummary(Outcome Outcome, string Level, string Given, string At, Estimate Estimate, int Replicates, int Runs)
{
    /// <summary>Most levels of another factor that are told apart.</summary>
    public const int MostGiven = 5;

    private const double IntervalLevel = 0.95;

    /// <summary>All levels of the factor compared, in the order of the sweep: over all points, then at each level of the first other factor
    /// that has 2 to <see cref="MostGiven"/> single levels, and is not varied one at a time.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="compare">What is compared.</param>
    /// <param name="outcomes">What is reported.</param>
    /// <param name="tallies">What came of the runs.</param>
    public static IReadOnlyList<LevelSummary> Of(
        SweepPlan plan, CompareSpec compare, IReadOnlyList<Outcome> outcomes, SweepTallies tallies)
    {
        var groups = LevelRuns.LevelsOf(plan, compare.By).Select(level => (Level: level, Given: "", At: "")).ToList();
        var given = ContrastedPoints.OtherFactors(plan, compare.By)
            .Where(factor => !factor.IsVariedAlone && LevelRuns.LevelsOf(plan, factor.Path).Count is > 1 and <= MostGiven)
            .Select(factor => factor.Path)
            .FirstOrDefault();
        if (given is not null)
            groups.AddRange(LevelRuns.LevelsOf(plan, given).SelectMany(at => LevelRuns.LevelsOf(plan, compare.By), (at, level) => (level, given, at)));
        return [.. groups.AsParallel().AsOrdered().SelectMany(Summarise)];

        IEnumerable<LevelSummary> Summarise((string Level, string Given, string At) group)
        {
            var runs = group.Given.Length == 0
                ? LevelRuns.Of(plan, tallies, (compare.By, group.Level))
                : LevelRuns.Of(plan, tallies, (compare.By, group.Level), (group.Given, group.At));
            if (runs.Runs == 0)
                yield break;
            foreach (var outcome in outcomes)
            {
                var estimate = group.Given.Length == 0
                    ? outcome.Pool(runs.Replicates, IntervalLevel)
                    : new(outcome.Value(runs.Replicates), double.NaN, double.NaN);
                yield return new(outcome, group.Level, group.Given, group.At, estimate, runs.Replicates.Count, runs.Runs);
            }
        }
    }
}

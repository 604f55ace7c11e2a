using AllianceSim.Experiments.Designs;
using AllianceSim.Experiments.Outcomes;
using AllianceSim.Experiments.Statistics;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Scenarios.Sweeps;

namespace AllianceSim.Experiments.Sweeps;

/// <summary>What ended treaties at a level of the factor compared, over all design points with that level.</summary>
/// <param name="Level">The level.</param>
/// <param name="Counts">Treaties by family of what had fallen most for the member that ended them, in the order of
/// <see cref="CauseGroup.All"/>.</param>
/// <param name="Ended">Treaties that a member's choice ended.</param>
/// <param name="Runs">Number of runs.</param>
public sealed record LevelCauses(string Level, IReadOnlyList<double> Counts, double Ended, int Runs)
{
    /// <summary>The outcomes that tell it, in the order of <see cref="CauseGroup.All"/>.</summary>
    public static IReadOnlyList<Outcome> Outcomes { get; } =
        [.. CauseGroup.All.Select(group => OutcomeCatalogue.Find($"share-ended-by-{group.Id}")!)];

    /// <summary>All levels in the order of the sweep; none where the runs are of a version that did not count causes.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="compare">What is compared.</param>
    /// <param name="tallies">What came of the runs.</param>
    public static IReadOnlyList<LevelCauses> At(SweepPlan plan, CompareSpec compare, SweepTallies tallies) =>
        [.. LevelRuns.LevelsOf(plan, compare.By).Select(level => Of(level, LevelRuns.Of(plan, tallies, (compare.By, level)))).OfType<LevelCauses>()];

    private static LevelCauses? Of(string level, LevelRuns runs)
    {
        if (runs.Runs == 0 || Outcomes.Any(outcome => !runs.Replicates[0].Counts.ContainsKey(outcome.Id)))
            return null;
        RateCount[] counts = [.. Outcomes.Select(outcome => RateCount.Sum(runs.Replicates.Select(run => run.Counts[outcome.Id])))];
        return new(level, [.. counts.Select(count => count.Events)], counts[0].Exposure, runs.Runs);
    }
}

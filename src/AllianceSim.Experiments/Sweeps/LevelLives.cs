using AllianceSim.Experiments.Designs;
using AllianceSim.Experiments.Statistics;
using AllianceSim.Results;
using AllianceSim.Scenarios.Sweeps;

namespace AllianceSim.Experiments.Sweeps;

/// <summary>How long something lasts at a level of the factor compared, over all design points with that level.</summary>
/// <param name="Of">What lives.</param>
/// <param name="Level">The level.</param>
/// <param name="Curve">Survival, with a band robust by replicate.</param>
/// <param name="Replicates">Number of replicates.</param>
/// <param name="Runs">Number of runs.</param>
public sealed record LevelLives(LifeKind Of, string Level, SurvivalCurve Curve, int Replicates, int Runs)
{
    /// <summary>Ties at all levels in the order of the sweep, then treaties.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="compare">What is compared.</param>
    /// <param name="tallies">What came of the runs.</param>
    public static IReadOnlyList<LevelLives> At(SweepPlan plan, CompareSpec compare, SweepTallies tallies)
    {
        var levels = LevelRuns.LevelsOf(plan, compare.By).Select(level => (Level: level, Runs: LevelRuns.Of(plan, tallies, (compare.By, level))))
            .Where(level => level.Runs.Runs > 0)
            .ToList();
        return
        [
            .. from kind in Contrasts.Lived
               from level in levels
               select new LevelLives(
                   kind, level.Level, ReplicatedSurvival.Of([.. level.Runs.Replicates.Select(runs => runs.Lives[kind])]),
                   level.Runs.Replicates.Count, level.Runs.Runs),
        ];
    }
}

using AllianceSim.Experiments.Designs;
using AllianceSim.Experiments.Outcomes;
using AllianceSim.Scenarios.Sweeps;

namespace AllianceSim.Experiments.Sweeps;

/// <summary>What came of the runs of all design points with a level of a factor, or with levels of several.</summary>
/// <param name="Replicates">The runs of each replicate as if they were one: they share their random numbers.</param>
/// <param name="Runs">Number of runs.</param>
internal sealed record LevelRuns(IReadOnlyList<RunTally> Replicates, int Runs)
{
    /// <summary>Gathers the runs.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="tallies">What came of all runs.</param>
    /// <param name="at">Paths of factors with the level of each.</param>
    public static LevelRuns Of(SweepPlan plan, SweepTallies tallies, params IReadOnlyList<(string Factor, string Level)> at)
    {
        var points = plan.Points.Where(point => at.All(one => ContrastedPoints.LevelOf(plan, point, one.Factor) == one.Level))
            .Select(point => point.Number)
            .ToList();
        var replicates = points.SelectMany(tallies.ReplicatesOf).Distinct().Order()
            .Select(replicate => points.Select(point => tallies.Find(point, replicate)).OfType<RunTally>().ToList())
            .ToList();
        return new(replicates.ConvertAll(RunTally.Sum), replicates.Sum(runs => runs.Count));
    }

    /// <summary>The levels of a factor that some design point has, in the order of the sweep.</summary>
    public static IReadOnlyList<string> LevelsOf(SweepPlan plan, string factor)
    {
        var there = plan.Points.Select(point => ContrastedPoints.LevelOf(plan, point, factor)).OfType<string>().ToList();
        IEnumerable<string> ordered = plan.Sweep.Factors.FirstOrDefault(one => one.Path == factor)?.Values is Levels levels ? levels.Texts : there.Distinct();
        return [.. ordered.Where(there.ToHashSet(StringComparer.Ordinal).Contains)];
    }
}

using AllianceSim.Experiments.Designs;
using AllianceSim.Experiments.Outcomes;
using AllianceSim.Scenarios.Sweeps;

namespace AllianceSim.Experiments.Sweeps;

/// <summary>An outcome where two factors have given levels, pooled over all design points with both.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="Across">Level of the first factor.</param>
/// <param name="Down">Level of the second.</param>
/// <param name="Value">Its value; NaN where there is none.</param>
/// <param name="Runs">Number of runs, 0 where no design point has both levels.</param>
public sealed record CellSummary(Outcome Outcome, string Across, string Down, double Value, int Runs);

/// <summary>Outcomes over the levels of two factors of a sweep.</summary>
/// <param name="Across">Path of the first: the one compared, or the first with levels.</param>
/// <param name="Down">Path of the second: the one with most levels, or the next with levels where none is compared.</param>
/// <param name="AcrossLevels">Levels of the first in the order of the sweep.</param>
/// <param name="DownLevels">Levels of the second.</param>
/// <param name="Cells">A cell for each outcome and pair of levels.</param>
public sealed record SweepCells(
    string Across, string Down, IReadOnlyList<string> AcrossLevels, IReadOnlyList<string> DownLevels, IReadOnlyList<CellSummary> Cells)
{
    /// <summary>Most levels of a factor that cells are made of.</summary>
    public const int MostLevels = 40;

    /// <summary>Fewest cells that are more than a line or two of numbers.</summary>
    private const int FewestCells = 6;

    /// <summary>The cells of a sweep; empty where it has no two factors with levels that are varied together, or is designed for indices of
    /// sensitivity.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="compare">What is compared; empty for nothing.</param>
    /// <param name="outcomes">What is reported.</param>
    /// <param name="tallies">What came of the runs.</param>
    public static SweepCells? Of(SweepPlan plan, CompareSpec? compare, IReadOnlyList<Outcome> outcomes, SweepTallies tallies)
    {
        if (Design.SensitivityOf(plan.Sweep) is not null)
            return null;
        var factors = ContrastedPoints.OtherFactors(plan, compare?.By ?? "").Where(factor => !factor.IsVariedAlone)
            .Select(factor => (factor.Path, Levels: LevelRuns.LevelsOf(plan, factor.Path)))
            .Where(factor => factor.Levels.Count is > 1 and <= MostLevels)
            .ToList();
        if (compare is not null)
            factors = [(compare.By, LevelRuns.LevelsOf(plan, compare.By)), .. factors.OrderByDescending(factor => factor.Levels.Count)];
        if (factors.Count < 2 || factors[0].Levels.Count is < 2 or > MostLevels || factors[0].Levels.Count * factors[1].Levels.Count < FewestCells)
            return null;
        var (across, down) = (factors[0], factors[1]);
        var places = across.Levels.SelectMany(_ => down.Levels, (one, other) => (Across: one, Down: other)).ToList();
        return new(
            across.Path, down.Path, across.Levels, down.Levels,
            [.. places.AsParallel().AsOrdered().SelectMany(place => At(place.Across, place.Down))]);

        IEnumerable<CellSummary> At(string one, string other)
        {
            var runs = LevelRuns.Of(plan, tallies, (across.Path, one), (down.Path, other));
            return outcomes.Select(outcome => new CellSummary(
                outcome, one, other, runs.Runs > 0 ? outcome.Value(runs.Replicates) : double.NaN, runs.Runs));
        }
    }
}

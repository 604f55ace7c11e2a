using AllianceSim.Experiments.Statistics;
using AllianceSim.Model.Mechanisms;

namespace AllianceSim.Experiments.Causes;

/// <summary>What ended the treaties of several runs that members' choice ended.</summary>
/// <param name="runs">The ends in each run, those without any among them.</param>
public sealed class CauseTally(IReadOnlyList<IReadOnlyList<CausedEnd>> runs)
{
    /// <summary>The ends of all runs.</summary>
    public IReadOnlyList<CausedEnd> Ends { get; } = [.. runs.SelectMany(run => run)];

    /// <summary>Tallies runs.</summary>
    /// <param name="runs">The runs.</param>
    public static CauseTally Of(IReadOnlyList<RunRows> runs) => new([.. runs.Select(CausedEnd.In)]);

    /// <summary>Share of each family of causes in all ends, in Walt's order, with 95% intervals by bootstrap over runs; NaN where
    /// nothing ended, and intervals with fewer than two runs.</summary>
    public IReadOnlyList<(CauseGroup Group, Estimate Share)> Shares()
    {
        double[][] counts = [.. runs.Select(run => CauseGroup.All.Select(group => (double)run.Count(end => end.Group == group)).ToArray())];
        return [.. CauseGroup.All.Zip(Bootstrap.Estimates(counts.Length, Pooled))];

        double[] Pooled(int[] places)
        {
            var sums = new double[CauseGroup.All.Count];
            foreach (var place in places)
            {
                for (var group = 0; group < sums.Length; group++)
                    sums[group] += counts[place][group];
            }

            var all = sums.Sum();
            return Array.ConvertAll(sums, sum => sum / all);
        }
    }
}

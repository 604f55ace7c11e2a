using AllianceSim.Experiments.Findings;
using AllianceSim.Experiments.Outcomes;
using AllianceSim.Experiments.Statistics;

namespace AllianceSim.Figures.Tests;

/// <summary>Comparisons made by hand: outcomes have ratios of 1, 2, 3 … in their order, with intervals a third to either side.</summary>
internal static class SyntheticComparison
{
    /// <summary>Ties of the second condition end twice as fast.</summary>
    public static Comparison Of(int pairs)
    {
        LifeTable[] first = [.. Enumerable.Range(0, pairs).Select(run => Lives(0.04, (uint)run))];
        LifeTable[] second = [.. Enumerable.Range(0, pairs).Select(run => Lives(0.08, (uint)(100 + run)))];
        var lives = LifeComparison.Of([.. first.Select((table, run) => new PairedLives(run, table, second[run]))]);
        return new(pairs, [.. OutcomeCatalogue.All.Select((outcome, i) => Compared(outcome, i + 1, pairs))], lives, lives)
        {
            FirstTies = ReplicatedSurvival.Of(first), SecondTies = ReplicatedSurvival.Of(second),
        };
    }

    /// <summary>Two conditions in which nobody was ever allied.</summary>
    public static Comparison OfNothing
    {
        get
        {
            var nobody = LifeTable.Of([]);
            var lives = LifeComparison.Of([new(0, nobody, nobody), new(1, nobody, nobody)]);
            return new(2, [.. OutcomeCatalogue.All.Select(outcome => Compared(outcome, double.NaN, 2))], lives, lives)
            {
                FirstTies = ReplicatedSurvival.Of([nobody, nobody]), SecondTies = ReplicatedSurvival.Of([nobody, nobody]),
            };
        }
    }

    private static OutcomeComparison Compared(Outcome outcome, double ratio, int pairs) => new(
        outcome, new(ratio, double.NaN, double.NaN), new(1, double.NaN, double.NaN),
        pairs > 1 ? new(ratio, ratio * 2 / 3, ratio * 4 / 3) : new(ratio, double.NaN, double.NaN));

    private static LifeTable Lives(double hazard, uint seed) => LifeTable.Of(SyntheticWorld.Curve(80, hazard, seed).Watched);
}

using AllianceSim.Engine.Recording;
using AllianceSim.Experiments.Statistics;

namespace AllianceSim.Experiments.Disputes;

/// <summary>How often states with so many allies were entangled, of the disputes that they took part in.</summary>
/// <param name="Allies">Numbers of allies, such as <c>3-5</c>.</param>
/// <param name="TakenPart">Disputes that such states took part in (involvement 2 or 3), over all runs.</param>
/// <param name="ByChance">Share of these in which they were entangled by the exact chances, with interval by bootstrap over runs; NaN
/// where there is none.</param>
/// <param name="Counted">The same by counted cases.</param>
/// <remarks>The chances of all parts are summed, also of those who happened to stay out, as the counted cases are drawn from all.</remarks>
public sealed record EntanglementByAllies(string Allies, int TakenPart, Estimate ByChance, Estimate Counted)
{
    private static readonly (string Label, int Least, int Most)[] Bins =
        [("0", 0, 0), ("1-2", 1, 2), ("3-5", 3, 5), ("6-10", 6, 10), ("11-20", 11, 20), ("21+", 21, int.MaxValue)];

    /// <summary>The shares for no allies, 1 or 2, 3 to 5, 6 to 10, 11 to 20, and more.</summary>
    /// <param name="runs">The runs.</param>
    /// <param name="level">Level of the intervals.</param>
    public static IReadOnlyList<EntanglementByAllies> Of(IReadOnlyList<RunRows> runs, double level = 0.95) =>
    [
        .. Bins.Select(bin =>
        {
            PartTally[] tallies = [.. runs.Select(run => new PartTally(run.Involvements.Where(part => Holds(part, bin.Least, bin.Most))))];
            return new EntanglementByAllies(
                bin.Label, tallies.Sum(tally => tally.TakenPart), Share(tallies, tally => tally.ExpectedEntangled, level),
                Share(tallies, tally => tally.Entangled, level));
        }),
    ];

    private static bool Holds(in InvolvementRow part, int least, int most) => part.Allies >= least && part.Allies <= most;

    private static Estimate Share(PartTally[] tallies, Func<PartTally, double> entangled, double level) => Bootstrap.Estimate<RateCount>(
        [.. tallies.Select(tally => new RateCount(entangled(tally), tally.TakenPart))], Hazard.Pooled, level);
}

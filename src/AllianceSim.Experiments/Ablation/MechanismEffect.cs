using AllianceSim.Experiments.Statistics;
using AllianceSim.Results;

namespace AllianceSim.Experiments.Ablation;

/// <summary>What turning off one mechanism does.</summary>
/// <param name="Mechanism">Id of the mechanism.</param>
/// <param name="Name">Its plain name.</param>
/// <param name="Pairs">Pairs of runs.</param>
/// <param name="DifferingRuns">Pairs whose runs differ in anything recorded but causes, states and dyads.</param>
/// <param name="Outcomes">Its rows by outcome.</param>
public sealed record MechanismEffect(
    string Mechanism, string Name, int Pairs, int DifferingRuns, IReadOnlyDictionary<string, AblationRow> Outcomes)
{
    /// <summary>Whether any run came out otherwise.</summary>
    public bool HasEffect => DifferingRuns > 0;

    /// <summary>The difference in an outcome, off less on; NaN where it has none.</summary>
    public Estimate Difference(string outcome) => Outcomes.TryGetValue(outcome, out var row)
        ? new(row.Difference, row.Low, row.High)
        : new(double.NaN, double.NaN, double.NaN);

    /// <summary>The mechanisms of an ablation, those first that do most to an outcome.</summary>
    /// <param name="rows">Rows of table <c>ablation</c>.</param>
    /// <param name="outcome">Id of the outcome.</param>
    /// <returns>In order of the size of the difference, whichever way it goes: all are of one outcome and of the same runs, so sizes
    /// compare, and how sure each is its interval tells. Those without a value follow, then those without an effect; equals stay in the
    /// order of the rows.</returns>
    public static IReadOnlyList<MechanismEffect> Sort(IEnumerable<AblationRow> rows, string outcome) =>
    [
        .. rows.GroupBy(row => row.Mechanism, StringComparer.Ordinal)
            .Select(group => Of([.. group]))
            .OrderByDescending(effect => effect.HasEffect)
            .ThenByDescending(effect => Math.Abs(effect.Difference(outcome).Value)),
    ];

    private static MechanismEffect Of(IReadOnlyList<AblationRow> rows) => new(
        rows[0].Mechanism, rows[0].Name, rows[0].Pairs, rows[0].DifferingRuns,
        rows.ToDictionary(row => row.Outcome, StringComparer.Ordinal));
}

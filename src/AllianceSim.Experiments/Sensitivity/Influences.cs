using AllianceSim.Results;

namespace AllianceSim.Experiments.Sensitivity;

/// <summary>The measures of one scenario's factors, as table sensitivity has them, and which factors matter most.</summary>
public sealed class Influences
{
    /// <summary>Morris's measure of how much a factor matters.</summary>
    public const string MuStar = "mu-star";

    /// <summary>Sobol's.</summary>
    public const string Total = "total";

    private readonly Dictionary<(string Outcome, string Factor, string Measure), SensitivityRow> rows;

    private Influences(IReadOnlyList<SensitivityRow> rows)
    {
        this.rows = rows.ToDictionary(row => (row.Outcome, row.Factor, row.Measure));
        Outcomes = [.. rows.Select(row => row.Outcome).Distinct()];
        Factors = [.. rows.Select(row => row.Factor).Distinct()];
        Main = rows.Any(row => row.Measure == Total) ? Total : MuStar;
        Inert = [.. Factors.Where(factor => Outcomes.All(outcome => ValueOf(outcome, factor) == 0))];
    }

    /// <summary>The outcomes, in order.</summary>
    public IReadOnlyList<string> Outcomes { get; }

    /// <summary>The factors, in the order of the sweep.</summary>
    public IReadOnlyList<string> Factors { get; }

    /// <summary>The measure by which factors matter: <see cref="MuStar"/> or <see cref="Total"/>.</summary>
    public string Main { get; }

    /// <summary>Factors that do nothing to any outcome.</summary>
    public IReadOnlyList<string> Inert { get; }

    /// <summary>Orders the rows of a scenario.</summary>
    /// <param name="rows">All rows of one scenario.</param>
    public static Influences Of(IReadOnlyList<SensitivityRow> rows) => new(rows);

    /// <summary>A row.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public SensitivityRow Find(string outcome, string factor, string measure) => rows[(outcome, factor, measure)];

    /// <summary>The factors that do anything to some outcomes, the most influential first: by the mean over outcomes of the factor's share
    /// of the largest value there.</summary>
    /// <param name="outcomes">The outcomes.</param>
    public IReadOnlyList<string> Of(IReadOnlyList<string> outcomes)
    {
        var largest = outcomes.ToDictionary(outcome => outcome, outcome => Factors.Max(factor => Known(outcome, factor)));
        return
        [
            .. Factors.Except(Inert).OrderByDescending(factor => outcomes.Sum(
                outcome => largest[outcome] > 0 ? Known(outcome, factor) / largest[outcome] : 0)),
        ];
    }

    private double ValueOf(string outcome, string factor) => Find(outcome, factor, Main).Value;

    private double Known(string outcome, string factor) => ValueOf(outcome, factor) is var value && double.IsFinite(value) ? value : 0;
}

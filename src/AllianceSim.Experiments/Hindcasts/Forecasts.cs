using AllianceSim.Experiments.Statistics;
using AllianceSim.Results;

namespace AllianceSim.Experiments.Hindcasts;

/// <summary>What every forecaster says to one question, of the same pairs.</summary>
/// <param name="Year">The year on whose 1 January it is judged.</param>
/// <param name="Question">The question.</param>
/// <param name="States">Names of the states.</param>
/// <param name="Cases">The pairs, and what came.</param>
/// <param name="Probabilities">A probability for each pair, by forecaster; a logistic regression that could not be fitted is not there.</param>
public sealed record Forecasts(
    int Year, HindcastQuestion Question, IReadOnlyList<string> States, IReadOnlyList<Case> Cases,
    IReadOnlyDictionary<HindcastForecaster, double[]> Probabilities)
{
    /// <summary>The forecasters that are there, the model first.</summary>
    public IReadOnlyList<HindcastForecaster> Forecasters { get; } =
        [.. Enum.GetValues<HindcastForecaster>().Where(Probabilities.ContainsKey)];

    /// <summary>What baselines were fitted to, by forecaster. Default: not known.</summary>
    public IReadOnlyDictionary<HindcastForecaster, HindcastFitting> Fittings { get; init; } = new Dictionary<HindcastForecaster, HindcastFitting>();

    /// <summary>Number of pairs of which it came true.</summary>
    public int Happened { get; } = Cases.Count(one => one.Happened);

    /// <summary>What a forecaster says, beside what came.</summary>
    public IReadOnlyList<Forecast> Of(HindcastForecaster forecaster) =>
        [.. Cases.Select((one, place) => new Forecast(Probabilities[forecaster][place], one.Happened))];

    /// <summary>The rows of table hindcast-dyads.</summary>
    public IEnumerable<HindcastDyadRow> Rows => Cases.Select((one, place) => new HindcastDyadRow(
        Year, Question, States[one.Pair.First], States[one.Pair.Second], one.Happened, At(HindcastForecaster.Model, place),
        At(HindcastForecaster.Persistence, place), At(HindcastForecaster.BaseRate, place), At(HindcastForecaster.Logistic, place)));

    /// <summary>The forecasts that rows of table hindcast-dyads tell of, by year and question.</summary>
    public static IReadOnlyList<Forecasts> From(IEnumerable<HindcastDyadRow> rows) =>
        [.. rows.GroupBy(row => (row.Year, row.Question)).Select(question => From(question.Key.Year, question.Key.Question, [.. question]))];

    private static Forecasts From(int year, HindcastQuestion question, IReadOnlyList<HindcastDyadRow> rows)
    {
        string[] states = [.. rows.SelectMany(row => new[] { row.First, row.Second }).Distinct()];
        var probabilities = new Dictionary<HindcastForecaster, double[]>
        {
            [HindcastForecaster.Model] = [.. rows.Select(row => row.Model)],
            [HindcastForecaster.Persistence] = [.. rows.Select(row => row.Persistence)],
            [HindcastForecaster.BaseRate] = [.. rows.Select(row => row.BaseRate)],
            [HindcastForecaster.Logistic] = [.. rows.Select(row => row.Logistic)],
        };
        return new(
            year, question, states,
            [.. rows.Select(row => new Case(new(Array.IndexOf(states, row.First), Array.IndexOf(states, row.Second)), row.Happened))],
            Known(probabilities));
    }

    /// <summary>The forecasters that say something of every pair.</summary>
    internal static IReadOnlyDictionary<HindcastForecaster, double[]> Known(IReadOnlyDictionary<HindcastForecaster, double[]> probabilities) =>
        probabilities.Where(of => !of.Value.Any(double.IsNaN)).ToDictionary(of => of.Key, of => of.Value);

    private double At(HindcastForecaster forecaster, int place) =>
        Probabilities.TryGetValue(forecaster, out var probabilities) ? probabilities[place] : double.NaN;
}

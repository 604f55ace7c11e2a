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

    /// <summary>Number of pairs of which it came true.</summary>
    public int Happened { get; } = Cases.Count(one => one.Happened);

    /// <summary>What a forecaster says, beside what came.</summary>
    public IReadOnlyList<Forecast> Of(HindcastForecaster forecaster) =>
        [.. Cases.Select((one, place) => new Forecast(Probabilities[forecaster][place], one.Happened))];

    /// <summary>The rows of table hindcast-dyads.</summary>
    public IEnumerable<HindcastDyadRow> Rows => Cases.Select((one, place) => new HindcastDyadRow(
        Year, Question, States[one.Pair.First], States[one.Pair.Second], one.Happened, At(HindcastForecaster.Model, place),
        At(HindcastForecaster.Persistence, place), At(HindcastForecaster.BaseRate, place), At(HindcastForecaster.Logistic, place)));

    private double At(HindcastForecaster forecaster, int place) =>
        Probabilities.TryGetValue(forecaster, out var probabilities) ? probabilities[place] : double.NaN;
}

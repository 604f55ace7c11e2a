using AllianceSim.Engine.Scenario;
using AllianceSim.Results;
using AllianceSim.Results.Tables;

namespace AllianceSim.Experiments.Hindcasts;

/// <summary>A simulation from some year forward, held against what happened, pair by pair, beside naive baselines.</summary>
/// <param name="Questions">What was foretold, by year and question; a question that the record does not answer is not there.</param>
/// <param name="Scores">How good each forecaster is.</param>
/// <param name="Misread">Pairs of which the scenario says otherwise than the record whether they are tied at the start.</param>
public sealed record Hindcast(IReadOnlyList<Forecasts> Questions, IReadOnlyList<HindcastScoreRow> Scores, IReadOnlyList<Pair> Misread)
{
    /// <summary>Judges runs.</summary>
    /// <param name="scenario">The scenario, of named states.</param>
    /// <param name="runs">Its runs, up to the last of the years or beyond.</param>
    /// <param name="history">What happened.</param>
    /// <param name="years">The years to judge, on 1 January each.</param>
    /// <param name="train">The training for a horizon in years; null where baselines are to be fitted to the years foretold.</param>
    public static Hindcast Of(
        ScenarioSpec scenario, IReadOnlyList<RunRows> runs, IHistory history, IReadOnlyList<int> years, Func<int, Training?> train)
    {
        var start = new StartingPoint(scenario);
        var questions = new List<Forecasts>();
        foreach (var year in years)
        {
            var outlook = new Outlook(start, history, year);
            var shares = new RunShares(start.States, runs, outlook);
            var training = train(year - scenario.Start);
            questions.AddRange(
                Enum.GetValues<HindcastQuestion>().Where(question => outlook[question].Count > 0)
                    .Select(question => Foretell(start, outlook, question, shares, training, scenario.Seed)));
        }

        return new(
            questions,
            [.. questions.SelectMany(ForecastScores.Of)],
            [
                .. start.Pairs.Where(pair => history.IsTied(start.States[pair.First], start.States[pair.Second], start.Year) is { } tied
                    && tied != start.IsTied(pair)),
            ]);
    }

    /// <summary>Writes the tables into a result folder, and lists its files anew.</summary>
    /// <exception cref="ResultFolderException">The disk is full or fails.</exception>
    public void Write(string folder)
    {
        DerivedTables.Write(folder, ResultTables.Hindcast, Scores);
        DerivedTables.Write(folder, ResultTables.HindcastDyads, Questions.SelectMany(question => question.Rows));
        ManifestStore.Seal(folder);
    }

    private static Forecasts Foretell(
        StartingPoint start, Outlook outlook, HindcastQuestion question, RunShares shares, Training? training, ulong seed)
    {
        var cases = outlook[question];
        var past = training?.Outlook[question];
        var logistic = training is null
            ? LogisticBaseline.CrossValidated(start, cases, seed)
            : LogisticBaseline.Trained(training.Start, training.Outlook[question], start, cases);
        var rate = (past ?? cases) is { Count: > 0 } known ? known.Average(one => one.Happened ? 1.0 : 0) : double.NaN;
        var probabilities = new Dictionary<HindcastForecaster, double[]>
        {
            [HindcastForecaster.Model] = [.. cases.Select(one => shares.Probability(question, one.Pair))],
            [HindcastForecaster.Persistence] = [.. cases.Select(one => Persists(question, start, one.Pair) ? 1.0 : 0)],
            [HindcastForecaster.BaseRate] = [.. cases.Select(_ => rate)],
            [HindcastForecaster.Logistic] = logistic,
        };
        return new(outlook.Year, question, start.States, cases, Forecasts.Known(probabilities));
    }

    private static bool Persists(HindcastQuestion question, StartingPoint start, Pair pair) =>
        question == HindcastQuestion.Dispute ? start.HadDispute(pair) : start.IsTied(pair);
}

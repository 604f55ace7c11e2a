using AllianceSim.Engine.Scenario;
using AllianceSim.Results;
using AllianceSim.Results.Tables;

namespace AllianceSim.Experiments.Hindcasts;

/// <summary>A simulation from some year forward, held against what happened, pair by pair, beside naive baselines.</summary>
/// <param name="Questions">What was foretold, by year and question; a question that the record does not answer is not there.</param>
/// <param name="Scores">How good each forecaster is.</param>
/// <param name="States">What the record knows the states of the scenario as, by year.</param>
/// <param name="Remarks">What else is to be known of it.</param>
public sealed record Hindcast(
    IReadOnlyList<Forecasts> Questions, IReadOnlyList<HindcastScoreRow> Scores, IReadOnlyList<HindcastStateRow> States,
    IReadOnlyList<HindcastRemarkRow> Remarks)
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
        var remarks = HindcastRemarks.Of(scenario, start, history).ToList();
        foreach (var year in years)
        {
            var outlook = new Outlook(start, history, year);
            var shares = new RunShares(start.States, runs, outlook);
            var training = train(year - scenario.Start);
            remarks.AddRange(HindcastRemarks.Of(outlook));
            foreach (var question in Enum.GetValues<HindcastQuestion>().Where(question => outlook[question].Count > 0))
            {
                var fitted = new FittedBaselines(start, outlook, question, training, scenario.Seed);
                questions.Add(Foretell(start, outlook, question, shares, fitted));
                remarks.AddRange(fitted.Remarks);
            }
        }

        return new(questions, [.. questions.SelectMany(ForecastScores.Of)], [.. years.SelectMany(year => StatesIn(year, start, history))], remarks);
    }

    /// <summary>Reads one back.</summary>
    /// <param name="results">The results that it was written into.</param>
    /// <exception cref="ResultFolderException">A table cannot be read.</exception>
    public static Hindcast From(ResultReader results) =>
        new(Forecasts.From(results.HindcastDyads), results.Hindcast, results.HindcastStates, results.HindcastRemarks);

    /// <summary>Writes the tables into a result folder, and lists its files anew.</summary>
    /// <exception cref="ResultFolderException">The disk is full or fails.</exception>
    public void Write(string folder)
    {
        DerivedTables.Write(folder, ResultTables.Hindcast, Scores);
        DerivedTables.Write(folder, ResultTables.HindcastDyads, Questions.SelectMany(question => question.Rows));
        DerivedTables.Write(folder, ResultTables.HindcastStates, States);
        DerivedTables.Write(folder, ResultTables.HindcastRemarks, Remarks);
        ManifestStore.Seal(folder);
    }

    private static Forecasts Foretell(StartingPoint start, Outlook outlook, HindcastQuestion question, RunShares shares, FittedBaselines fitted)
    {
        var cases = outlook[question];
        var probabilities = new Dictionary<HindcastForecaster, double[]>
        {
            [HindcastForecaster.Model] = [.. cases.Select(one => shares.Probability(question, one.Pair))],
            [HindcastForecaster.Persistence] = [.. cases.Select(one => Persists(question, start, one.Pair) ? 1.0 : 0)],
            [HindcastForecaster.BaseRate] = [.. cases.Select(_ => fitted.Rate)],
            [HindcastForecaster.Logistic] = fitted.Logistic,
        };
        return new(outlook.Year, question, start.States, cases, Forecasts.Known(probabilities))
        {
            Fittings = new Dictionary<HindcastForecaster, HindcastFitting>
            {
                [HindcastForecaster.BaseRate] = fitted.RateFitting, [HindcastForecaster.Logistic] = fitted.LogisticFitting,
            },
        };
    }

    private static bool Persists(HindcastQuestion question, StartingPoint start, Pair pair) =>
        question == HindcastQuestion.Dispute ? start.HadDispute(pair) : start.IsTied(pair);

    private static IEnumerable<HindcastStateRow> StatesIn(int year, StartingPoint start, IHistory history) => start.States.Select(state =>
    {
        var known = history.Find(state);
        var standing = known.Number is null ? HindcastStanding.Unknown
            : history.IsMember(state, year) != false ? HindcastStanding.Judged
            : history.IsMember(state, start.Year) != false ? HindcastStanding.Gone
            : HindcastStanding.Outside;
        return new HindcastStateRow(year, state, known.Number, known.Name, standing, known.Nearest);
    });
}

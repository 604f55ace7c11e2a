using AllianceSim.Experiments.Hindcasts;
using AllianceSim.Results;

namespace AllianceSim.Figures.Tests;

/// <summary>Hindcasts made by hand: of every pair of some states the model says more the likelier it comes true.</summary>
internal static class SyntheticHindcast
{
    /// <summary>One question.</summary>
    /// <param name="states">Number of states.</param>
    /// <param name="everyNth">Of which pairs it comes true: 0 for none, 1 for all.</param>
    /// <param name="question">The question.</param>
    /// <param name="withLogistic">Whether there is a logistic regression.</param>
    public static Forecasts Question(int states, int everyNth, HindcastQuestion question, bool withLogistic = true)
    {
        Case[] cases =
        [
            .. from i in Enumerable.Range(0, states)
               from j in Enumerable.Range(i + 1, states - i - 1)
               select new Case(new(i, j), everyNth > 0 && ((7 * i) + j) % everyNth == 0),
        ];
        var probabilities = new Dictionary<HindcastForecaster, double[]>
        {
            [HindcastForecaster.Model] = Say(place => cases[place].Happened ? 0.5 : 0.2),
            [HindcastForecaster.Persistence] = [.. cases.Select(one => question == HindcastQuestion.Dispute && one.Pair.First % 3 == 0 ? 1.0 : 0)],
            [HindcastForecaster.BaseRate] = [.. cases.Select(_ => everyNth > 0 ? 1.0 / everyNth : 0)],
        };
        if (withLogistic)
            probabilities[HindcastForecaster.Logistic] = Say(_ => 0.3);
        return new(1980, question, [.. Enumerable.Range(0, states).Select(i => $"State {i}")], cases, probabilities);

        double[] Say(Func<int, double> mean) => [.. cases.Select((_, place) => mean(place) + (place * 37 % 20 / 100.0))];
    }

    /// <summary>All four questions of one year.</summary>
    public static IReadOnlyList<Forecasts> Questions(int states, int everyNth, bool withLogistic = true) =>
        [.. Enum.GetValues<HindcastQuestion>().Select(question => Question(states, everyNth, question, withLogistic))];
}

using System.Globalization;
using AllianceSim.Engine.Scenario;
using AllianceSim.Experiments.Hindcasts;
using AllianceSim.Results;
using static AllianceSim.Experiments.Tests.Rows;

namespace AllianceSim.Experiments.Tests.Hindcasts;

/// <summary>Sixteen states in a row, of which neighbours ally: what distance tells and the runs may not.</summary>
public class BaselineTests
{
    private const int States = 16;

    private static readonly string[] Names = [.. Enumerable.Range(0, States).Select(i => string.Create(CultureInfo.InvariantCulture, $"S{i:00}"))];

    private static readonly ScenarioSpec Row = HindcastTests.Scenario(Names) with
    {
        States = [.. Names.Select((name, i) => new StateSpec { Name = name, Power = 1 + (i * 7 % 5), Ideology = (i * 5 % 11 / 5.0) - 1, Location = (0, 5 * i) })],
    };

    [Fact]
    public void AModelThatKnowsAllBeatsEveryBaseline()
    {
        var rows = ScoresOf(Neighbours, Neighbours);
        Assert.All(rows.Skip(1), row => Assert.Equal((HindcastVerdict.Beats, row.Forecaster), (row.Probabilities, row.Forecaster)));
        Assert.Equal(1, rows[0].Area.Value);
        Assert.Null(rows[0].Ranking);
        Assert.Equal(HindcastVerdict.Beats, rows.Single(row => row.Forecaster == HindcastForecaster.BaseRate).Ranking);
    }

    [Fact]
    public void AModelThatIsWrongLosesToThem()
    {
        // Runs ally those that are far apart.
        var wrong = Pairs.Where(pair => pair.J - pair.I > 8);
        var rows = ScoresOf(wrong, Neighbours);
        foreach (var forecaster in (HindcastForecaster[])[HindcastForecaster.Logistic, HindcastForecaster.BaseRate])
        {
            var row = rows.Single(one => one.Forecaster == forecaster);
            Assert.Equal((HindcastVerdict.LosesTo, HindcastVerdict.LosesTo), (row.Ranking, row.Probabilities));
            Assert.True(row.AreaDifference.High < 0 && row.BrierDifference.Low > 0);
        }
    }

    [Fact]
    public void WhereOnlyTheIntervalOverPairsLeavesOutZeroTheModelIsBehind()
    {
        // All that comes is between one state and the others, so that half of what is known hangs on whether that one is drawn.
        var rows = ScoresOf([], Pairs.Where(pair => pair.I == 0));
        var rate = rows.Single(one => one.Forecaster == HindcastForecaster.BaseRate);
        Assert.Equal(HindcastVerdict.Behind, rate.Probabilities);
        Assert.True(rate.BrierDifference.Low < 0 && rate.BrierByPairs.Low > 0);
        Assert.Equal(rate.BrierDifference.Value, rate.BrierByPairs.Value);
    }

    [Fact]
    public void WithTwoEventsNothingCanBeTold()
    {
        var rows = ScoresOf(Neighbours, [(0, 1), (4, 5)]);
        Assert.DoesNotContain(rows, row => row.Forecaster == HindcastForecaster.Logistic);
        Assert.All(rows.Skip(1), row => Assert.Equal(HindcastVerdict.TooFew, row.Ranking));
    }

    [Fact]
    public void TheLogisticBaselineIsNotToldWhatItForetells()
    {
        // Chance alone decides who allies: from other pairs nothing is to be learnt.
        var chance = Pairs.Where(pair => (pair.I * 31 + pair.J * 17) % 7 == 0).ToList();
        var logistic = ScoresOf([], chance).Single(row => row.Forecaster == HindcastForecaster.Logistic);
        Assert.InRange(logistic.Area.Value, 0.3, 0.62);

        var near = ScoresOf([], Neighbours).Single(row => row.Forecaster == HindcastForecaster.Logistic);
        Assert.InRange(near.Area.Value, 0.95, 1);
    }

    [Fact]
    public void WhereItIsTrainedOnEarlierYearsItKnowsNoneOfThoseForetold()
    {
        var earlier = Row with { Start = 1940 };
        var history = History(Neighbours);
        foreach (var (i, j) in Pairs.Where(pair => pair.J - pair.I > 9))
            history.Tied.Add((Names[i], Names[j], 1950));
        var trained = Hindcast.Of(Row, [Run(2)], history, [1952], horizon => Training.Of(earlier, history, 1950, horizon));
        var rows = trained.Scores.Where(row => row.Question == HindcastQuestion.NewTie).ToList();

        // In the years before, those far apart had allied.
        Assert.InRange(rows.Single(row => row.Forecaster == HindcastForecaster.Logistic).Area.Value, 0, 0.05);
        Assert.All(
            trained.Questions.Single(question => question.Question == HindcastQuestion.NewTie).Rows, row => Assert.Equal(21 / 120.0, row.BaseRate, 12));
        Assert.All(rows.Skip(2), row => Assert.Equal(new(HindcastFitted.Earlier, 1950, 120, 21), row.Fitting));
        Assert.Contains(trained.Remarks, remark => remark.Remark == HindcastRemark.Trained && remark.Text.Contains("21 of 120 pairs came true from 1940 to 1950", StringComparison.Ordinal));
    }

    [Fact]
    public void WhatTheYearsBeforeAreTooPoorForIsFittedToThePairsForetoldAndSaysSo()
    {
        var earlier = Row with { Name = "before", Start = 1940 };
        var history = History(Neighbours);
        history.Tied.Add((Names[0], Names[1], 1950));
        var hindcast = Hindcast.Of(Row, [Run(2)], history, [1952], horizon => Training.Of(earlier, history, 1950, horizon));
        Assert.Equal(
            [default, default, new(HindcastFitted.Earlier, 1950, 120, 1), new(HindcastFitted.Foretold, 1952, 120, 29)],
            hindcast.Scores.Where(row => row.Question == HindcastQuestion.NewTie).Select(row => row.Fitting));
        Assert.Contains(
            hindcast.Remarks, remark => remark.Remark == HindcastRemark.NotTrained
                && remark.Text.StartsWith("The logistic regression is fitted to the pairs foretold, as none could be to before", StringComparison.Ordinal));
    }

    [Fact]
    public void TrainingOnStatesThatTheRecordDoesNotKnowIsEmpty()
    {
        var history = new Chronicle { KnownYears = [1950], DisputesSince = int.MaxValue, KnowsSides = false };
        history.Unknown.UnionWith(Names);
        Assert.True(Training.Of(Row with { Start = 1940 }, history, 1950, 10)!.IsEmpty);
        Assert.False(Training.Of(Row with { Start = 1940 }, History([]), 1950, 10)!.IsEmpty);
    }

    private static IEnumerable<(int I, int J)> Pairs =>
        from i in Enumerable.Range(0, States)
        from j in Enumerable.Range(i + 1, States - i - 1)
        select (i, j);

    private static IEnumerable<(int I, int J)> Neighbours => Pairs.Where(pair => pair.J - pair.I <= 2);

    private static Chronicle History(IEnumerable<(int I, int J)> tied)
    {
        var history = new Chronicle { KnownYears = [1950, 1952], DisputesSince = int.MaxValue, KnowsSides = false };
        foreach (var (i, j) in tied)
            history.Tied.Add((Names[i], Names[j], 1952));
        return history;
    }

    private static List<HindcastScoreRow> ScoresOf(IEnumerable<(int I, int J)> foretold, IEnumerable<(int I, int J)> tied)
    {
        var members = foretold.SelectMany((pair, id) => new object[] { Member(id, Names[pair.I], 1950), Member(id, Names[pair.J], 1950) });
        RunRows[] runs = [.. Enumerable.Range(0, 20).Select(number => Run(number, 2, [.. members]))];
        return [.. Hindcast.Of(Row, runs, History(tied), [1952], _ => null).Scores.Where(row => row.Question == HindcastQuestion.NewTie)];
    }
}

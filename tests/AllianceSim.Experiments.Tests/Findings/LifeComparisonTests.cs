using AllianceSim.Experiments.Findings;
using AllianceSim.Experiments.Statistics;

namespace AllianceSim.Experiments.Tests.Findings;

public class LifeComparisonTests
{
    [Fact]
    public void TheRatioIsOfTheFirstConditionWithErrorsByPair()
    {
        var lives = LifeComparison.Of(Pairs(run => 3 + (run % 5), run => 6 + (2 * (run % 5))));
        var fit = lives.Cox.Fit;
        Assert.NotNull(fit);
        Assert.Equal(30, fit.Clusters);
        Assert.True(fit.Coefficients[0].HazardRatio.Lower > 1);

        // All spells of a pair are of one length, so that each adds almost nothing to the first: the naive error is too small.
        Assert.True(fit.Coefficients[0].RobustError > 1.5 * fit.Coefficients[0].StandardError);
        Assert.True(lives.LogRank.Probability < 1e-6);
    }

    [Fact]
    public void YearsLivedAreCountedUpToWhatBothWereWatchedFor()
    {
        var lives = LifeComparison.Of(Pairs(_ => 4, _ => 10));
        Assert.Equal((4, 4, 4, 0), (lives.Limit, lives.FirstYears.Value, lives.SecondYears.Value, lives.Difference.Value));
        var longer = LifeComparison.Of(Pairs(run => run % 2 == 0 ? 10 : 40, _ => 40));
        Assert.Equal((25, 17.5, 25, -7.5), (longer.Limit, longer.FirstYears.Value, longer.SecondYears.Value, longer.Difference.Value));
        Assert.True(longer.Difference.LeavesOut(0));
    }

    [Fact]
    public void WhatPairsShareIsNoneOfTheDifferencesError()
    {
        var lives = LifeComparison.Of(Pairs(run => 5 + (run % 10), run => 6 + (run % 10)));
        Assert.True(lives.Difference.Upper - lives.Difference.Lower < (lives.FirstYears.Upper - lives.FirstYears.Lower) / 2);
    }

    [Fact]
    public void WithoutAnyEndItSaysSo()
    {
        var lives = LifeComparison.Of([
            new(0, LifeTable.Of([new(0, 5, false)]), LifeTable.Of([])), new(1, LifeTable.Of([]), LifeTable.Of([]))
        ]);
        Assert.Null(lives.Cox.Fit);
        Assert.Equal("No spell ended while it was watched.", lives.Cox.Failure);
        Assert.True(double.IsNaN(lives.LogRank.ChiSquared) && double.IsNaN(lives.Proportionality.Probability));
        Assert.True(double.IsNaN(lives.Difference.Value));
    }

    private static IReadOnlyList<PairedLives> Pairs(Func<int, int> first, Func<int, int> second) =>
    [
        .. Enumerable.Range(0, 30).Select(run => new PairedLives(
            run, Five(first(run)), Five(second(run)))),
    ];

    private static LifeTable Five(int years) => LifeTable.Of([.. Enumerable.Repeat(new Spell(0, years, true), 5)]);
}

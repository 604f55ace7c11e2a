using AllianceSim.Experiments.Statistics;

namespace AllianceSim.Experiments.Tests.Statistics;

/// <summary>Where there is no regression to be had, it says why.</summary>
public class CoxFailureTests
{
    private static readonly IReadOnlyList<Subject> Subjects = SyntheticSpells.Subjects;

    [Fact]
    public void NothingThatEnds() => Fails(
        "No spell ended while it was watched.", ["x"], [new(new(0, 3, false), 0, [1]), new(new(0, 5, false), 1, [0]), new(new(4, 4, true), 1, [0])]);

    [Fact]
    public void NoSpellAtAll() => Fails("No spell ended", ["x"], []);

    [Fact]
    public void ACovariateThatIsTheSameForAll() => Fails(
        "'constant' does not vary", ["poles", "constant"], [.. Subjects.Select(s => s with { Covariates = [s.Covariates[0], 0.1] })]);

    [Fact]
    public void ACovariateThatVariesOnlyBetweenThoseNeverAtRiskTogether() => Fails(
        "'x' does not vary among spells at risk together", ["x"],
        [new(new(0, 2, true), 0, [1]), new(new(0, 1, true), 0, [1]), new(new(2, 4, true), 1, [0]), new(new(2, 5, true), 1, [0])]);

    [Fact]
    public void CovariatesThatDependOnEachOther()
    {
        Fails(
            "'sum' follows from 'poles', 'power'", ["poles", "power", "sum"],
            [.. Subjects.Select(s => s with { Covariates = [s.Covariates[0], s.Covariates[1], 3 - s.Covariates[0] + (1e4 * s.Covariates[1])] })]);
        Fails("'again' follows from 'poles'", ["poles", "again"], [.. Subjects.Select(s => s with { Covariates = [s.Covariates[0], s.Covariates[0]] })]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    [InlineData(1000)]
    public void AGroupOfWhichNoneEnds(double size) => Fails(
        "The hazard ratio of 'safe' has no finite estimate", ["power", "safe"],
        [
            .. Subjects.Select(s => s with
            {
                Spell = s.Spell with { Ended = s.Spell.Ended && s.Cluster != 3 },
                Covariates = [s.Covariates[1], s.Cluster == 3 ? size : 0],
            }),
        ]);

    [Fact]
    public void ACovariateThatForetellsTheOrderOfEnds() => Fails(
        "The hazard ratio of 'x' has no finite estimate", ["x"],
        [.. Enumerable.Range(1, 20).Select(i => new Subject(new(0, i, true), i, [i]))]);

    [Fact]
    public void CovariatesThatForetellItTogether()
    {
        // Neither orders the ends; their sum does.
        var (fit, failure) = CoxRegression.Fit(
            ["x", "y"],
            [.. Enumerable.Range(1, 30).Select(i => new Subject(new(0, i, true), i, [i + (i * 7 % 11), -(i * 7 % 11)]))]);
        Assert.Null(fit);
        Assert.Contains("'x', 'y' has no finite estimate", failure, StringComparison.Ordinal);
    }

    [Fact]
    public void AllThatEndAtOneTimeStillTell()
    {
        // All at risk until then end then: the last of the tied finds itself alone, so nothing but the start of it tells.
        var fit = CoxRegression.Fit(
            ["x"], [.. Enumerable.Range(0, 12).Select(i => new Subject(new(0, i < 8 ? 5 : 6, i < 8), i, [i % 3]))]).Fit;
        Assert.NotNull(fit);
        Assert.True(double.IsNaN(Proportionality.Test(fit).Global.ChiSquared));
    }

    [Fact]
    public void OneRunGivesIntervalsOfIndependentSpellsAndSaysSo()
    {
        var fit = CoxRegression.Fit(SyntheticSpells.Names, [.. Subjects.Select(s => s with { Cluster = s.Cluster % 3 })]).Fit!;
        Assert.Contains("not 3", fit.Caution, StringComparison.Ordinal);
        var poles = fit.Coefficients[0];
        Assert.True(double.IsNaN(poles.RobustError));
        Near.Equal(Math.Exp(poles.Coefficient + (1.959963985 * poles.StandardError)), poles.HazardRatio.Upper);
        Near.Equal(49.3356607256, fit.Wald.ChiSquared); // coxph(...)$wald.test without cluster
    }

    [Fact]
    public void WhatIsNoDataIsRefused()
    {
        Assert.Throws<ArgumentException>(() => CoxRegression.Fit([], []));
        Assert.Throws<ArgumentException>(() => CoxRegression.Fit(["x"], [new(new(0, 1, true), 0, [1, 2])]));
        Assert.Throws<ArgumentException>(() => CoxRegression.Fit(["x"], [new(new(0, 1, true), 0, [double.NaN])]));
        Assert.Throws<ArgumentOutOfRangeException>(() => CoxRegression.Fit(["x"], [], 1));
    }

    private static void Fails(string why, string[] names, IReadOnlyList<Subject> subjects)
    {
        var (fit, failure) = CoxRegression.Fit(names, subjects);
        Assert.Null(fit);
        Assert.Contains(why, failure, StringComparison.Ordinal);
    }
}

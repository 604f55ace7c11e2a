using AllianceSim.Experiments.Statistics;

namespace AllianceSim.Experiments.Tests.Statistics;

/// <summary>Data that a careless fit would get wrong without a word.</summary>
public class CoxNumericsTests
{
    // x <- c(50, 2, 2, 2, 1, 2, 0, 3, 2, 3); coxph(Surv(1:10, rep(1, 10)) ~ x, eps = 1e-13)
    [Fact]
    public void StepsThatOverstepAreHalved()
    {
        double[] values = [50, 2, 2, 2, 1, 2, 0, 3, 2, 3];
        var fit = CoxRegression.Fit(["x"], [.. values.Select((x, i) => new Subject(new(0, i + 1, true), i, [x]))]).Fit;
        Assert.NotNull(fit);
        Near.Equal(
            [0.1000209054544, 0.0807050446111, -15.1044125730755, -13.1685997437138],
            [fit.Coefficients[0].Coefficient, fit.Coefficients[0].StandardError, fit.NullLogLikelihood, fit.LogLikelihood]);
    }

    [Fact]
    public void RisksThatLaterSpellsOutweighByFarKeepTheirDigits()
    {
        // Nobody of the late ones is at risk beside an early one, so that what is added to their covariate must not matter. Added is so
        // much that the early ones' risks are below the rounding of the late ones'.
        var near = CoxRegression.Fit(["x"], TwoAges(0)).Fit;
        var far = CoxRegression.Fit(["x"], TwoAges(40)).Fit;
        Assert.NotNull(near);
        Assert.NotNull(far);
        Assert.True(near.Coefficients[0].Coefficient > 1);
        Near.Equal(
            [near.Coefficients[0].Coefficient, near.Coefficients[0].StandardError, near.Coefficients[0].RobustError, near.LogLikelihood],
            [far.Coefficients[0].Coefficient, far.Coefficients[0].StandardError, far.Coefficients[0].RobustError, far.LogLikelihood],
            1e-8);
    }

    [Fact]
    public void WhatVariesByRoundingAloneIsConstant()
    {
        var (fit, failure) = CoxRegression.Fit(
            ["x"], [.. SyntheticSpells.Subjects.Select((s, i) => s with { Covariates = [i % 3 == 0 ? 0.3 : 0.1 + 0.2] })]);
        Assert.Null(fit);
        Assert.Contains("'x' does not vary", failure, StringComparison.Ordinal);
    }

    [Fact]
    public void AClockThatStandsStillTestsNothing()
    {
        var fit = CoxRegression.Fit(SyntheticSpells.Names, SyntheticSpells.Subjects).Fit;
        Assert.NotNull(fit);

        // The mean of many that are alike is often off by a rounding.
        for (var hour = 1; hour < 24; hour++)
        {
            var (byCovariate, whole) = Proportionality.Test(fit, _ => hour / 24.0);
            Assert.All(byCovariate.Append(whole), test => Assert.True(double.IsNaN(test.Probability)));
        }
    }

    private static IReadOnlyList<Subject> TwoAges(double added)
    {
        var subjects = new List<Subject>();
        for (var i = 0; i < 60; i++)
        {
            double value = i * 7 % 5 / 2.0, life = 1 + (((i * 11 % 6) + (2 * (2 - value))) % 10);
            subjects.Add(new(new(0, Math.Min(life, 10), true), i, [value]));
            subjects.Add(new(new(10, 10 + life, true), 100 + i, [value + added]));
        }

        // One that ends just when the late ones come.
        subjects.Add(new(new(0, 10, true), 300, [0]));
        subjects.Add(new(new(0, 10, true), 301, [1]));
        return subjects;
    }
}

using AllianceSim.Experiments.Statistics;

namespace AllianceSim.Experiments.Tests.Statistics;

/// <summary>Against R 4.2.2, with its data set mtcars.</summary>
public class LogisticRegressionTests
{
    private static readonly string[] Names = ["wt", "hp"];

    // mtcars[c("wt", "hp", "am")]
    private static readonly LogisticCase[] Cars =
    [
        .. new (double Weight, double Power, int Manual)[]
        {
            (2.62, 110, 1), (2.875, 110, 1), (2.32, 93, 1), (3.215, 110, 0), (3.44, 175, 0), (3.46, 105, 0), (3.57, 245, 0), (3.19, 62, 0),
            (3.15, 95, 0), (3.44, 123, 0), (3.44, 123, 0), (4.07, 180, 0), (3.73, 180, 0), (3.78, 180, 0), (5.25, 205, 0), (5.424, 215, 0),
            (5.345, 230, 0), (2.2, 66, 1), (1.615, 52, 1), (1.835, 65, 1), (2.465, 97, 0), (3.52, 150, 0), (3.435, 150, 0), (3.84, 245, 0),
            (3.845, 175, 0), (1.935, 66, 1), (2.14, 91, 1), (1.513, 113, 1), (3.17, 264, 1), (2.77, 175, 1), (3.57, 335, 1), (2.78, 109, 1),
        }.Select(car => new LogisticCase([car.Weight, car.Power], car.Manual == 1)),
    ];

    // Which of ten values happened, the highest three: no finite maximum.
    private static readonly LogisticCase[] Separated =
        [.. Enumerable.Range(1, 10).Select(i => new LogisticCase([i], i > 7))];

    // fit <- glm(am ~ wt + hp, binomial, mtcars, epsilon = 1e-14)
    [Fact]
    public void CoefficientsAndTheirErrorsAreThoseOfR()
    {
        var fit = Fit(Names, Cars);
        Near.Equal(
            [18.8662987172041, -8.08347518244463, 0.0362555960822165],
            [fit.Intercept.Coefficient, .. fit.Coefficients.Select(c => c.Coefficient)]); // coef(fit)
        Near.Equal(
            [7.44355806020527, 3.06867511305470, 0.0177341536507693],
            [fit.Intercept.StandardError, .. fit.Coefficients.Select(c => c.StandardError)]); // sqrt(diag(vcov(fit)))
        Near.Equal([0.00843381259970702, 0.040914646459029], fit.Coefficients.Select(c => c.Probability)); // summary(fit)$coef[, 4]
        Near.Equal(-5.02955523613349, fit.LogLikelihood); // logLik(fit)
        Near.Equal(0.262414770731447, fit.Predict([3, 120])); // predict(fit, data.frame(wt = 3, hp = 120), type = "response")
        Near.Equal(Math.Exp(0.0362555960822165 + (1.95996398454005 * 0.0177341536507693)), fit.Coefficients[1].OddsRatio.Upper);
        Assert.Equal((32, 13), (fit.Cases, fit.Happened));
    }

    // By Newton's method in R on Firth's score: X'(y - p + h (1/2 - p)), h the diagonal of the hat matrix.
    [Fact]
    public void FirthsFitIsThatOfR()
    {
        var fit = Fit(Names, Cars, LogisticGuard.Firth);
        Near.Equal(
            [13.4328227416188, -5.70413827963967, 0.024456035708706],
            [fit.Intercept.Coefficient, .. fit.Coefficients.Select(c => c.Coefficient)]);
        Near.Equal([1.91637643791250, 0.0119218351923063], fit.Coefficients.Select(c => c.StandardError));
        Near.Equal(-5.4606586643837, fit.LogLikelihood);
    }

    [Theory]
    [InlineData(LogisticGuard.None)]
    [InlineData(LogisticGuard.Firth)]
    [InlineData(LogisticGuard.FirthForPrediction)]
    public void CasesThatAreAlikeMayStandAsOne(LogisticGuard guard)
    {
        var (each, together) = (
            Fit(Names, [.. Cars.SelectMany((car, i) => Enumerable.Repeat(car, 1 + (i % 3)))], guard),
            Fit(Names, [.. Cars.Select((car, i) => car with { Count = 1 + (i % 3) })], guard));

        Near.Equal(
            [each.Intercept.Coefficient, each.LogLikelihood, .. each.Coefficients.Select(c => c.Coefficient), .. each.Coefficients.Select(c => c.StandardError)],
            [together.Intercept.Coefficient, together.LogLikelihood, .. together.Coefficients.Select(c => c.Coefficient), .. together.Coefficients.Select(c => c.StandardError)]);
        Assert.Equal((each.Cases, each.Happened), (together.Cases, together.Happened));
        Assert.Throws<ArgumentException>(() => LogisticRegression.Fit(Names, [Cars[0] with { Count = 0 }], guard));
    }

    [Fact]
    public void WhereACovariateTellsAllTheGuardKeepsItFinite()
    {
        var (none, failure) = LogisticRegression.Fit(["x"], Separated);
        Assert.Null(none);
        Assert.Contains("The odds ratio of 'x' has no finite estimate", failure, StringComparison.Ordinal);

        var fit = Fit(["x"], Separated, LogisticGuard.Firth);
        Near.Equal([-7.07782156037856, 0.951704503965956], [fit.Intercept.Coefficient, fit.Coefficients[0].Coefficient]);
        Near.Equal([4.51237793342662, 0.608802858169493], [fit.Intercept.StandardError, fit.Coefficients[0].StandardError]);
    }

    // coef(glm(y ~ 1 + offset(0.951704503965956 * x), binomial))
    [Fact]
    public void ForPredictionTheMeanIsTheShareThatHappened()
    {
        var fit = Fit(["x"], Separated, LogisticGuard.FirthForPrediction);
        Near.Equal([-7.19369416964427, 0.951704503965956], [fit.Intercept.Coefficient, fit.Coefficients[0].Coefficient]);
        Near.Equal(0.3, Separated.Average(one => fit.Predict(one.Covariates)));
    }

    [Fact]
    public void AnInterceptAloneIsTheShareThatHappened() =>
        Near.Equal(13 / 32.0, Fit([], [.. Cars.Select(car => car with { Covariates = [] })]).Predict([]));

    [Fact]
    public void TheUnitOfACovariateDoesNotMatter()
    {
        var fit = Fit(Names, [.. Cars.Select(car => car with { Covariates = [car.Covariates[0] / 1e3, 1e6 - (20 * car.Covariates[1])] })]);
        Near.Equal([-8083.47518244463, -0.0362555960822165 / 20], fit.Coefficients.Select(c => c.Coefficient));
        Near.Equal(0.262414770731447, fit.Predict([0.003, 1e6 - 2400]));
    }

    [Fact]
    public void WhereThereIsNoRegressionItSaysWhy()
    {
        Fails("It happened in no case.", [.. Cars.Select(car => car with { Happened = false })]);
        Fails("It happened in every case.", [.. Cars.Select(car => car with { Happened = true })]);
        Fails("'hp' does not vary.", [.. Cars.Select(car => car with { Covariates = [car.Covariates[0], 0.1] })]);
        Fails("'hp' follows from 'wt'.", [.. Cars.Select(car => car with { Covariates = [car.Covariates[0], 3 - car.Covariates[0]] })]);
        Assert.Throws<ArgumentException>(() => LogisticRegression.Fit(["wt"], Cars));
        Assert.Throws<ArgumentException>(() => LogisticRegression.Fit(["x"], [new([double.NaN], true), new([1], false)]));
    }

    [Fact]
    public void CovariatesThatTellNothingOfTheirOwnCanBeLeftOut() => Assert.Equal(
        [1, 3],
        LogisticRegression.Usable([.. Cars.Select(car => car with
        {
            Covariates = [5, car.Covariates[0], 1 - car.Covariates[0], car.Covariates[1], car.Covariates[0] + car.Covariates[1]],
        })]));

    private static LogisticFit Fit(
        IReadOnlyList<string> names, IReadOnlyList<LogisticCase> cases, LogisticGuard guard = LogisticGuard.None)
    {
        var (fit, failure) = LogisticRegression.Fit(names, cases, guard);
        Assert.Null(failure);
        return fit!;
    }

    private static void Fails(string expected, IReadOnlyList<LogisticCase> cases)
    {
        foreach (var guard in Enum.GetValues<LogisticGuard>())
            Assert.Equal(new(null, expected), LogisticRegression.Fit(Names, cases, guard));
    }
}

using AllianceSim.Experiments.Statistics;

namespace AllianceSim.Experiments.Tests.Statistics;

/// <summary>Against R's survival 3.5-3, and what must not change a fit.</summary>
public class CoxRegressionTests
{
    private static readonly CoxFit Synthetic = Fit(SyntheticSpells.Names, SyntheticSpells.Subjects);

    private static readonly CoxFit Remission = Fit(
        ["placebo"],
        [
            .. Leukaemia.Treated.Select((spell, i) => new Subject(spell, i, [0])),
            .. Leukaemia.Placebo.Select((spell, i) => new Subject(spell, 100 + i, [1])),
        ]);

    // fit <- coxph(Surv(entry, exit, ended) ~ poles + power + inst, d, cluster = run, eps = 1e-12)
    [Fact]
    public void CoefficientsAndTheirErrorsAreThoseOfR()
    {
        Near.Equal([0.737840056658, 0.870829527346, -0.239663444236], Synthetic.Coefficients.Select(c => c.Coefficient)); // coef(fit)
        Near.Equal(
            [0.137658200997, 0.225926409602, 0.0837368540106],
            Synthetic.Coefficients.Select(c => c.StandardError)); // sqrt(diag(fit$naive.var))
        Near.Equal(
            [0.149883053112, 0.235669255579, 0.0797825467155],
            Synthetic.Coefficients.Select(c => c.RobustError)); // sqrt(diag(fit$var))
        Near.Equal(
            [1.55904689635, 1.50520074419, 0.672983570214],
            Synthetic.Coefficients.Select(c => c.HazardRatio.Lower)); // summary(fit)$conf.int
        Near.Equal([2.80556639699, 3.79139028083, 0.920081959882], Synthetic.Coefficients.Select(c => c.HazardRatio.Upper));
        Near.Equal(
            [8.5326962899e-07, 0.000219770673406, 0.0026649183856],
            Synthetic.Coefficients.Select(c => c.Probability)); // summary(fit)$coef[, 6]
        Assert.Equal((400, 227, 20, ""), (Synthetic.Spells, Synthetic.Ends, Synthetic.Clusters, Synthetic.Caution));
    }

    [Fact]
    public void TestsOfTheWholeAreThoseOfR()
    {
        Near.Equal([-1146.64694484, -1121.09350732], [Synthetic.NullLogLikelihood, Synthetic.LogLikelihood]); // fit$loglik
        Near.Equal(
            [51.106875045, 51.2023324087, 75.1552567802], // summary(fit)$logtest, fit$score, fit$wald.test
            [Synthetic.LikelihoodRatio.ChiSquared, Synthetic.Score.ChiSquared, Synthetic.Wald.ChiSquared]);
        Near.Equal([4.64220325886e-11, 4.42981994302e-11], [Synthetic.LikelihoodRatio.Probability, Synthetic.Score.Probability]);
        Assert.Equal(3, Synthetic.Wald.Freedom);
    }

    // x <- coxph(Surv(week, end) ~ placebo, leuk, eps = 1e-12)
    [Fact]
    public void TheLeukaemiaDataFitAsInR()
    {
        var placebo = Remission.Coefficients[0];
        Near.Equal([1.57212514883, 0.412396717709], [placebo.Coefficient, placebo.StandardError]);
        Near.Equal([-93.1842699968, -85.0084245774], [Remission.NullLogLikelihood, Remission.LogLikelihood]);
        Near.Equal(17.2465367957, Remission.Score.ChiSquared);
        Assert.Equal(42, Remission.Clusters);
    }

    // coxph(Surv(week, end) ~ placebo, leuk, robust = TRUE)
    [Fact]
    public void ASpellAClusterGivesTheRobustErrorOfR() => Near.Equal(0.377365595176, Remission.Coefficients[0].RobustError);

    // d <- gen(2000, 11); d$crossed <- 1000 * d$power * d$inst
    // coxph(Surv(entry, exit, ended) ~ poles + power + inst + crossed, d, cluster = run, eps = 1e-12, toler.chol = 1e-13)
    [Fact]
    public void CovariatesOfUnlikeSizeThatHangTogetherFitAsInR()
    {
        var fit = Fit(
            [.. SyntheticSpells.Names, "crossed"],
            [
                .. SyntheticSpells.Make(2000, 11)
                    .Select(s => s with { Covariates = [.. s.Covariates, 1000 * s.Covariates[1] * s.Covariates[2]] }),
            ]);
        Near.Equal([0.825194506502, 0.615130636482, -0.377694557645, 0.000163790336225], fit.Coefficients.Select(c => c.Coefficient));
        Near.Equal([0.0610679745926, 0.15405651068, 0.0787861744817, 0.000132093588843], fit.Coefficients.Select(c => c.StandardError));
        Near.Equal([0.141366151139, 0.148276475596, 0.0859529804899, 0.000130014580072], fit.Coefficients.Select(c => c.RobustError));
        Near.Equal([-7668.81511031, -7523.29324111], [fit.NullLogLikelihood, fit.LogLikelihood]);
        var tests = Proportionality.Test(fit);
        Near.Equal([3.18002718326, 2.71994067578, 0.120096104475, 0.583537296101], tests.ByCovariate.Select(test => test.ChiSquared));
        Near.Equal(6.23445491507, tests.Global.ChiSquared);
    }

    // cox.zph(fit)$table, cox.zph(fit, "identity")$table, cox.zph(x)$table
    [Fact]
    public void TestsOfProportionalityAreThoseOfR()
    {
        var tests = Proportionality.Test(Synthetic);
        Near.Equal([0.0557515486225, 0.774270202111, 0.00104045762433], tests.ByCovariate.Select(test => test.ChiSquared));
        Near.Equal([0.852296112155, 0.836921852572], [tests.Global.ChiSquared, tests.Global.Probability]);
        var byTime = Proportionality.Test(Synthetic, time => time);
        Near.Equal([0.154834234312, 0.768015894484, 0.254562739856], byTime.ByCovariate.Select(test => test.ChiSquared));
        Near.Equal(1.16405378705, byTime.Global.ChiSquared);
        Near.Equal(0.0228633780528, Proportionality.Test(Remission).Global.ChiSquared);
    }

    [Fact]
    public void NeitherTheOrderOfRowsNorTheUnitOfTimeMatters()
    {
        var other = Fit(SyntheticSpells.Names,
        [
            .. SyntheticSpells.Subjects.Reverse().Select(s => s with
            {
                Spell = new(s.Spell.Entry * 12, s.Spell.Exit * 12, s.Spell.Ended),
                Cluster = -s.Cluster,
            }),
        ]);
        Near.Equal([.. Synthetic.Coefficients.Select(c => c.Coefficient)], other.Coefficients.Select(c => c.Coefficient), 1e-10);
        Near.Equal([.. Synthetic.Coefficients.Select(c => c.RobustError)], other.Coefficients.Select(c => c.RobustError), 1e-10);
        Near.Equal(Synthetic.LogLikelihood, other.LogLikelihood, 1e-12);
        Near.Equal(
            [.. Proportionality.Test(Synthetic).ByCovariate.Select(test => test.ChiSquared)],
            Proportionality.Test(other).ByCovariate.Select(test => test.ChiSquared),
            1e-7);
    }

    [Fact]
    public void ACovariateTurnedShiftedAndScaledGivesTheInverseRatio()
    {
        var other = Fit(SyntheticSpells.Names,
            [.. SyntheticSpells.Subjects.Select(s => s with { Covariates = [1 - s.Covariates[0], s.Covariates[1], 1e6 - (10 * s.Covariates[2])] })]);
        var (here, there) = (Synthetic.Coefficients, other.Coefficients);
        Near.Equal(
            [-here[0].Coefficient, here[1].Coefficient, -here[2].Coefficient / 10, here[2].RobustError / 10, 1 / here[0].HazardRatio.Upper],
            [there[0].Coefficient, there[1].Coefficient, there[2].Coefficient, there[2].RobustError, there[0].HazardRatio.Lower],
            1e-8);
    }

    [Fact]
    public void TheSameSpellsAgainInTheSameRunsTellNoMore()
    {
        var twice = Fit(SyntheticSpells.Names, [.. SyntheticSpells.Subjects, .. SyntheticSpells.Subjects]);

        // Not to more digits, since those doubled are tied, and ties cost something.
        Near.Equal([.. Synthetic.Coefficients.Select(c => c.RobustError)], twice.Coefficients.Select(c => c.RobustError), 0.02);
        Near.Equal(
            [.. Synthetic.Coefficients.Select(c => c.StandardError / Math.Sqrt(2))], twice.Coefficients.Select(c => c.StandardError), 0.02);
    }

    [Fact]
    public void ConditionsDealtAtRandomDifferNoMoreOftenThanTheLevel()
    {
        // Runs of unlike hazards are dealt to two conditions. With errors by run about a twentieth of the deals are found to differ;
        // with spells as independent it is far more.
        int robust = 0, naive = 0;
        const int Deals = 200;
        for (var deal = 0; deal < Deals; deal++)
        {
            var subjects = Frail(runs: 40, perRun: 15, seed: 1000 + deal);
            var fit = Fit(["dealt"], subjects).Coefficients[0];
            robust += fit.Probability < 0.05 ? 1 : 0;
            naive += Math.Abs(fit.Coefficient) > 1.96 * fit.StandardError ? 1 : 0;
        }

        Assert.InRange(robust, 2, 22);
        Assert.True(naive > 2 * robust, $"{naive} against {robust}");
    }

    [Fact]
    public void WhoIsNeverWatchedAndWhoComesAfterAllEndsTellNothing()
    {
        var other = Fit(SyntheticSpells.Names,
        [
            .. SyntheticSpells.Subjects,
            new(new(4, 4, true), 3, [1, 90, 2]),
            new(new(40, 50, false), 3, [1, 0.5, 2]),
        ]);
        Assert.Equal(401, other.Spells);
        Near.Equal([.. Synthetic.Coefficients.Select(c => c.Coefficient)], other.Coefficients.Select(c => c.Coefficient), 1e-9);
        Near.Equal([.. Synthetic.Coefficients.Select(c => c.RobustError)], other.Coefficients.Select(c => c.RobustError), 1e-9);
    }

    private static IReadOnlyList<Subject> Frail(int runs, int perRun, long seed)
    {
        var state = seed;
        double Uniform() => (state = 16807 * state % 2147483647) / 2147483647.0;
        for (var i = 0; i < 10; i++)
            Uniform();
        var subjects = new List<Subject>();
        for (var run = 0; run < runs; run++)
        {
            var hazard = 0.03 + (0.3 * Uniform());
            for (var i = 0; i < perRun; i++)
            {
                var time = 1;
                while (time < 20 && Uniform() >= hazard)
                    time++;
                subjects.Add(new(new(0, time, time < 20), run, [run % 2]));
            }
        }

        return subjects;
    }

    private static CoxFit Fit(IReadOnlyList<string> names, IReadOnlyList<Subject> subjects)
    {
        var (fit, failure) = CoxRegression.Fit(names, subjects);
        Assert.Null(failure);
        return fit!;
    }
}

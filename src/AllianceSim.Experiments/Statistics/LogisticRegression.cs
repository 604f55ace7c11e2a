using AllianceSim.Model.Numerics;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearAlgebra;

namespace AllianceSim.Experiments.Statistics;

/// <summary>Logistic regression: how covariates multiply the odds that something happens.</summary>
/// <remarks>By iteratively reweighted least squares (Fisher scoring), with steps that are halved where the likelihood falls. Without a guard
/// the same as <c>glm(happened ~ ..., binomial)</c> of R, with it as <c>logistf</c> and <c>flic</c> of R's logistf.</remarks>
public static class LogisticRegression
{
    private const int MostSteps = 100;
    private const int MostHalvings = 30;

    /// <summary>Longest step of a coefficient, per standard deviation of a covariate.</summary>
    private const double LongestStep = 5;

    /// <summary>Steps below which the maximum is reached.</summary>
    private const double Reached = 1e-9;

    /// <summary>Fits the regression.</summary>
    /// <param name="names">Names of the covariates; none for an intercept alone.</param>
    /// <param name="cases">The cases, in any order; those that are alike may stand as one with their number.</param>
    /// <param name="guard">What keeps coefficients finite.</param>
    /// <param name="level">Level of the intervals, above 0 and below 1.</param>
    /// <returns>The fit, or in words why there is none: all cases alike, a covariate that does not vary or follows from others, or,
    /// without a guard, a coefficient that has no finite estimate.</returns>
    /// <exception cref="ArgumentException">A case has another number of values than there are names, or one that is no finite number,
    /// or stands for none.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The level is not between 0 and 1.</exception>
    public static LogisticResult Fit(
        IReadOnlyList<string> names, IReadOnlyList<LogisticCase> cases, LogisticGuard guard = LogisticGuard.None, double level = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(level, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(level, 1);
        Check(names, cases);
        var happened = cases.Where(one => one.Happened).Sum(one => one.Count);
        if (happened == 0 || happened == cases.Sum(one => one.Count))
            return new(null, happened == 0 ? "It happened in no case." : "It happened in every case.");
        var data = new LogisticDesign(cases, names.Count);
        if (data.FirstConstant is { } constant)
            return new(null, $"'{names[constant]}' does not vary.");
        var firth = guard != LogisticGuard.None;
        var none = LogisticLikelihood.At(data, Vector<double>.Build.Dense(names.Count + 1), firth);
        var scale = none.Information.Diagonal();
        if (Dependence.First(none.Information, scale) is { } dependent)
        {
            var others = string.Join(", ", names.Take(dependent - 1).Select(name => $"'{name}'"));
            return new(null, $"'{names[dependent - 1]}' follows from {others}.");
        }

        var (at, best, adrift) = Climb(data, none, scale, firth);
        if (adrift.Count > 0)
        {
            var without = string.Join(", ", adrift.Where(i => i > 0).Select(i => $"'{names[i - 1]}'"));
            return new(
                null,
                $"The odds ratio of {without} has no finite estimate: the likelihood rises with it without end, as where all cases with "
                + "some value happened.");
        }

        return new(Summarise(names, cases, data, at, best, guard, level), null);
    }

    /// <summary>Places of the covariates that vary and do not follow from usable ones before them.</summary>
    /// <param name="cases">Cases with as many values each; none have no usable covariates.</param>
    public static IReadOnlyList<int> Usable(IReadOnlyList<LogisticCase> cases)
    {
        var usable = new List<int>();
        for (var i = 0; cases.Count > 0 && i < cases[0].Covariates.Count; i++)
        {
            int[] some = [.. usable, i];
            var data = new LogisticDesign([.. cases.Select(one => one with { Covariates = [.. some.Select(place => one.Covariates[place])] })], some.Length);
            var products = data.Rows.TransposeThisAndMultiply(data.Rows);
            if (data.FirstConstant is null && Dependence.First(products, products.Diagonal()) is null)
                usable.Add(i);
        }

        return usable;
    }

    private static void Check(IReadOnlyList<string> names, IReadOnlyList<LogisticCase> cases)
    {
        for (var i = 0; i < cases.Count; i++)
        {
            if (cases[i].Covariates.Count != names.Count)
                throw new ArgumentException($"Case {i} has {cases[i].Covariates.Count} covariates, not {names.Count}.", nameof(cases));
            for (var j = 0; j < names.Count; j++)
            {
                if (!double.IsFinite(cases[i].Covariates[j]))
                    throw new ArgumentException($"'{names[j]}' of case {i} is no finite number.", nameof(cases));
            }

            if (cases[i].Count < 1)
                throw new ArgumentException($"Case {i} stands for {cases[i].Count} cases.", nameof(cases));
        }
    }

    /// <summary>Goes to the maximum.</summary>
    /// <returns>The coefficients and the likelihood there; and the places of those, if any, that go on growing.</returns>
    private static (Vector<double> At, LogisticLikelihood Best, IReadOnlyList<int> Adrift) Climb(
        LogisticDesign data, LogisticLikelihood none, Vector<double> scale, bool firth)
    {
        var at = Vector<double>.Build.Dense(scale.Count);
        var here = none;
        var step = at;
        for (var steps = 0; steps < MostSteps && Dependence.First(here.Information, scale) is null; steps++)
        {
            step = here.Information.Cholesky().Solve(here.Score);
            var length = step.AbsoluteMaximum();
            if (length < Reached)
                return (at, here, []);
            if (length > LongestStep)
                step *= LongestStep / length;
            var from = here;
            for (var halvings = 0; ; halvings++)
            {
                here = LogisticLikelihood.At(data, at + step, firth);
                if (here.Objective >= from.Objective - (1e-12 * Math.Abs(from.Objective)) || halvings == MostHalvings)
                    break;
                step /= 2;
            }

            at += step;
        }

        var farthest = step.AbsoluteMaximum();
        return (at, here, [.. Enumerable.Range(0, step.Count).Where(i => Math.Abs(step[i]) > 0.1 * farthest)]);
    }

    private static LogisticFit Summarise(
        IReadOnlyList<string> names, IReadOnlyList<LogisticCase> cases, LogisticDesign data, Vector<double> at, LogisticLikelihood best,
        LogisticGuard guard, double level)
    {
        var variance = data.UnscaleVariance(best.Information.Inverse());
        if (guard == LogisticGuard.FirthForPrediction)
        {
            at[0] = InterceptByMean(data, at);
            best = LogisticLikelihood.At(data, at, firth: false);
        }

        var coefficients = data.Unscale(at);
        var z = Normal.InvCDF(0, 1, (1 + level) / 2);
        return new LogisticFit
        {
            Intercept = Coefficient("intercept", 0),
            Coefficients = [.. names.Select((name, i) => Coefficient(name, i + 1))],
            Cases = cases.Sum(one => one.Count),
            Happened = cases.Where(one => one.Happened).Sum(one => one.Count),
            LogLikelihood = best.LogLikelihood,
        };

        LogisticCoefficient Coefficient(string name, int place)
        {
            var value = coefficients[place];
            var error = Math.Sqrt(variance[place, place]);
            return new(
                name,
                value,
                error,
                new(Elementary.Exp(value), Elementary.Exp(value - (z * error)), Elementary.Exp(value + (z * error))),
                new ChiSquaredTest(value * value / (error * error), 1).Probability);
        }
    }

    /// <summary>The intercept at which the probabilities' mean is the share that happened, the slopes held: by bisection, since the mean
    /// rises with it.</summary>
    private static double InterceptByMean(LogisticDesign data, Vector<double> at)
    {
        var slopes = at.Clone();
        slopes[0] = 0;
        var others = data.Rows * slopes;
        var share = data.Mean(row => data.Happened[row]);
        var (low, high) = (Elementary.Logit(share) - others.Maximum(), Elementary.Logit(share) - others.Minimum());
        while (true)
        {
            var middle = 0.5 * (low + high);
            if (middle <= low || middle >= high)
                return middle;
            if (data.Mean(row => Elementary.Logistic(others[row] + middle)) < share)
                low = middle;
            else
                high = middle;
        }
    }
}

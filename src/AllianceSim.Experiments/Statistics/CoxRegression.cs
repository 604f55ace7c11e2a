using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearAlgebra;

namespace AllianceSim.Experiments.Statistics;

/// <summary>Cox's (1972) proportional hazards: how covariates multiply the hazard of ending, whatever its course over time.</summary>
/// <remarks>Maximised by Newton and Raphson's method; ties after Efron (1977), late entry by risk sets of those watched at the time,
/// errors robust by cluster after Lin and Wei (1989). The same as <c>coxph(Surv(entry, exit, ended) ~ ..., cluster = run)</c> of R's
/// survival.</remarks>
public static class CoxRegression
{
    private const int MostSteps = 30;
    private const int MostHalvings = 30;

    /// <summary>Steps of coefficients, per standard deviation of a covariate, below which the maximum is reached.</summary>
    private const double Reached = 1e-9;

    /// <summary>Fits the regression.</summary>
    /// <param name="names">Names of the covariates, at least one.</param>
    /// <param name="subjects">The subjects, in any order. One not watched for any time (exit = entry) is never at risk.</param>
    /// <param name="level">Level of the intervals, above 0 and below 1.</param>
    /// <returns>The fit, or in words why there is none: nothing ended, a covariate does not vary among those at risk together, covariates
    /// depend on each other, or a coefficient has no finite estimate (monotone likelihood; Heinze and Schemper 2001).</returns>
    /// <exception cref="ArgumentException">There is no covariate, or a subject has another number of values, one that is no finite
    /// number, or stands for no spell.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The level is not between 0 and 1.</exception>
    public static CoxResult Fit(IReadOnlyList<string> names, IReadOnlyList<Subject> subjects, double level = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(level, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(level, 1);
        Check(names, subjects);
        var data = new CoxData(subjects, names.Count);
        if (data.Moments.Count == 0)
            return new(null, "No spell ended while it was watched.");

        var none = CoxLikelihood.At(data, new double[names.Count]);
        var scale = none.Information.Diagonal();
        for (var i = 0; i < names.Count; i++)
        {
            if (!(scale[i] > 1e-12))
                return new(null, $"'{names[i]}' does not vary among spells at risk together.");
        }

        if (Dependence.First(none.Information, scale) is { } dependent)
            return new(null, $"'{names[dependent]}' follows from {Quoted(names.Take(dependent))} among spells at risk together.");
        var (coefficients, best, adrift) = Climb(data, none, scale);
        if (adrift.Count > 0)
        {
            return new(
                null,
                $"The hazard ratio of {Quoted(adrift.Select(i => names[i]))} has no finite estimate: the likelihood rises with it "
                + "without end, as where no spell with some value ends.");
        }

        return new(Summarise(names, data, none, best, coefficients, level), null);
    }

    private static string Quoted(IEnumerable<string> names) => string.Join(", ", names.Select(name => $"'{name}'"));

    private static void Check(IReadOnlyList<string> names, IReadOnlyList<Subject> subjects)
    {
        if (names.Count == 0)
            throw new ArgumentException("One covariate or more is needed.", nameof(names));
        for (var i = 0; i < subjects.Count; i++)
        {
            if (subjects[i].Covariates.Count != names.Count)
            {
                throw new ArgumentException(
                    $"Subject {i} has {subjects[i].Covariates.Count} covariates, not {names.Count}.", nameof(subjects));
            }

            if (subjects[i].Count < 1)
                throw new ArgumentException($"Subject {i} stands for {subjects[i].Count} spells, not for one or more.", nameof(subjects));
            for (var j = 0; j < names.Count; j++)
            {
                if (!double.IsFinite(subjects[i].Covariates[j]))
                    throw new ArgumentException($"'{names[j]}' of subject {i} is no finite number.", nameof(subjects));
            }
        }
    }

    /// <summary>Goes to the maximum, in steps that are halved where the likelihood falls.</summary>
    /// <returns>The coefficients and the likelihood there; and the covariates, if any, whose coefficients go on growing.</returns>
    private static (double[] Coefficients, CoxLikelihood Best, IReadOnlyList<int> Adrift) Climb(
        CoxData data, CoxLikelihood none, Vector<double> scale)
    {
        var at = Vector<double>.Build.Dense(scale.Count);
        var here = none;
        var step = at;
        for (var steps = 0; steps < MostSteps && Dependence.First(here.Information, scale) is null; steps++)
        {
            step = here.Information.Cholesky().Solve(here.Score);
            if (step.AbsoluteMaximum() < Reached)
                return (at.ToArray(), here, []);
            (at, here) = Uphill(data, at, here, step);
        }

        var farthest = step.AbsoluteMaximum();
        return (at.ToArray(), here, [.. Enumerable.Range(0, step.Count).Where(i => Math.Abs(step[i]) > 0.1 * farthest)]);
    }

    private static (Vector<double> At, CoxLikelihood Likelihood) Uphill(
        CoxData data, Vector<double> from, CoxLikelihood here, Vector<double> step)
    {
        var rounding = 1e-12 * Math.Abs(here.LogLikelihood);
        for (var halvings = 0; ; halvings++)
        {
            var to = from + step;
            var there = CoxLikelihood.At(data, to.ToArray());
            if (there.LogLikelihood >= here.LogLikelihood - rounding || halvings == MostHalvings)
                return (to, there);
            step /= 2;
        }
    }

    private static CoxFit Summarise(
        IReadOnlyList<string> names, CoxData data, CoxLikelihood none, CoxLikelihood best, double[] coefficients, double level)
    {
        var inverse = best.Information.Inverse();
        var (robust, clusters) = CoxSandwich.Variance(data, coefficients, inverse);

        // The scores of all clusters sum to 0, so that they span one dimension less than there are clusters.
        var isRobust = clusters > names.Count;
        var variance = isRobust ? robust : inverse;
        var at = Vector<double>.Build.DenseOfArray(coefficients);
        var z = Normal.InvCDF(0, 1, (1 + level) / 2);
        return new CoxFit(data, coefficients)
        {
            Coefficients = [.. names.Select(Coefficient)],
            Spells = data.Spells,
            Ends = data.Moments.Sum(moment => moment.Ends),
            Clusters = clusters,
            LogLikelihood = best.LogLikelihood,
            NullLogLikelihood = none.LogLikelihood,
            LikelihoodRatio = new(2 * (best.LogLikelihood - none.LogLikelihood), names.Count),
            Score = new(none.Score * none.Information.Cholesky().Solve(none.Score), names.Count),
            Wald = new(at * variance.Solve(at), names.Count),
            Caution = isRobust
                ? ""
                : $"Robust errors need more runs than covariates, not {clusters}; the intervals take all spells as independent.",
        };

        CoxCoefficient Coefficient(string name, int i)
        {
            var value = coefficients[i] / data.Scales[i];
            var error = Math.Sqrt(variance[i, i]) / data.Scales[i];
            return new(
                name,
                value,
                Math.Sqrt(inverse[i, i]) / data.Scales[i],
                isRobust ? error : double.NaN,
                new(Math.Exp(value), Math.Exp(value - (z * error)), Math.Exp(value + (z * error))),
                new ChiSquaredTest(value * value / (error * error), 1).Probability);
        }
    }
}

using AllianceSim.Results;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Statistics;

namespace AllianceSim.Experiments.Calibration;

/// <summary>What a sample and a search tell of the parameters.</summary>
/// <param name="prior">The ranges.</param>
/// <param name="sample">The sample of approximate Bayesian computation; empty where there is none.</param>
/// <param name="before">Values of the parameters before the fit.</param>
internal sealed class ParameterEstimates(Prior prior, IReadOnlyList<Trial> sample, IReadOnlyList<double> before)
{
    /// <summary>Share of the posterior between the bounds told.</summary>
    private const double Level = 0.95;

    /// <summary>Share of the range's variance below which what is left of it tells a parameter from the rest of its range.</summary>
    private const double MostLeft = 0.5;

    private readonly double[][] points = [.. sample.Select(trial => trial.Point)];
    private readonly double[][] values = [.. sample.Select(trial => prior.Values(trial.Point))];

    /// <summary>The sample, value by value.</summary>
    public IEnumerable<PosteriorRow> Posterior() =>
        from member in sample.Index()
        from one in prior.Dimensions.Index()
        select new PosteriorRow(
            member.Index, member.Item.Number, member.Item.Misfit, one.Item.Set, one.Item.Parameter.Id, values[member.Index][one.Index]);

    /// <summary>The parameters, each as it came out.</summary>
    /// <param name="best">The trial that fits best.</param>
    /// <param name="errors">Standard errors of its coordinates; null where they were not worked out.</param>
    public IEnumerable<EstimateRow> Of(Trial best, double[]? errors)
    {
        var covariance = sample.Count > 0 ? SampleCovariance.Of(points) : null;
        var found = prior.Values(best.Point);
        for (var i = 0; i < prior.Count; i++)
        {
            var (range, set) = (prior.Dimensions[i].Parameter, prior.Dimensions[i].Set);
            var row = new EstimateRow(
                set, range.Id, range.From, range.To, before[i], found[i], double.NaN, null, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN,
                null, "", "", double.NaN);
            if (covariance is not null)
                row = WithPosterior(row, i, covariance);
            if (errors is not null)
            {
                row = row with
                {
                    StandardError = double.IsInfinity(errors[i]) ? double.NaN : errors[i] * prior.Slope(i, best.Point[i]),
                    IdentifiedBySlopes = IsIdentified(errors[i] * errors[i]),
                };
            }

            yield return row;
        }
    }

    private static bool IsIdentified(double variance) => variance < MostLeft * Prior.Variance;

    private EstimateRow WithPosterior(EstimateRow row, int parameter, Matrix<double> covariance)
    {
        double[] own = [.. values.Select(set => set[parameter])];
        var (companion, correlation) = Companion(parameter, covariance);
        return row with
        {
            Mean = own.Mean(),
            Deviation = own.StandardDeviation(),
            Low = own.QuantileCustom((1 - Level) / 2, QuantileDefinition.R7),
            High = own.QuantileCustom((1 + Level) / 2, QuantileDefinition.R7),
            Contraction = 1 - (covariance[parameter, parameter] / Prior.Variance),
            IdentifiedBySample = IsIdentified(covariance[parameter, parameter]),
            Companion = companion?.Parameter.Id ?? "",
            CompanionWorld = companion?.Set ?? "",
            Correlation = correlation,
        };
    }

    private (Dimension? Dimension, double Correlation) Companion(int parameter, Matrix<double> covariance) => Enumerable.Range(0, prior.Count)
        .Where(other => other != parameter)
        .Select(other => (
            Dimension: (Dimension?)prior.Dimensions[other],
            Value: covariance[parameter, other] / Math.Sqrt(covariance[parameter, parameter] * covariance[other, other])))
        .Where(pair => !double.IsNaN(pair.Value))
        .OrderByDescending(pair => Math.Abs(pair.Value))
        .DefaultIfEmpty((null, double.NaN))
        .First();
}

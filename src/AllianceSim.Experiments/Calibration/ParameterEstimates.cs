using AllianceSim.Results;
using MathNet.Numerics.LinearAlgebra;

namespace AllianceSim.Experiments.Calibration;

/// <summary>What a sample and a search tell of the parameters.</summary>
/// <param name="prior">The ranges.</param>
/// <param name="sample">The sample of approximate Bayesian computation; empty where there is none.</param>
/// <param name="before">Values of the parameters before the fit.</param>
internal sealed class ParameterEstimates(Prior prior, IReadOnlyList<Particle> sample, IReadOnlyList<double> before)
{
    /// <summary>Share of the posterior between the bounds told.</summary>
    private const double Level = 0.95;

    /// <summary>Share of the range's variance below which what is left of it tells a parameter from the rest of its range.</summary>
    private const double LeastContraction = 0.5;

    private readonly double[][] points = [.. sample.Select(member => member.Trial.Point)];
    private readonly double[][] values = [.. sample.Select(member => prior.Values(member.Trial.Point))];
    private readonly double[] weights = [.. sample.Select(member => member.Weight)];

    /// <summary>The sample, value by value.</summary>
    public IEnumerable<PosteriorRow> Posterior() =>
        from member in sample.Index()
        from one in prior.Dimensions.Index()
        select new PosteriorRow(
            member.Index, member.Item.Trial.Number, member.Item.Weight, member.Item.Trial.Misfit, one.Item.Set, one.Item.Parameter.Id,
            values[member.Index][one.Index]);

    /// <summary>The parameters, each as it came out.</summary>
    /// <param name="best">The trial that fits best.</param>
    /// <param name="errors">Standard errors of its coordinates; null where they were not worked out.</param>
    public IEnumerable<EstimateRow> Of(Trial best, double[]? errors)
    {
        var covariance = sample.Count > 0 ? WeightedMoments.Covariance(points, weights) : null;
        var found = prior.Values(best.Point);
        for (var i = 0; i < prior.Count; i++)
        {
            var (range, set) = (prior.Dimensions[i].Parameter, prior.Dimensions[i].Set);
            var row = new EstimateRow(
                set, range.Id, range.From, range.To, before[i], found[i], double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN,
                false, "", double.NaN);
            if (covariance is not null)
                row = WithPosterior(row, i, covariance);
            if (errors is not null)
            {
                row = row with
                {
                    StandardError = double.IsInfinity(errors[i]) ? double.NaN : errors[i] * prior.Slope(i, best.Point[i]),
                    Identified = errors[i] < Prior.Deviation / 2,
                };
            }

            yield return row;
        }
    }

    private EstimateRow WithPosterior(EstimateRow row, int parameter, Matrix<double> covariance)
    {
        double[][] own = [.. values.Select(set => new[] { set[parameter] })];
        double[] alone = [.. values.Select(set => set[parameter])];
        var contraction = 1 - (covariance[parameter, parameter] / (Prior.Deviation * Prior.Deviation));
        var (companion, correlation) = Companion(parameter, covariance);
        return row with
        {
            Mean = WeightedMoments.Mean(own, weights)[0],
            Deviation = Math.Sqrt(WeightedMoments.Covariance(own, weights)[0, 0]),
            Low = WeightedMoments.Quantile(alone, weights, (1 - Level) / 2),
            High = WeightedMoments.Quantile(alone, weights, (1 + Level) / 2),
            Contraction = contraction,
            Identified = contraction > LeastContraction,
            Companion = companion,
            Correlation = correlation,
        };
    }

    private (string Id, double Correlation) Companion(int parameter, Matrix<double> covariance) => Enumerable.Range(0, prior.Count)
        .Where(other => other != parameter)
        .Select(other => (
            prior.Dimensions[other].Parameter.Id,
            Value: covariance[parameter, other] / Math.Sqrt(covariance[parameter, parameter] * covariance[other, other])))
        .Where(pair => !double.IsNaN(pair.Value))
        .OrderByDescending(pair => Math.Abs(pair.Value))
        .DefaultIfEmpty(("", double.NaN))
        .First();
}

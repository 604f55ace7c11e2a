using MathNet.Numerics.LinearAlgebra;

namespace AllianceSim.Experiments.Statistics;

/// <summary>The variance of coefficients where spells of a cluster are not independent of each other (Lin and Wei 1989; Therneau and
/// Grambsch 2000, section 7.2): V U'U V, with V the inverse information and U the score residuals summed by cluster.</summary>
internal static class CoxSandwich
{
    /// <summary>Works it out.</summary>
    /// <param name="data">The subjects.</param>
    /// <param name="coefficients">Coefficients at the maximum.</param>
    /// <param name="inverse">The inverse information there.</param>
    /// <returns>The variance, and the number of clusters.</returns>
    public static (Matrix<double> Variance, int Clusters) Variance(CoxData data, double[] coefficients, Matrix<double> inverse)
    {
        var residuals = ScoreResiduals(data, coefficients);
        var clusters = new SortedDictionary<int, double[]>();
        for (var subject = 0; subject < data.Count; subject++)
        {
            var cluster = data[subject].Cluster;
            if (!clusters.TryGetValue(cluster, out var sum))
                clusters.Add(cluster, sum = new double[coefficients.Length]);
            for (var i = 0; i < sum.Length; i++)
                sum[i] += data[subject].Count * residuals[subject][i];
        }

        var influence = Matrix<double>.Build.DenseOfRowArrays(clusters.Values) * inverse;
        return (influence.TransposeThisAndMultiply(influence), clusters.Count);
    }

    /// <summary>What each spell of a subject adds to the score: covariates less mean where it ends, less the same weighted by the hazard that it
    /// has been exposed to. The hazard of those tied is lessened as in <see cref="CoxData.Risks"/>.</summary>
    private static double[][] ScoreResiduals(CoxData data, double[] coefficients)
    {
        var size = coefficients.Length;
        var (risks, _) = CoxLikelihood.RelativeRisks(data.LogRisks(coefficients));
        var count = data.Moments.Count;
        Exposure hazard = new(count, size), spared = new(count, size);
        var means = new double[count * size];
        foreach (var risk in data.Risks(risks))
        {
            hazard.Add(risk, 1 / risk.Total);
            spared.Add(risk, risk.Gone / risk.Total);
            for (var i = 0; i < size; i++)
                means[(risk.Place * size) + i] += risk.Mean[i] / risk.Moment.Ends;
        }

        var residuals = new double[data.Count][];
        for (var subject = 0; subject < residuals.Length; subject++)
            residuals[subject] = new double[size];
        for (var place = 0; place < count; place++)
        {
            for (var subject = data.Moments[place].First; subject < data.Moments[place].Stop; subject++)
            {
                var row = data.Row(subject);
                for (var i = 0; i < size; i++)
                    residuals[subject][i] += row[i] - means[(place * size) + i] + (risks[subject] * spared.At(place, row, i));
            }
        }

        hazard.AddUp();
        for (var subject = 0; subject < residuals.Length; subject++)
        {
            int last = FirstUpTo(data.Moments, data[subject].Spell.Exit), before = FirstUpTo(data.Moments, data[subject].Spell.Entry);
            hazard.TakeAway(residuals[subject], last, before, risks[subject], data.Row(subject));
        }

        return residuals;
    }

    /// <summary>Place of the last moment up to a time, since moments run from the last to the first.</summary>
    private static int FirstUpTo(IReadOnlyList<CoxMoment> moments, double time)
    {
        int low = 0, high = moments.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (moments[middle].Time > time)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>By moment, sums over its ends of weights, and of the covariates' means by them; then by blocks of moments, as a tree
    /// with the moments as leaves. A difference of running sums would lose a late spell's small exposure in the large one before
    /// it.</summary>
    private sealed class Exposure(int moments, int size)
    {
        private readonly double[] weights = new double[2 * moments];
        private readonly double[] means = new double[2 * moments * size];

        public void Add(CoxRisk risk, double weight)
        {
            var leaf = moments + risk.Place;
            weights[leaf] += weight;
            for (var i = 0; i < size; i++)
                means[(leaf * size) + i] += weight * risk.Mean[i];
        }

        /// <summary>The sum at a moment of weighted distances of a covariate from its means.</summary>
        public double At(int moment, ReadOnlySpan<double> row, int covariate) => OfBlock(moments + moment, row, covariate);

        public void AddUp()
        {
            for (var block = moments - 1; block > 0; block--)
            {
                weights[block] = weights[2 * block] + weights[(2 * block) + 1];
                for (var i = 0; i < size; i++)
                    means[(block * size) + i] = means[(2 * block * size) + i] + means[(((2 * block) + 1) * size) + i];
            }
        }

        /// <summary>Takes the sums over the moments from first up to, but without, stop from a residual.</summary>
        public void TakeAway(double[] residual, int first, int stop, double risk, ReadOnlySpan<double> row)
        {
            for (int low = first + moments, high = stop + moments; low < high; low /= 2, high /= 2)
            {
                if (low % 2 == 1)
                    TakeAway(residual, low++, risk, row);
                if (high % 2 == 1)
                    TakeAway(residual, --high, risk, row);
            }
        }

        private void TakeAway(double[] residual, int block, double risk, ReadOnlySpan<double> row)
        {
            for (var i = 0; i < size; i++)
                residual[i] -= risk * OfBlock(block, row, i);
        }

        private double OfBlock(int block, ReadOnlySpan<double> row, int covariate) =>
            (weights[block] * row[covariate]) - means[(block * size) + covariate];
    }
}

using MathNet.Numerics.LinearAlgebra;

namespace AllianceSim.Experiments.Statistics;

/// <summary>Whether covariates tell anything that those before them do not.</summary>
internal static class Dependence
{
    /// <summary>Share of a covariate's information that others must leave to it.</summary>
    private const double LeastShare = 1e-9;

    /// <summary>The first covariate of which those before leave nothing, by the diagonal of R in a QR decomposition; null for none.</summary>
    /// <param name="information">Information on the coefficients.</param>
    /// <param name="scale">Its diagonal where no covariate does anything.</param>
    public static int? First(Matrix<double> information, Vector<double> scale)
    {
        var shares = information.MapIndexed((i, j, value) => value / Math.Sqrt(scale[i] * scale[j]));
        var left = shares.QR().R.Diagonal();
        for (var i = 0; i < left.Count; i++)
        {
            if (!(Math.Abs(left[i]) > LeastShare))
                return i;
        }

        return null;
    }
}

using AllianceSim.Model.Numerics;
using MathNet.Numerics.LinearAlgebra;

namespace AllianceSim.Experiments.Statistics;

/// <summary>The likelihood of a logistic regression at some coefficients, its slope and its information.</summary>
internal sealed class LogisticLikelihood
{
    private LogisticLikelihood(double logLikelihood, double objective, Vector<double> score, Matrix<double> information)
    {
        LogLikelihood = logLikelihood;
        Objective = objective;
        Score = score;
        Information = information;
    }

    /// <summary>Logarithm of the likelihood.</summary>
    public double LogLikelihood { get; }

    /// <summary>What is maximised: the same, with the penalty where there is one.</summary>
    public double Objective { get; }

    /// <summary>Slope of what is maximised (with the penalty: Firth 1993, as in Heinze and Schemper 2002, eq. 2).</summary>
    public Vector<double> Score { get; }

    /// <summary>The expected information.</summary>
    public Matrix<double> Information { get; }

    /// <summary>At some coefficients, the intercept first.</summary>
    /// <param name="data">The cases.</param>
    /// <param name="coefficients">For standardised covariates.</param>
    /// <param name="firth">Whether half the logarithm of the information's determinant is added.</param>
    public static LogisticLikelihood At(LogisticDesign data, Vector<double> coefficients, bool firth)
    {
        var probabilities = (data.Rows * coefficients).Map(Elementary.Logistic);
        var weights = probabilities.Map2((p, count) => count * p * (1 - p), data.Counts);
        var weighted = Matrix<double>.Build.Dense(data.Rows.RowCount, data.Rows.ColumnCount, (i, j) => data.Rows[i, j] * weights[i]);
        var information = data.Rows.TransposeThisAndMultiply(weighted);
        var rest = (data.Happened - probabilities).PointwiseMultiply(data.Counts);
        var logLikelihood = 0.0;
        for (var i = 0; i < probabilities.Count; i++)
            logLikelihood += data.Counts[i] * Elementary.Log(data.Happened[i] > 0 ? probabilities[i] : 1 - probabilities[i]);
        if (!firth)
            return new(logLikelihood, logLikelihood, data.Rows.TransposeThisAndMultiply(rest), information);

        var determinant = information.Determinant();
        if (!(determinant > 0))
            return new(logLikelihood, double.NegativeInfinity, data.Rows.TransposeThisAndMultiply(rest), information);
        var spread = weighted * information.Inverse();
        var pulled = Vector<double>.Build.Dense(
            rest.Count, i => rest[i] + (spread.Row(i).DotProduct(data.Rows.Row(i)) * (0.5 - probabilities[i])));
        return new(
            logLikelihood, logLikelihood + (0.5 * Elementary.Log(determinant)), data.Rows.TransposeThisAndMultiply(pulled), information);
    }
}

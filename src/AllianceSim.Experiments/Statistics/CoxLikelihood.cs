using MathNet.Numerics.LinearAlgebra;

namespace AllianceSim.Experiments.Statistics;

/// <summary>The logarithm of Cox's (1972) partial likelihood with Efron's (1977) treatment of ties, and what follows from it
/// (Klein and Moeschberger 2003, equation 8.4.3; Therneau and Grambsch 2000, sections 3.1 and 3.3).</summary>
/// <param name="LogLikelihood">Its value: the sum over ends of the log relative risk less the log of the risk set's sum.</param>
/// <param name="Score">Its slopes, by covariate: the sum over ends of covariates less their mean in the risk set.</param>
/// <param name="Information">Less its curvature: the sum over ends of the covariances in the risk set.</param>
internal sealed record CoxLikelihood(double LogLikelihood, Vector<double> Score, Matrix<double> Information)
{
    /// <summary>Works it out.</summary>
    /// <param name="data">The subjects.</param>
    /// <param name="coefficients">Coefficients of the covariates as scaled.</param>
    public static CoxLikelihood At(CoxData data, double[] coefficients) => Sum(data, coefficients, _ => 1);

    /// <summary>The same with each end weighted by a function of its time.</summary>
    public static CoxLikelihood Sum(CoxData data, double[] coefficients, Func<double, double> weight)
    {
        var logRisks = data.LogRisks(coefficients);
        var (risks, highest) = RelativeRisks(logRisks);
        var size = coefficients.Length;
        double value = 0;
        var score = Vector<double>.Build.Dense(size);
        var information = Matrix<double>.Build.Dense(size, size);
        foreach (var moment in data.Moments)
        {
            for (var subject = moment.First; subject < moment.Stop; subject++)
            {
                var by = weight(moment.Time) * data[subject].Count;
                value += by * (logRisks[subject] - highest);
                var row = data.Row(subject);
                for (var i = 0; i < size; i++)
                    score[i] += by * row[i];
            }
        }

        foreach (var risk in data.Risks(risks))
        {
            var by = weight(risk.Moment.Time);
            value -= by * Math.Log(risk.Total);
            for (var i = 0; i < size; i++)
            {
                score[i] -= by * risk.Mean[i];
                for (var j = 0; j <= i; j++)
                    information[i, j] += by * risk.Covariance[(i * size) + j];
            }
        }

        for (var i = 0; i < size; i++)
        {
            for (var j = i + 1; j < size; j++)
                information[i, j] = information[j, i];
        }

        return new(value, score, information);
    }

    /// <summary>The subjects' relative risks, as shares of the highest so that none overflows, and the log of that.</summary>
    public static (double[] Risks, double Highest) RelativeRisks(double[] logRisks)
    {
        var highest = logRisks.DefaultIfEmpty(0).Max();
        return (Array.ConvertAll(logRisks, log => Math.Exp(log - highest)), highest);
    }
}

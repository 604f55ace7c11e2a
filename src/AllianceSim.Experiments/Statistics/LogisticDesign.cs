using MathNet.Numerics.LinearAlgebra;

namespace AllianceSim.Experiments.Statistics;

/// <summary>Cases as a matrix, those that are alike in one row: a column of ones, then each covariate less its mean and divided by its standard deviation, so that steps and
/// information of covariates of unlike size can be compared.</summary>
internal sealed class LogisticDesign
{
    /// <summary>Deviation by size below which a covariate does not vary but is rounded.</summary>
    private const double Rounding = 1e-12;

    private readonly double[] means;
    private readonly double[] deviations;

    /// <summary>Takes cases in.</summary>
    public LogisticDesign(IReadOnlyList<LogisticCase> cases, int covariates)
    {
        Counts = Vector<double>.Build.Dense(cases.Count, row => cases[row].Count);
        means = [.. Enumerable.Range(0, covariates).Select(i => Mean(row => cases[row].Covariates[i]))];
        deviations =
        [
            .. means.Select((mean, i) => Math.Sqrt(Mean(row => (cases[row].Covariates[i] - mean) * (cases[row].Covariates[i] - mean)))),
        ];
        Rows = Matrix<double>.Build.Dense(
            cases.Count, covariates + 1, (row, column) => column == 0 ? 1 : Standard(cases[row].Covariates[column - 1], column - 1));
        Happened = Vector<double>.Build.Dense(cases.Count, row => cases[row].Happened ? 1 : 0);
    }

    /// <summary>A row for each case, or for several that are alike.</summary>
    public Matrix<double> Rows { get; }

    /// <summary>Number of cases of each row.</summary>
    public Vector<double> Counts { get; }

    /// <summary>1 for what happened, 0 for what did not.</summary>
    public Vector<double> Happened { get; }

    /// <summary>Place of the first covariate that is the same in all cases; null for none.</summary>
    public int? FirstConstant => Enumerable.Range(0, means.Length).Where(IsConstant).Select(i => (int?)i).FirstOrDefault();

    /// <summary>Mean over cases.</summary>
    /// <param name="value">Of a row.</param>
    public double Mean(Func<int, double> value)
    {
        var (sum, count) = (0.0, 0.0);
        for (var row = 0; row < Counts.Count; row++)
        {
            sum += Counts[row] * value(row);
            count += Counts[row];
        }

        return sum / count;
    }

    /// <summary>Coefficients for covariates as they were given, the intercept first.</summary>
    /// <param name="standard">Those for standardised covariates.</param>
    public Vector<double> Unscale(Vector<double> standard) => Back() * standard;

    /// <summary>The variance of coefficients for covariates as they were given.</summary>
    /// <param name="standard">That for standardised covariates.</param>
    public Matrix<double> UnscaleVariance(Matrix<double> standard) => Back() * standard * Back().Transpose();

    private Matrix<double> Back()
    {
        var back = Matrix<double>.Build.DenseIdentity(means.Length + 1);
        for (var i = 0; i < means.Length; i++)
        {
            back[i + 1, i + 1] = 1 / deviations[i];
            back[0, i + 1] = -means[i] / deviations[i];
        }

        return back;
    }

    private double Standard(double value, int covariate) =>
        IsConstant(covariate) ? 0 : (value - means[covariate]) / deviations[covariate];

    private bool IsConstant(int covariate) => !(deviations[covariate] > Rounding * Math.Abs(means[covariate]));
}

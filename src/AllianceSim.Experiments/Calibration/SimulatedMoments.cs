using AllianceSim.Model.Numerics;
using AllianceSim.Results;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Optimization;

namespace AllianceSim.Experiments.Calibration;

/// <summary>The method of simulated moments: the values whose runs come closest to the targets, and how sure they are.</summary>
/// <remarks>McFadden 1989, Econometrica 57:5; Gouriéroux and Monfort 1996, Simulation-Based Econometric Methods. The search is Levenberg and
/// Marquardt's. What is measured in runs of the same random numbers jumps where a decision turns, so slopes are taken over a stretch of each
/// range in which many do.</remarks>
/// <param name="moments">The targets.</param>
/// <param name="tryAll">Tries points of the cube of ranges.</param>
public sealed class SimulatedMoments(IReadOnlyList<TargetMoment> moments, Func<IReadOnlyList<double[]>, IReadOnlyList<Trial>> tryAll)
{
    /// <summary>Half the distance, in the cube of ranges, over which a slope is taken.</summary>
    public const double Reach = 0.1;

    /// <summary>How far inside the cube the search begins, as it can leave no edge.</summary>
    private const double Margin = 0.02;

    /// <summary>Share of the largest eigenvalue of the information below which the targets tell nothing in that direction.</summary>
    private const double Singular = 1e-6;

    /// <summary>Searches for the closest point.</summary>
    /// <param name="start">The trial that it begins from.</param>
    /// <param name="evaluations">Trials that it may make.</param>
    /// <returns>The closest trial, the start among them; and how the search went.</returns>
    public (Trial Best, SearchRow Course) Search(Trial start, int evaluations)
    {
        var (best, left, end) = (start, evaluations, SearchEnd.AtRest);
        try
        {
            new LevenbergMarquardtMinimizer().FindMinimum(
                ObjectiveFunction.NonlinearModel(
                    (logits, _) => Deviations(Try([Shares(logits)])[0]), (logits, _) => Slopes(Shares(logits)), Zeros(moments.Count), Zeros(moments.Count)),
                Vector<double>.Build.Dense([.. start.Point.Select(share => Elementary.Logit(Math.Clamp(share, Margin, 1 - Margin)))]));
        }
        catch (SpentException)
        {
            end = SearchEnd.Spent;
        }

        return (best, new(evaluations - left + 1, evaluations, start.Misfit, best.Misfit, end));

        // The search goes by logits of shares, so that it stays within the ranges.
        static double[] Shares(Vector<double> logits) => [.. logits.Select(Elementary.Logistic)];

        Matrix<double> Slopes(double[] point)
        {
            var slopes = SlopesOf(Try(Around(point)), Deviations);
            for (var i = 0; i < point.Length; i++)
                slopes.SetColumn(i, slopes.Column(i) * (point[i] * (1 - point[i])));
            return slopes;
        }

        IReadOnlyList<Trial> Try(IReadOnlyList<double[]> points)
        {
            if (left < points.Count)
                throw new SpentException();
            left -= points.Count;
            var trials = tryAll(points);
            foreach (var trial in trials.Where(trial => trial.Misfit < best.Misfit))
                best = trial;
            return trials;
        }
    }

    /// <summary>The points from which slopes around a point are taken: for each parameter one below and one above.</summary>
    public static IReadOnlyList<double[]> Around(double[] point)
    {
        return [.. Enumerable.Range(0, point.Length).SelectMany(i => new[] { Moved(i, -Reach), Moved(i, Reach) })];

        double[] Moved(int parameter, double step)
        {
            double[] moved = [.. point];
            moved[parameter] = Math.Clamp(point[parameter] + step, 0, 1);
            return moved;
        }
    }

    /// <summary>Standard errors of a point's coordinates: infinite where the targets tell nothing.</summary>
    /// <param name="around">Trials of the points around it.</param>
    /// <param name="noise">Variance of what is measured over runs, by target; a target of which it is NaN, so not known, is left out.</param>
    /// <remarks>With slopes G, weights W and the covariance Ω of targets and runs, (G'WG)⁻¹ G'WΩWG (G'WG)⁻¹. Targets are taken as independent
    /// of each other, which those of one era are not quite.</remarks>
    public double[] StandardErrors(IReadOnlyList<Trial> around, IReadOnlyList<double> noise)
    {
        var dimensions = around.Count / 2;
        var slopes = SlopesOf(around, trial => Vector<double>.Build.Dense(trial.Moments));
        var error = Vector<double>.Build.Dense([.. moments.Select(moment => moment.StandardError())]);
        var weight = Matrix<double>.Build.DiagonalOfDiagonalVector(
            Vector<double>.Build.Dense([.. moments.Select((moment, k) => double.IsNaN(noise[k]) ? 0 : moment.Target.Weight / (error[k] * error[k]))]));
        var information = slopes.TransposeThisAndMultiply(weight) * slopes;
        var eigen = information.Evd(Symmetricity.Symmetric);
        var largest = eigen.EigenValues.Max(value => value.Real);
        var inverse = Matrix<double>.Build.Dense(dimensions, dimensions);
        var lost = new double[dimensions];
        for (var direction = 0; direction < dimensions; direction++)
        {
            var (value, vector) = (eigen.EigenValues[direction].Real, eigen.EigenVectors.Column(direction));
            if (value > Singular * largest)
                inverse += vector.OuterProduct(vector) / value;
            else
                lost = [.. lost.Select((share, i) => share + (vector[i] * vector[i]))];
        }

        var bread = inverse * slopes.TransposeThisAndMultiply(weight);
        return [.. lost.Select((share, i) => share > 0.01 ? double.PositiveInfinity : Math.Sqrt(Variance(bread.Row(i))))];

        double Variance(Vector<double> by) => by.Index().Where(one => weight[one.Index, one.Index] > 0).Sum(
            one => one.Item * one.Item * ((error[one.Index] * error[one.Index]) + noise[one.Index]));
    }

    private static Vector<double> Zeros(int count) => Vector<double>.Build.Dense(count);

    /// <summary>How fast something changes along each coordinate; 0 where the runs do not give it.</summary>
    private static Matrix<double> SlopesOf(IReadOnlyList<Trial> around, Func<Trial, Vector<double>> of) => Matrix<double>.Build.DenseOfColumns(
        around.Chunk(2).Select((pair, parameter) => ((of(pair[1]) - of(pair[0])) / (pair[1].Point[parameter] - pair[0].Point[parameter]))
            .Map(rise => double.IsNaN(rise) ? 0 : rise)));

    /// <summary>Deviations from the targets, each by the root of its weight.</summary>
    private Vector<double> Deviations(Trial trial) => Vector<double>.Build.Dense(
        [.. moments.Select((moment, k) => Math.Sqrt(moment.Target.Weight) * moment.Deviation(trial.Moments[k]))]);

    /// <summary>The trials allowed for are made.</summary>
    private sealed class SpentException : Exception;
}

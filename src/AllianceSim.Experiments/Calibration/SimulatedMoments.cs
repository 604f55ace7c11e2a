using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Optimization;

namespace AllianceSim.Experiments.Calibration;

/// <summary>The method of simulated moments: the values whose runs come closest to the targets, and how sure they are.</summary>
/// <remarks>McFadden 1989, Econometrica 57:5; Gouriéroux and Monfort 1996, Simulation-Based Econometric Methods. The search is Nelder and Mead's,
/// as what is measured in runs of the same random numbers jumps where a decision turns, so that it has no derivatives.</remarks>
/// <param name="tryAll">Tries points of the cube of ranges.</param>
internal sealed class SimulatedMoments(Func<IReadOnlyList<double[]>, IReadOnlyList<Trial>> tryAll)
{
    /// <summary>Half the distance, in the cube of ranges, over which a slope is taken.</summary>
    public const double Reach = 0.1;

    /// <summary>First step of the search, in the cube of ranges.</summary>
    private const double Step = 0.15;

    private const double Tolerance = 1e-4;

    /// <summary>Share of the largest eigenvalue of the information below which the targets tell nothing in that direction.</summary>
    private const double Singular = 1e-6;

    /// <summary>Searches for the closest point.</summary>
    /// <param name="start">The trial that it begins from.</param>
    /// <param name="evaluations">Trials that it may make.</param>
    /// <returns>The closest trial, the start among them.</returns>
    public Trial Search(Trial start, int evaluations)
    {
        var (best, made) = (start, 0);
        try
        {
            NelderMeadSimplex.Minimum(
                ObjectiveFunction.Value(SquaredMisfit), Vector<double>.Build.Dense(start.Point),
                Vector<double>.Build.Dense([.. start.Point.Select(share => share > 1 - Step ? -Step : Step)]), Tolerance, int.MaxValue);
        }
        catch (SpentException)
        {
            // The best so far is what the trials allowed for give.
        }

        return best;

        double SquaredMisfit(Vector<double> point)
        {
            if (made == evaluations)
                throw new SpentException();
            made++;
            double[] inside = [.. point.Select(share => Math.Clamp(share, 0, 1))];
            var trial = tryAll([inside])[0];
            if (trial.Misfit < best.Misfit)
                best = trial;

            // What lies outside the ranges is the worse the further it lies.
            var outside = point.Zip(inside, (share, clamped) => Math.Abs(share - clamped)).Sum();
            return (trial.Misfit * trial.Misfit) + (10 * outside);
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
    /// <param name="moments">The targets.</param>
    /// <param name="around">Trials of the points around it.</param>
    /// <param name="noise">Covariance of what is measured over runs.</param>
    /// <remarks>With slopes G, weights W and the covariance Ω of targets and runs, (G'WG)⁻¹ G'WΩWG (G'WG)⁻¹. Targets are taken as independent
    /// of each other, which those of one era are not quite.</remarks>
    public static double[] StandardErrors(
        IReadOnlyList<TargetMoment> moments, IReadOnlyList<Trial> around, Matrix<double> noise)
    {
        var dimensions = around.Count / 2;
        var slopes = Matrix<double>.Build.Dense(moments.Count, dimensions, (moment, parameter) =>
        {
            var (below, above) = (around[2 * parameter], around[(2 * parameter) + 1]);
            var rise = (above.Moments[moment] - below.Moments[moment]) / (above.Point[parameter] - below.Point[parameter]);
            return double.IsNaN(rise) ? 0 : rise;
        });
        var error = Vector<double>.Build.Dense([.. moments.Select(moment => moment.StandardError())]);
        var weight = Matrix<double>.Build.DiagonalOfDiagonalVector(
            Vector<double>.Build.Dense([.. moments.Select((moment, k) => moment.Target.Weight / (error[k] * error[k]))]));
        var spread = Matrix<double>.Build.DiagonalOfDiagonalVector(error.PointwisePower(2)) + noise;
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
        var covariance = bread * spread * bread.Transpose();
        return [.. lost.Select((share, i) => share > 0.01 ? double.PositiveInfinity : Math.Sqrt(covariance[i, i]))];
    }

    /// <summary>The trials allowed for are made.</summary>
    private sealed class SpentException : Exception;
}

using AllianceSim.Figures.Description;

namespace AllianceSim.Figures.Networks;

/// <summary>Places in a plane whose distances come close to given ones: classical scaling (Torgerson 1952), by power iteration.</summary>
internal static class DistanceLayout
{
    private const int MostIterations = 100;

    /// <summary>Iterations times pairs at most, so that thousands of states take no longer than a second.</summary>
    private const double MostWork = 4e7;

    /// <summary>Places states; null where all distances are alike, which tells nothing.</summary>
    /// <param name="count">Number of states.</param>
    /// <param name="distance">Distance between two of them.</param>
    public static Point[]? Of(int count, Func<int, int, double> distance)
    {
        var squares = new double[count, count];
        var (least, most) = (double.PositiveInfinity, 0.0);
        for (var i = 0; i < count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var length = distance(i, j);
                squares[i, j] = squares[j, i] = length * length;
                (least, most) = (Math.Min(least, length), Math.Max(most, length));
            }
        }

        if (count < 3 || most - least <= 1e-9 * most)
            return null;
        Centre(squares, count);
        var iterations = (int)Math.Clamp(MostWork / ((double)count * count), 5, MostIterations);
        var first = Axis(squares, count, iterations, null);
        var second = Axis(squares, count, iterations, first);
        return [.. first.Zip(second, (x, y) => new Point(x, y))];
    }

    private static void Centre(double[,] squares, int count)
    {
        var means = new double[count];
        for (var i = 0; i < count; i++)
        {
            for (var j = 0; j < count; j++)
                means[i] += squares[i, j] / count;
        }

        var mean = means.Average();
        for (var i = 0; i < count; i++)
        {
            for (var j = 0; j < count; j++)
                squares[i, j] = -0.5 * (squares[i, j] - means[i] - means[j] + mean);
        }
    }

    /// <summary>The coordinates along the axis that explains most of what others leave: an eigenvector as long as the root of its eigenvalue.</summary>
    private static double[] Axis(double[,] products, int count, int iterations, double[]? other)
    {
        double[] axis = [.. Enumerable.Range(0, count).Select(i => Sequence.At(i).X - 0.5)];
        var length = 0.0;
        for (var iteration = 0; iteration < iterations; iteration++)
        {
            Remove(axis, other);
            var next = new double[count];
            for (var i = 0; i < count; i++)
            {
                for (var j = 0; j < count; j++)
                    next[i] += products[i, j] * axis[j];
            }

            Remove(next, other);
            length = Math.Sqrt(next.Sum(value => value * value));
            if (length == 0)
                return next;
            axis = Array.ConvertAll(next, value => value / length);
        }

        return Array.ConvertAll(axis, value => value * Math.Sqrt(length));
    }

    private static void Remove(double[] axis, double[]? other)
    {
        if (other is null)
            return;
        var square = other.Sum(value => value * value);
        if (square == 0)
            return;
        var share = axis.Zip(other, (a, b) => a * b).Sum() / square;
        for (var i = 0; i < axis.Length; i++)
            axis[i] -= share * other[i];
    }
}

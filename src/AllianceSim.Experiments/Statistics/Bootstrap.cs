using AllianceSim.Model.Randomness;
using MathNet.Numerics.Statistics;

namespace AllianceSim.Experiments.Statistics;

/// <summary>Intervals from resampling runs with replacement (Efron and Tibshirani 1993, chapter 13: the percentile method).</summary>
/// <remarks>The draws have a fixed key, so that the same runs always give the same interval. Quantiles are of Hyndman and Fan's
/// (1996) type 7.</remarks>
public static class Bootstrap
{
    /// <summary>Number of resamples where none is given.</summary>
    public const int DefaultResamples = 1000;

    private static readonly (uint, uint) Key = (0x626F6F74, 0x73747261);

    /// <summary>A statistic of runs with its percentile interval.</summary>
    /// <typeparam name="T">What is known of a run.</typeparam>
    /// <param name="runs">One element for each run; runs are independent of each other.</param>
    /// <param name="statistic">The statistic of any number of runs; NaN where they give none.</param>
    /// <param name="level">Level of the interval, above 0 and below 1.</param>
    /// <param name="resamples">Number of resamples, at least 1.</param>
    /// <returns>The interval is NaN with fewer than two runs, or where more than 1 - level of the resamples give no value.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The level or the number of resamples is out of range.</exception>
    public static Estimate Estimate<T>(
        IReadOnlyList<T> runs, Func<IReadOnlyList<T>, double> statistic, double level = 0.95, int resamples = DefaultResamples)
    {
        var drawn = new T[runs.Count];
        return Estimates(runs.Count, OfDrawn, level, resamples)[0];

        double[] OfDrawn(int[] places)
        {
            for (var i = 0; i < drawn.Length; i++)
                drawn[i] = runs[places[i]];
            return [statistic(drawn)];
        }
    }

    /// <summary>Several statistics of the same runs, from the same resamples.</summary>
    /// <param name="runs">Number of runs.</param>
    /// <param name="statistics">The statistics of runs by their places, from 0; NaN where they give none.</param>
    /// <param name="level">Level of the intervals, above 0 and below 1.</param>
    /// <param name="resamples">Number of resamples, at least 1.</param>
    /// <returns>In the order of the statistics, each as <see cref="Estimate"/> has it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The level or the number of resamples is out of range.</exception>
    internal static Estimate[] Estimates(
        int runs, Func<int[], double[]> statistics, double level = 0.95, int resamples = DefaultResamples)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(level, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(level, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(resamples, 1);
        var whole = statistics([.. Enumerable.Range(0, runs)]);
        if (runs < 2)
            return Array.ConvertAll(whole, value => new Estimate(value, double.NaN, double.NaN));
        var resampled = Resample(runs, statistics, resamples);
        return [.. whole.Select((value, which) => Interval(value, Array.ConvertAll(resampled, values => values[which]), level))];
    }

    /// <summary>Twice the share of resamples in which a statistic lies on the other side of 0, counting one more than there are.</summary>
    /// <returns>NaN with fewer than two runs, or where more than one resample in twenty gives no value.</returns>
    internal static double Probability<T>(
        IReadOnlyList<T> runs, Func<IReadOnlyList<T>, double> statistic, int resamples = DefaultResamples)
    {
        if (runs.Count < 2)
            return double.NaN;
        var known = Resample(runs.Count, places => [statistic(Array.ConvertAll(places, place => runs[place]))], resamples)
            .Select(values => values[0]).Where(value => !double.IsNaN(value)).ToList();
        var beyond = Math.Min(known.Count(value => value <= 0), known.Count(value => value >= 0));
        return 20 * (resamples - known.Count) > resamples ? double.NaN : Math.Min(1, 2.0 * (beyond + 1) / (known.Count + 1));
    }

    private static double[][] Resample(int runs, Func<int[], double[]> statistics, int resamples)
    {
        var drawn = new int[runs];
        var resampled = new double[resamples][];
        for (var resample = 0; resample < resamples; resample++)
        {
            for (var i = 0; i < drawn.Length; i++)
                drawn[i] = Draw(resample, i, drawn.Length);
            resampled[resample] = statistics(drawn);
        }

        return resampled;
    }

    private static Estimate Interval(double value, double[] resampled, double level)
    {
        double[] known = [.. resampled.Where(resample => !double.IsNaN(resample))];
        return resampled.Length - known.Length > (1 - level) * resampled.Length
            ? new(value, double.NaN, double.NaN)
            : new(value, Quantile((1 - level) / 2), Quantile((1 + level) / 2));

        double Quantile(double share) => known.QuantileCustom(share, QuantileDefinition.R7);
    }

    private static int Draw(int resample, int position, int count) =>
        (int)(((ulong)Philox.Block(((uint)position, (uint)resample, 0, 0), Key).A * (uint)count) >> 32);
}

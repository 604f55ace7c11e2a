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
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(level, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(level, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(resamples, 1);
        var value = statistic(runs);
        if (runs.Count < 2)
            return new(value, double.NaN, double.NaN);

        var values = new List<double>(resamples);
        var drawn = new T[runs.Count];
        for (var resample = 0; resample < resamples; resample++)
        {
            for (var i = 0; i < drawn.Length; i++)
                drawn[i] = runs[Draw(resample, i, drawn.Length)];
            if (statistic(drawn) is var drawnValue && !double.IsNaN(drawnValue))
                values.Add(drawnValue);
        }

        if (resamples - values.Count > (1 - level) * resamples)
            return new(value, double.NaN, double.NaN);
        return new(value, Quantile((1 - level) / 2), Quantile((1 + level) / 2));

        double Quantile(double share) => values.QuantileCustom(share, QuantileDefinition.R7);
    }

    private static int Draw(int resample, int position, int count) =>
        (int)(((ulong)Philox.Block(((uint)position, (uint)resample, 0, 0), Key).A * (uint)count) >> 32);
}

using MathNet.Numerics.Statistics;

namespace AllianceSim.Experiments.Statistics;

/// <summary>Values of two conditions whose runs come in pairs of the same seed and replicate; pairs with a NaN are left out.</summary>
internal sealed class Pairs
{
    private readonly (double First, double Second)[] pairs;

    public Pairs(IReadOnlyList<double> first, IReadOnlyList<double> second)
    {
        if (first.Count != second.Count)
            throw new ArgumentException($"Runs must come in pairs, not {first.Count} and {second.Count}.", nameof(second));
        pairs = [.. first.Zip(second).Where(pair => !double.IsNaN(pair.First - pair.Second))];
    }

    /// <summary>Mean of the first condition.</summary>
    public double First => pairs.Select(pair => pair.First).Mean();

    /// <summary>Mean of the second condition.</summary>
    public double Second => pairs.Select(pair => pair.Second).Mean();

    /// <summary>Number of pairs less one.</summary>
    public int Freedom => pairs.Length - 1;

    /// <summary>The mean over pairs of something, and its standard error: NaN with fewer than two pairs.</summary>
    public (double Mean, double Error) Mean(Func<double, double, double> of)
    {
        double[] values = [.. pairs.Select(pair => of(pair.First, pair.Second))];
        return (values.Mean(), values.StandardDeviation() / Math.Sqrt(values.Length));
    }
}

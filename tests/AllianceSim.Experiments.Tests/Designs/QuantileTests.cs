using System.Collections.Immutable;
using System.Globalization;
using AllianceSim.Scenarios.Sweeps;
using AllianceSim.Scenarios.Yaml;

namespace AllianceSim.Experiments.Tests.Designs;

/// <summary>The values of factors at shares of their range.</summary>
public class QuantileTests
{
    private static readonly Node Nowhere = new RefusedNode("", default);

    [Theory]
    [InlineData(DistributionKind.Uniform, "1000 5000", 1000, 2000, 3000, 5000, 3000)]
    [InlineData(DistributionKind.LogUniform, "1 10000", 1, 10, 100, 10000, 1085.6277)]
    [InlineData(DistributionKind.Integers, "1 6", 1, 2, 4, 6, 3.5)]
    [InlineData(DistributionKind.Integers, "-2 1", -2, -1, 0, 1, -0.5)]
    [InlineData(DistributionKind.Normal, "10 2", 3.418947, 8.65102, 10, 16.581053, 10)]
    [InlineData(DistributionKind.Triangular, "0 1 4", 0, 1, 1.55051, 4, 1.666667)]
    [InlineData(DistributionKind.Triangular, "0 0 1", 0, 0.1339746, 0.292893, 1, 0.333333)]
    [InlineData(DistributionKind.Triangular, "0 1 1", 0, 0.5, 0.707107, 1, 0.666667)]
    public void A_distribution_has_its_ends_quartile_median_and_mean(
        DistributionKind kind, string numbers, double lowest, double quartile, double median, double highest, double mean)
    {
        var spread = new Distribution(
            Nowhere, kind, [.. numbers.Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture))]);
        double At(double share) => double.Parse(spread.At(share), CultureInfo.InvariantCulture);
        const int Samples = 20_000;
        var values = Enumerable.Range(0, Samples).Select(i => At((i + 0.5) / Samples)).ToList();

        Assert.Equal(lowest, At(0), 1e-3);
        Assert.Equal(quartile, At(0.25), 1e-5);
        Assert.Equal(median, At(0.5), 1e-5);
        Assert.InRange(At(Math.BitDecrement(1)), highest - 1e-3 * Math.Max(1, Math.Abs(highest)), highest + 1e-3);
        Assert.Equal(mean, values.Average(), 1e-4 * Math.Max(1, Math.Abs(mean)));
        Assert.Equal(values.Order(), values);
    }

    [Fact]
    public void Whole_numbers_are_equally_likely()
    {
        var spread = new Distribution(Nowhere, DistributionKind.Integers, [1, 6]);

        var counts = Enumerable.Range(0, 600).Select(i => spread.At((i + 0.5) / 600)).GroupBy(value => value).ToList();

        Assert.Equal(["1", "2", "3", "4", "5", "6"], counts.Select(same => same.Key));
        Assert.All(counts, same => Assert.Equal(100, same.Count()));
    }

    [Fact]
    public void Levels_share_the_range()
    {
        var levels = new Levels(Nowhere, ImmutableArray.Create("a", "b", "c"));

        Assert.Equal(["a", "a", "b", "b", "c", "c"], new[] { 0, 0.33, 0.34, 0.66, 0.67, Math.BitDecrement(1) }.Select(levels.At));
    }
}

using System.Globalization;

namespace AllianceSim.Experiments.Tests.Statistics;

/// <summary>Comparison with figures of another program.</summary>
internal static class Near
{
    /// <summary>Asserts that numbers agree to a relative deviation.</summary>
    public static void Equal(double[] expected, IEnumerable<double> actual, double tolerance = 1e-6)
    {
        double[] found = [.. actual];
        Assert.Equal(expected.Length, found.Length);
        for (var i = 0; i < expected.Length; i++)
        {
            var deviation = Math.Abs(found[i] - expected[i]) / Math.Max(Math.Abs(expected[i]), 1e-300);
            Assert.True(
                deviation <= tolerance,
                string.Create(CultureInfo.InvariantCulture, $"Figure {i}: expected {expected[i]:R}, found {found[i]:R}, off by {deviation:G3}"));
        }
    }

    public static void Equal(double expected, double actual, double tolerance = 1e-6) => Equal([expected], [actual], tolerance);
}

using AllianceSim.Model.Numerics;
using MathNet.Numerics.Distributions;

namespace AllianceSim.Model.Tests.Numerics;

public class NormalQuantileTests
{
    [Fact]
    public void Quantiles_agree_with_a_library_from_the_centre_to_the_tails()
    {
        var random = new Random(1);
        for (var n = 0; n < 50_000; n++)
        {
            AssertAgrees(random.NextDouble());
            AssertAgrees(Math.Pow(10, -300 * random.NextDouble()));
        }
    }

    [Theory]
    [InlineData(0.075)]
    [InlineData(0.0750000001)]
    [InlineData(0.925)]
    [InlineData(1.38879438649640e-11)]
    [InlineData(1.38879438649641e-11)]
    [InlineData(1.1102230246251565e-16)]
    [InlineData(0.99999999999999989)]
    public void Quantiles_agree_where_one_formula_gives_way_to_the_next(double p) => AssertAgrees(p);

    [Fact]
    public void The_quantiles_are_symmetric_and_rise()
    {
        var last = double.NegativeInfinity;
        for (var n = 1; n < 4096; n++)
        {
            var value = NormalQuantile.At(n / 4096.0);
            Assert.True(value > last);
            Assert.Equal(-value, NormalQuantile.At((4096 - n) / 4096.0));
            last = value;
        }

        Assert.Equal(0, NormalQuantile.At(0.5));
    }

    private static void AssertAgrees(double p)
    {
        var expected = Normal.InvCDF(0, 1, p);
        Assert.True(
            Math.Abs(NormalQuantile.At(p) - expected) <= 1e-13 * Math.Max(1, Math.Abs(expected)),
            $"At {p:R}: {NormalQuantile.At(p):R} for {expected:R}.");
    }
}

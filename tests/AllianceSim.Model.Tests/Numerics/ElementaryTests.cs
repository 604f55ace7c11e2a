using AllianceSim.Model.Numerics;

namespace AllianceSim.Model.Tests.Numerics;

public class ElementaryTests
{
    private const int Points = 40_000;

    [Fact]
    public void Exponentials_agree_with_the_library_over_the_whole_range()
    {
        var random = new Random(1);
        for (var n = 0; n < Points; n++)
            AssertNear(Math.Exp, Elementary.Exp, -746 + 1457 * random.NextDouble());
    }

    [Fact]
    public void Exponentials_of_tiny_and_of_usual_numbers_agree_with_the_library()
    {
        var random = new Random(2);
        for (var n = 0; n < Points; n++)
        {
            var size = Math.Pow(10, -320 + 322 * random.NextDouble());
            AssertNear(Math.Exp, Elementary.Exp, size);
            AssertNear(Math.Exp, Elementary.Exp, -size);
            AssertNear(Math.Exp, Elementary.Exp, 6 * random.NextDouble() - 3);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-0.0)]
    [InlineData(double.Epsilon)]
    [InlineData(double.MaxValue)]
    [InlineData(double.MinValue)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    [InlineData(double.NaN)]
    [InlineData(709.782712893384)]
    [InlineData(709.7827128933841)]
    [InlineData(-708.3964185322641)]
    [InlineData(-708.4)]
    [InlineData(-745.1332191019411)]
    [InlineData(-745.1332191019412)]
    [InlineData(-744.5)]
    public void Exponentials_agree_with_the_library_at_the_edges(double x) => AssertNear(Math.Exp, Elementary.Exp, x);

    [Fact]
    public void The_exponential_of_nought_is_exactly_one() => Assert.Equal(1, Elementary.Exp(0));

    [Fact]
    public void Logarithms_agree_with_the_library_for_any_bits()
    {
        var random = new Random(3);
        for (var n = 0; n < Points; n++)
            AssertNear(Math.Log, Elementary.Log, BitConverter.Int64BitsToDouble(random.NextInt64(0x7FF0000000000000)));
    }

    [Fact]
    public void Logarithms_of_subnormals_and_near_one_agree_with_the_library()
    {
        var random = new Random(4);
        for (var n = 0; n < Points; n++)
        {
            AssertNear(Math.Log, Elementary.Log, BitConverter.Int64BitsToDouble(random.NextInt64(1, 0x10000000000000)));
            AssertNear(Math.Log, Elementary.Log, 1 + Math.Pow(10, -16 * random.NextDouble()) * (random.Next(2) - 0.5));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-0.0)]
    [InlineData(-1)]
    [InlineData(-double.Epsilon)]
    [InlineData(double.Epsilon)]
    [InlineData(2.2250738585072014e-308)]
    [InlineData(1)]
    [InlineData(1.4142135623730949)]
    [InlineData(1.4142135623730951)]
    [InlineData(double.MaxValue)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    [InlineData(double.NaN)]
    public void Logarithms_agree_with_the_library_at_the_edges(double x) => AssertNear(Math.Log, Elementary.Log, x);

    [Fact]
    public void Powers_agree_with_the_library_up_to_the_rounding_of_their_exponent()
    {
        var random = new Random(5);
        for (var n = 0; n < Points; n++)
        {
            var (x, power) = (Math.Pow(10, 12 * random.NextDouble() - 6), 12 * random.NextDouble() - 4);
            // Half a unit of the product y ln x becomes as many units of the result as the product is large.
            var allowed = 3 + (long)Math.Ceiling(2 * Math.Abs(power * Math.Log(x)));
            var apart = Ulps.Between(Math.Pow(x, power), Elementary.Pow(x, power));
            Assert.True(apart <= allowed, $"{x:R} to the {power:R} is {apart} units off.");
        }
    }

    [Theory]
    [InlineData(0, 0, 1)]
    [InlineData(5, 0, 1)]
    [InlineData(0, 2, 0)]
    [InlineData(0, 0.3, 0)]
    [InlineData(0.3, 1, 0.3)]
    [InlineData(1, 7.3, 1)]
    [InlineData(2.25, 0.5, 1.5)]
    [InlineData(double.PositiveInfinity, 2, double.PositiveInfinity)]
    public void Powers_are_exact_where_the_model_needs_it(double x, double power, double expected) =>
        Assert.Equal(expected, Elementary.Pow(x, power));

    [Fact]
    public void The_logistic_function_agrees_with_the_library_and_stays_a_probability()
    {
        var random = new Random(6);
        for (var n = 0; n < Points; n++)
        {
            var x = 80 * random.NextDouble() - 40;
            // A unit of the exponential can be two of its reciprocal.
            AssertNear(v => 1 / (1 + Math.Exp(-v)), Elementary.Logistic, x, 4);
            Assert.InRange(Elementary.Logistic(20 * x), 0, 1);
        }

        Assert.Equal(0.5, Elementary.Logistic(0));
        Assert.Equal(1, Elementary.Logistic(double.PositiveInfinity));
        Assert.Equal(0, Elementary.Logistic(double.NegativeInfinity));
        Assert.True(double.IsNaN(Elementary.Logistic(double.NaN)));
    }

    [Fact]
    public void Log_odds_undo_the_logistic_function()
    {
        for (var x = -15.0; x <= 15; x += 0.01)
            Assert.Equal(x, Elementary.Logit(Elementary.Logistic(x)), 1e-8);
        Assert.Equal(0, Elementary.Logit(0.5));
    }

    private static void AssertNear(Func<double, double> library, Func<double, double> own, double x, int allowed = 2)
    {
        var apart = Ulps.Between(library(x), own(x));
        Assert.True(apart <= allowed, $"At {x:R}: {own(x):R} for {library(x):R}.");
    }
}

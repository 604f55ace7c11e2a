using AllianceSim.Model.Numerics;

namespace AllianceSim.Model.Tests.Numerics;

public class VectorsTests
{
    [Fact]
    public void The_scalar_product_has_the_bits_of_four_fixed_partial_sums_at_any_length_and_place_in_memory()
    {
        var random = new Random(1);
        for (var length = 0; length <= 70; length++)
        {
            for (var offset = 0; offset < 4; offset++)
            {
                var (a, b) = (Draw(random, length + offset), Draw(random, length + offset));
                var expected = Reference(a.AsSpan(offset), b.AsSpan(offset));
                var actual = Vectors.Dot(a.AsSpan(offset), b.AsSpan(offset));
                Assert.Equal(BitConverter.DoubleToInt64Bits(expected), BitConverter.DoubleToInt64Bits(actual));
            }
        }
    }

    [Fact]
    public void The_scalar_product_is_what_it_says() =>
        Assert.Equal(1 * 6 + 2 * 7 + 3 * 8 + 4 * 9 + 5 * 10, Vectors.Dot([1, 2, 3, 4, 5], [6, 7, 8, 9, 10]));

    private static double Reference(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        var sums = new double[4];
        var whole = a.Length / 4 * 4;
        for (var i = 0; i < whole; i++)
        {
            var product = a[i] * b[i];
            sums[i % 4] += product;
        }

        var sum = (sums[0] + sums[1]) + (sums[2] + sums[3]);
        for (var i = whole; i < a.Length; i++)
        {
            var product = a[i] * b[i];
            sum += product;
        }

        return sum;
    }

    private static double[] Draw(Random random, int length) =>
        [.. Enumerable.Range(0, length).Select(_ => Math.Pow(10, 8 * random.NextDouble() - 4) * (random.NextDouble() - 0.5))];
}

using System.Numerics;

namespace AllianceSim.Experiments.Tests.Designs;

/// <summary>The sequence is shifted digit by digit; its first point without the shift is 0, so that the shift can be taken off.</summary>
public sealed class SobolSequenceTests : IDisposable
{
    private const double Unit = 1UL << 32;

    private readonly Sweeps sweeps = new();

    public void Dispose() => sweeps.Dispose();

    [Fact]
    public void Without_the_shift_the_first_points_are_those_of_Joe_and_Kuo()
    {
        // Printed by their program sobol.cc with new-joe-kuo-6.21201, for ten dimensions.
        double[][] known =
        [
            [0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
            [0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5],
            [0.75, 0.25, 0.25, 0.25, 0.75, 0.75, 0.25, 0.75, 0.75, 0.75],
            [0.25, 0.75, 0.75, 0.75, 0.25, 0.25, 0.75, 0.25, 0.25, 0.25],
            [0.375, 0.375, 0.625, 0.875, 0.375, 0.125, 0.375, 0.875, 0.875, 0.625],
            [0.875, 0.875, 0.125, 0.375, 0.875, 0.625, 0.875, 0.375, 0.375, 0.125],
            [0.625, 0.125, 0.875, 0.625, 0.625, 0.875, 0.125, 0.125, 0.125, 0.375],
            [0.125, 0.625, 0.375, 0.125, 0.125, 0.375, 0.625, 0.625, 0.625, 0.875],
            [0.1875, 0.3125, 0.9375, 0.4375, 0.5625, 0.3125, 0.4375, 0.9375, 0.9375, 0.3125],
            [0.6875, 0.8125, 0.4375, 0.9375, 0.0625, 0.8125, 0.9375, 0.4375, 0.4375, 0.8125],
        ];

        Assert.Equal(known, Unshifted(10, 10).Select(point => point.Select(bits => bits / Unit).ToArray()));
    }

    [Fact]
    public void Later_dimensions_begin_with_the_direction_numbers_of_Joe_and_Kuo()
    {
        // Lines d, s, m of new-joe-kuo-6.21201 for dimensions 11 to 21.
        int[][] initial =
        [
            [1, 1, 5, 1, 1], [1, 1, 1, 3, 11], [1, 3, 5, 5, 31], [1, 3, 3, 9, 7, 49], [1, 1, 1, 15, 21, 21], [1, 3, 1, 13, 27, 49],
            [1, 1, 1, 15, 7, 5], [1, 3, 1, 15, 13, 25], [1, 1, 5, 5, 19, 61], [1, 3, 7, 11, 23, 15, 103], [1, 3, 7, 13, 13, 15, 69],
        ];

        var directions = Directions(21);

        Assert.Equal(initial, directions[10..].Zip(initial, (of, known) => of.Take(known.Length).Select((bits, i) => (int)(bits >> (31 - i))).ToArray()));
    }

    [Fact]
    public void Of_a_power_of_two_points_each_slice_of_each_of_sixty_dimensions_holds_one()
    {
        foreach (var power in new[] { 1, 4, 7, 10 })
        {
            var points = sweeps.Shares("sobol", 1 << power, 60);
            for (var dimension = 0; dimension < 60; dimension++)
                Assert.Equal(Enumerable.Range(0, 1 << power), points.Select(point => (int)(point[dimension] * (1 << power))).Order());
        }
    }

    [Fact]
    public void The_first_two_dimensions_have_one_point_in_each_elementary_interval()
    {
        var points = sweeps.Shares("sobol", 256, 2);

        for (var wide = 0; wide <= 8; wide++)
            Assert.Equal(256, points.Select(point => Cell(point, 0, 1, wide, 8 - wide)).Distinct().Count());
    }

    [Fact]
    public void Pairs_of_the_first_ten_dimensions_are_nets_of_small_t()
    {
        // With direction numbers by chance t of a pair can be anything up to 9 here; Joe and Kuo chose them to make it small.
        const int Power = 10;
        var points = sweeps.Shares("sobol", 1 << Power, 10);
        for (var a = 0; a < 10; a++)
        {
            for (var b = 0; b < a; b++)
                Assert.InRange(QualityOf(points, a, b, Power), 0, 5);
        }
    }

    [Fact]
    public void Points_fill_the_cube_more_evenly_than_random_ones()
    {
        foreach (var factors in new[] { 2, 5, 8 })
            Assert.True(Discrepancy(sweeps.Shares("sobol", 512, factors)) < 0.3 * Discrepancy(sweeps.Shares("random", 512, factors)));
    }

    [Fact]
    public void An_integral_comes_out_closer_than_by_random_points()
    {
        static double Product(double[] point) => point.Aggregate(1.0, (product, x) => product * (Math.Abs(4 * x - 2) + 1) / 2);

        Assert.Equal(1, sweeps.Shares("sobol", 4096, 6).Average(Product), 0.003);
    }

    [Fact]
    public void Dimensions_beyond_the_table_go_on_with_primitive_polynomials_in_order()
    {
        // The direction numbers of a dimension obey the recurrence of its polynomial: of degree 7 there are 18, of degree 8 there are 16.
        var directions = Directions(1 + 1 + 1 + 2 + 2 + 6 + 6 + 18 + 16);
        var of = directions.Skip(1).Select(SmallestPolynomial).ToList();

        Assert.Equal([1, 1, 2, 2, 6, 6, 18, 16], of.GroupBy(Degree).OrderBy(same => same.Key).Select(same => same.Count()));
        Assert.Equal(of.Order(), of);
        Assert.Equal(of.Count, of.Distinct().Count());
        // Inner coefficients as in the file of Joe and Kuo.
        Assert.Equal([1, 4, 7, 8, 14, 19, 21, 28, 31, 32, 37, 41, 42, 50, 55, 56, 59, 62], of.Where(p => Degree(p) == 7).Select(p => p >> 1 & 63));
        Assert.Equal([14, 21, 22, 38, 47, 49, 50, 52, 56, 67, 70, 84, 97, 103, 115, 122], of.Where(p => Degree(p) == 8).Select(p => p >> 1 & 127));
        Assert.All(of, polynomial => Assert.Equal(1u, polynomial & 1));
    }

    private static int Degree(uint polynomial) => BitOperations.Log2(polynomial);

    private uint[][] Unshifted(int samples, int dimensions)
    {
        var bits = sweeps.Shares("sobol", samples, dimensions).Select(point => point.Select(share => (uint)(share * Unit)).ToArray()).ToArray();
        return [.. bits.Select(point => point.Zip(bits[0], (one, shift) => one ^ shift).ToArray())];
    }

    /// <summary>The direction numbers of each dimension, as far as points show them.</summary>
    private uint[][] Directions(int dimensions)
    {
        const int Shown = 12;
        var sequence = Unshifted(1 << Shown, dimensions);
        return
        [
            .. Enumerable.Range(0, dimensions).Select(dimension => Enumerable.Range(0, Shown)
                .Select(bit => sequence[1 << bit][dimension] ^ sequence[(1 << bit) - 1][dimension]).ToArray()),
        ];
    }

    /// <summary>The polynomial of least degree whose recurrence all direction numbers obey.</summary>
    private static uint SmallestPolynomial(uint[] directions)
    {
        for (var polynomial = 3u; ; polynomial += 2)
        {
            var degree = Degree(polynomial);
            var obeys = Enumerable.Range(degree, directions.Length - degree).All(i =>
            {
                var next = directions[i - degree] ^ (directions[i - degree] >> degree);
                for (var k = 1; k < degree; k++)
                {
                    if ((polynomial >> (degree - k) & 1) != 0)
                        next ^= directions[i - k];
                }

                return next == directions[i];
            });
            if (obeys)
                return polynomial;
        }
    }

    private static (int Column, int Row) Cell(double[] point, int a, int b, int wide, int high) =>
        ((int)(point[a] * (1 << wide)), (int)(point[b] * (1 << high)));

    /// <summary>The smallest t with which two dimensions of 2^m points are a (t, m, 2)-net.</summary>
    private static int QualityOf(double[][] points, int a, int b, int power)
    {
        for (var quality = 0; ; quality++)
        {
            var even = Enumerable.Range(0, power - quality + 1).All(wide => points
                .GroupBy(point => Cell(point, a, b, wide, power - quality - wide))
                .All(cell => cell.Count() == 1 << quality));
            if (even)
                return quality;
        }
    }

    /// <summary>The centred L2 discrepancy, squared (Hickernell 1998, equation 5.1c).</summary>
    private static double Discrepancy(double[][] points)
    {
        var (count, dimensions) = (points.Length, points[0].Length);
        double Off(double x) => Math.Abs(x - 0.5);
        var single = points.Sum(point => point.Aggregate(1.0, (product, x) => product * (1 + Off(x) / 2 - Off(x) * Off(x) / 2)));
        var pairs = points.Sum(one => points.Sum(other =>
            one.Zip(other).Aggregate(1.0, (product, x) => product * (1 + (Off(x.First) + Off(x.Second) - Math.Abs(x.First - x.Second)) / 2))));
        return Math.Pow(13.0 / 12, dimensions) - 2.0 / count * single + pairs / count / count;
    }
}

namespace AllianceSim.Experiments.Designs;

/// <summary>The Sobol sequence: points that fill a cube evenly (Sobol 1967), with the direction numbers of Joe and Kuo (2008,
/// https://web.maths.unsw.edu.au/~fkuo/sobol/) in the first dimensions.</summary>
/// <remarks>Dimensions beyond those go on with the next primitive polynomials and initial numbers drawn at random (Jäckel 2002, section
/// 8.3): each dimension by itself is as even, pairs of them less surely. A digital shift of each dimension, drawn by seed, takes the first
/// point away from the corner and keeps every property (Cranley and Patterson 1976; Owen 1995).</remarks>
internal static class SobolSequence
{
    private const int Bits = 32;

    /// <summary>Degree, inner coefficients of the primitive polynomial and initial direction numbers of dimensions 2 to 21.</summary>
    private static readonly (int Degree, uint Inner, uint[] Initial)[] JoeKuo =
    [
        (1, 0, [1]),
        (2, 1, [1, 3]),
        (3, 1, [1, 3, 1]),
        (3, 2, [1, 1, 1]),
        (4, 1, [1, 1, 3, 3]),
        (4, 4, [1, 3, 5, 13]),
        (5, 2, [1, 1, 5, 5, 17]),
        (5, 4, [1, 1, 5, 5, 5]),
        (5, 7, [1, 1, 7, 11, 19]),
        (5, 11, [1, 1, 5, 1, 1]),
        (5, 13, [1, 1, 1, 3, 11]),
        (5, 14, [1, 3, 5, 5, 31]),
        (6, 1, [1, 3, 3, 9, 7, 49]),
        (6, 13, [1, 1, 1, 15, 21, 21]),
        (6, 16, [1, 3, 1, 13, 27, 49]),
        (6, 19, [1, 1, 1, 15, 7, 5]),
        (6, 22, [1, 3, 1, 15, 13, 25]),
        (6, 25, [1, 1, 5, 5, 19, 61]),
        (7, 1, [1, 3, 7, 11, 23, 15, 103]),
        (7, 4, [1, 3, 7, 13, 13, 15, 69]),
    ];

    /// <summary>Shares of the ranges.</summary>
    /// <param name="samples">Number of points; a power of two fills the cube most evenly.</param>
    /// <param name="factors">Number of dimensions.</param>
    /// <param name="uniforms">Random numbers, for the shift.</param>
    /// <returns>By sample, then factor; inside [0, 1).</returns>
    public static double[][] Shares(int samples, int factors, KeyedUniforms uniforms)
    {
        double[][] shares = [.. Enumerable.Range(0, samples).Select(_ => new double[factors])];
        var factor = 0;
        foreach (var directions in Dimensions(uniforms).Take(factors))
        {
            var (point, shift) = (0u, uniforms.Bits(factor, 0));
            for (var sample = 0; sample < samples; sample++)
            {
                shares[sample][factor] = (point ^ shift) * (1.0 / (1UL << Bits));
                // In the order of the Gray code each point differs from the last by one direction (Antonov and Saleev 1979).
                point ^= directions[System.Numerics.BitOperations.TrailingZeroCount(~(uint)sample)];
            }

            factor++;
        }

        return shares;
    }

    private static IEnumerable<uint[]> Dimensions(KeyedUniforms uniforms)
    {
        yield return [.. Enumerable.Range(0, Bits).Select(bit => 1u << (Bits - 1 - bit))];
        foreach (var (degree, inner, initial) in JoeKuo)
            yield return Directions(degree, inner, initial);
        var dimension = JoeKuo.Length + 1;
        var last = JoeKuo[^1];
        foreach (var (degree, inner) in PrimitivePolynomials(last.Degree, last.Inner))
        {
            var drawn = dimension++;
            yield return Directions(
                degree, inner, [.. Enumerable.Range(0, degree).Select(i => (uniforms.Bits(drawn, i, use: 2) >> (Bits - i - 1)) | 1)]);
        }
    }

    private static uint[] Directions(int degree, uint inner, uint[] initial)
    {
        var directions = new uint[Bits];
        for (var i = 0; i < Bits; i++)
        {
            if (i < degree)
            {
                directions[i] = initial[i] << (Bits - 1 - i);
                continue;
            }

            directions[i] = directions[i - degree] ^ (directions[i - degree] >> degree);
            for (var k = 1; k < degree; k++)
            {
                if ((inner >> (degree - 1 - k) & 1) != 0)
                    directions[i] ^= directions[i - k];
            }
        }

        return directions;
    }

    /// <summary>Primitive polynomials over two elements after one, in rising order, by their inner coefficients.</summary>
    private static IEnumerable<(int Degree, uint Inner)> PrimitivePolynomials(int degree, uint after)
    {
        for (var inner = after + 1; ; inner++)
        {
            if (inner >= 1u << (degree - 1))
                (degree, inner) = (degree + 1, 0);
            if (IsPrimitive(degree, (1u << degree) | (inner << 1) | 1))
                yield return (degree, inner);
        }
    }

    /// <summary>Whether the powers of x run through all that is not 0 before they come back to 1.</summary>
    private static bool IsPrimitive(int degree, uint polynomial)
    {
        var (power, order) = (1u, 0u);
        do
        {
            power <<= 1;
            if ((power >> degree & 1) != 0)
                power ^= polynomial;
            order++;
        }
        while (power != 1 && order < 1u << degree);
        return order == (1u << degree) - 1;
    }
}

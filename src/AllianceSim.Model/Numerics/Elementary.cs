using System.Runtime.CompilerServices;

namespace AllianceSim.Model.Numerics;

/// <summary>Elementary functions whose bits are the same on every platform.</summary>
/// <remarks>The library functions of an operating system differ in the last bit, and a simulation amplifies that to another history.
/// These use only additions, multiplications, divisions and square roots, which IEEE 754 fixes exactly. Exponential and logarithm
/// follow the algorithms of Sun's fdlibm (<c>e_exp.c</c>, <c>e_log.c</c>), with an error below one unit in the last place.</remarks>
public static class Elementary
{
    private const double Ln2High = 6.93147180369123816490e-01;
    private const double Ln2Low = 1.90821492927058770002e-10;
    private const double InverseLn2 = 1.44269504088896338700;

    /// <summary>e to the power x; 0 below about -745, infinity above about 709.</summary>
    public static double Exp(double x)
    {
        if (x > 709.782712893384)
            return double.PositiveInfinity;
        if (x < -745.1332191019411)
            return 0;
        if (double.IsNaN(x))
            return x;
        var k = Math.Floor(x * InverseLn2 + 0.5);
        var high = x - k * Ln2High;
        var low = k * Ln2Low;
        var r = high - low;
        var t = r * r;
        var c = r - t * (1.66666666666666019037e-01 + t * (-2.77777777770155933842e-03 + t * (6.61375632143793436117e-05
            + t * (-1.65339022054652515390e-06 + t * 4.13813679705723846039e-08))));
        var y = 1 - ((low - r * c / (2 - c)) - high);
        return Scale(y, (int)k);
    }

    /// <summary>Natural logarithm; minus infinity at 0, NaN below.</summary>
    public static double Log(double x)
    {
        if (!(x > 0))
            return x == 0 ? double.NegativeInfinity : double.NaN;
        if (double.IsPositiveInfinity(x))
            return x;
        var k = 0;
        if (x < 2.2250738585072014e-308)
        {
            x *= 18014398509481984.0;
            k = -54;
        }

        var bits = BitConverter.DoubleToInt64Bits(x);
        k += (int)(bits >> 52) - 1023;
        var mantissa = bits & 0xFFFFFFFFFFFFFL;
        // Mantissas above the square root of two are halved, so that f stays near 0.
        var above = mantissa > 0x6A09E667F3BCDL;
        if (above)
            k++;
        var f = BitConverter.Int64BitsToDouble(mantissa | (above ? 0x3FE0000000000000L : 0x3FF0000000000000L)) - 1;
        var s = f / (2 + f);
        var z = s * s;
        var w = z * z;
        var odd = w * (3.999999999940941908e-01 + w * (2.222219843214978396e-01 + w * 1.531383769920937332e-01));
        var even = z * (6.666666666666735130e-01 + w * (2.857142874366239149e-01 + w * (1.818357216161805012e-01
            + w * 1.479819860511658591e-01)));
        var half = 0.5 * f * f;
        return k * Ln2High - ((half - (s * (half + odd + even) + k * Ln2Low)) - f);
    }

    /// <summary>A base of 0 or more to a power.</summary>
    public static double Pow(double x, double power) =>
        power == 1 ? x : power == 0.5 ? Math.Sqrt(x) : power == 0 ? 1 : x == 0 ? 0 : Exp(power * Log(x));

    /// <summary>The logistic function 1 / (1 + e^-x).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Logistic(double x) => 1 / (1 + Exp(-x));

    /// <summary>The log odds of a probability inside (0, 1): the inverse of <see cref="Logistic"/>.</summary>
    public static double Logit(double p) => Log(p / (1 - p));

    private static double Scale(double y, int power)
    {
        if (power is > -1021 and < 1024)
            return BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(y) + ((long)power << 52));
        return Math.ScaleB(y, power);
    }
}

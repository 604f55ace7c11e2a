using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace AllianceSim.Model.Numerics;

/// <summary>Sums over columns in an order that does not depend on the machine's vector width.</summary>
public static class Vectors
{
    /// <summary>The scalar product of two columns of equal length.</summary>
    public static double Dot(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        var sums = Vector256<double>.Zero;
        var left = MemoryMarshal.Cast<double, Vector256<double>>(a);
        var right = MemoryMarshal.Cast<double, Vector256<double>>(b);
        for (var i = 0; i < left.Length; i++)
            sums += left[i] * right[i];
        var sum = (sums[0] + sums[1]) + (sums[2] + sums[3]);
        for (var i = left.Length * 4; i < a.Length; i++)
            sum += a[i] * b[i];
        return sum;
    }
}

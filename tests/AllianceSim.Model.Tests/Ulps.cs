namespace AllianceSim.Model.Tests;

/// <summary>Distances between doubles in units in the last place.</summary>
internal static class Ulps
{
    /// <summary>How many doubles lie between two of the same sign; 0 where both are NaN or the same.</summary>
    public static long Between(double a, double b)
    {
        if (double.IsNaN(a) || double.IsNaN(b))
            return double.IsNaN(a) && double.IsNaN(b) ? 0 : long.MaxValue;
        return a == b ? 0
            : Math.Sign(a) * Math.Sign(b) < 0 ? long.MaxValue
            : Math.Abs(BitConverter.DoubleToInt64Bits(Math.Abs(a)) - BitConverter.DoubleToInt64Bits(Math.Abs(b)));
    }
}

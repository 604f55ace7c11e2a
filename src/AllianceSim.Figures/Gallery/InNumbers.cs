using System.Globalization;
using AllianceSim.Experiments.Statistics;

namespace AllianceSim.Figures.Gallery;

/// <summary>Values as words of a figure.</summary>
internal static class InNumbers
{
    private const double PlainBelow = 1e6;
    private const double PlainFrom = 1e-4;

    /// <summary>A value with three digits, such as <c>0.123</c> or <c>−12.3</c>; <c>–</c> for none.</summary>
    public static string Of(double value) => (Math.Abs(value) switch
    {
        double.NaN => "–",
        >= PlainBelow or (> 0 and < PlainFrom) => value.ToString("0.##e0", CultureInfo.InvariantCulture),
        >= 100 => value.ToString("0", CultureInfo.InvariantCulture),
        _ => value.ToString("G3", CultureInfo.InvariantCulture),
    }).Replace('-', '−');

    /// <summary>A value with its interval, such as <c>1.06 [0.88, 1.28]</c>; without the interval where there is none.</summary>
    public static string Of(Estimate estimate) => double.IsNaN(estimate.Lower) || double.IsNaN(estimate.Upper)
        ? Of(estimate.Value)
        : $"{Of(estimate.Value)} [{Of(estimate.Lower)}, {Of(estimate.Upper)}]";
}

using System.Globalization;

namespace AllianceSim.Figures.Description;

/// <summary>Logarithmic axes of ratios. On them a ratio stands at its common logarithm, see <see cref="At"/>.</summary>
public static class RatioScale
{
    /// <summary>How much further than the values an axis goes for the sake of their bounds, as a factor.</summary>
    private const double Room = 4;

    private const double Margin = 0.04;
    private const int MostTicks = 5;

    // From fine to coarse; a span that none of them suits is labelled at round steps of the ratio itself, or at powers of ten.
    private static readonly double[][] Mantissas = [[1, 1.5, 2, 3, 5, 7], [1, 2, 5], [1, 3], [1]];

    /// <summary>Place of a ratio on an axis; NaN where it is none. What is not above 0 stands far below all others.</summary>
    /// <param name="ratio">The ratio.</param>
    public static double At(double ratio) => ratio > 0 ? Math.Log10(ratio) : double.IsNaN(ratio) ? double.NaN : -300;

    /// <summary>An axis that holds 1 and all values, and bounds up to four times as far out.</summary>
    /// <param name="label">What is measured.</param>
    /// <param name="values">Ratios; NaN, infinite ones and those not above 0 are left out of account.</param>
    /// <param name="bounds">Bounds of their intervals.</param>
    public static NumberScale Of(string label, IEnumerable<double> values, IEnumerable<double> bounds)
    {
        var hull = values.Where(IsPlace).Select(At).Append(0).ToList();
        var (low, high) = (hull.Min() - Math.Log10(Room), hull.Max() + Math.Log10(Room));
        var shown = bounds.Where(bound => !double.IsNaN(bound)).Select(bound => Math.Clamp(At(bound), low, high)).Concat(hull).ToList();
        (low, high) = (shown.Min(), shown.Max());
        if (low == high)
            (low, high) = (-Math.Log10(2), Math.Log10(2));
        var margin = Margin * (high - low);
        return new NumberScale(label, low - margin, high + margin, Ticks(low - margin, high + margin)) { IsLogarithmic = true };
    }

    private static bool IsPlace(double ratio) => ratio > 0 && double.IsFinite(ratio);

    private static IReadOnlyList<Tick> Ticks(double low, double high)
    {
        foreach (var mantissas in Mantissas)
        {
            var ticks = Enumerable.Range((int)Math.Floor(low), (int)Math.Ceiling(high) - (int)Math.Floor(low) + 1)
                .SelectMany(exponent => mantissas, (exponent, mantissa) => mantissa * Math.Pow(10, exponent))
                .Where(ratio => low <= At(ratio) && At(ratio) <= high)
                .ToList();
            if (ticks.Count is > 2 and <= MostTicks)
                return [.. ticks.Select(ratio => new Tick(At(ratio), Label(ratio)))];
        }

        return high - low > 1
            ? [.. NiceTicks.Within(low, high, MostTicks - 1, whole: true).Select(tick => tick with { Label = Label(Math.Pow(10, tick.At)) })]
            : [.. NiceTicks.Within(Math.Pow(10, low), Math.Pow(10, high), MostTicks, whole: false).Select(tick => new Tick(At(tick.At), Label(tick.At)))];
    }

    private static string Label(double ratio) => ratio.ToString("G3", CultureInfo.InvariantCulture);
}

using AllianceSim.Experiments.Statistics;
using AllianceSim.Figures.Description;

namespace AllianceSim.Figures.Gallery;

/// <summary>A row of a forest of ratios: a dot at the ratio and a line for its interval, in an ink that tells whether it holds 1.</summary>
internal static class RatioRow
{
    private static readonly Ink Sure = new(Palette.Blue) { Width = 1.25 };
    private static readonly Ink Unsure = new("#8C8C8C") { Width = 1 };

    /// <summary>Ink of the line that leads from the label across a row.</summary>
    public static Ink Ground { get; } = new(Palette.Grid) { Width = 0.5 };

    /// <summary>Ink of the line at a ratio of 1.</summary>
    public static Ink One { get; } = new(Palette.Text) { Width = 0.6, Dash = Dash.Dashed };

    /// <summary>Draws a row.</summary>
    /// <param name="ratio">The ratio.</param>
    /// <param name="row">Place of the row, from 0.</param>
    /// <param name="x">A <see cref="RatioScale"/>.</param>
    /// <param name="measure">What it is a ratio of, where rows do not say; empty otherwise.</param>
    /// <param name="name">Name of the row.</param>
    public static IEnumerable<Mark> Draw(Estimate ratio, int row, NumberScale x, string measure, string name)
    {
        var ink = ratio.LeavesOut(1) ? Sure : Unsure;
        if (HasInterval(ratio))
        {
            var (low, high) = (Math.Max(x.Minimum, RatioScale.At(ratio.Lower)), Math.Min(x.Maximum, RatioScale.At(ratio.Upper)));
            yield return new Segment(new Point(low, row), new Point(high, row), ink)
            {
                Hover = $"{(measure.Length > 0 ? $"{measure}, " : "")}{name}: {InNumbers.Of(ratio)}",
            };
        }

        if (IsOn(x, RatioScale.At(ratio.Value)))
            yield return new Dots([new Point(RatioScale.At(ratio.Value), row)], DotShape.Disc, ink) { Hover = measure };
    }

    /// <summary>What the inks of rows mean.</summary>
    public static IEnumerable<LegendEntry> Legend(IEnumerable<Estimate> ratios)
    {
        yield return new LegendEntry("95% interval leaves out 1", LegendSymbol.Line, Sure);
        yield return new LegendEntry("holds 1", LegendSymbol.Line, Unsure);
        if (ratios.Any(ratio => double.IsFinite(ratio.Value) && !HasInterval(ratio)))
            yield return new LegendEntry("no interval", LegendSymbol.Disc, Unsure);
    }

    /// <summary>Whether a place is on an axis.</summary>
    public static bool IsOn(NumberScale x, double at) => x.Minimum <= at && at <= x.Maximum;

    private static bool HasInterval(Estimate ratio) => !double.IsNaN(ratio.Lower) && !double.IsNaN(ratio.Upper);
}

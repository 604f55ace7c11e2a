using System.Globalization;
using AllianceSim.Experiments.Statistics;

namespace AllianceSim.Reports.Texts;

/// <summary>How numbers, intervals and counts are written in texts.</summary>
public static class Phrase
{
    /// <summary>A text with numbers as everywhere.</summary>
    public static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number with four significant digits, or a dash.</summary>
    public static string Number(double value) => double.IsNaN(value) ? "-" : Text($"{value:G4}");

    /// <summary>A number with three significant digits, or a dash.</summary>
    public static string Short(double value) => double.IsNaN(value) ? "-" : Text($"{value:G3}");

    /// <summary>An interval in brackets with three significant digits, or nothing.</summary>
    public static string ShortInterval(double low, double high) =>
        double.IsNaN(low) || double.IsNaN(high) ? "" : $"[{Short(low)}, {Short(high)}]";

    /// <summary>A probability, exact enough to be judged by, or a dash.</summary>
    public static string Probability(double p) => p switch
    {
        double.NaN => "-",
        < 0.001 => "<0.001",
        _ => Text($"{p:0.000}"),
    };

    /// <summary>A difference with its sign and three significant digits, or a dash.</summary>
    public static string Signed(double value) => value > 0 ? Text($"+{value:G3}") : double.IsNaN(value) ? "-" : Text($"{value:G3}");

    /// <summary>A number of things, such as <c>1 pair</c> or <c>2 pairs</c>.</summary>
    public static string Count(long number, string thing) => Text($"{number} {thing}{(number == 1 ? "" : "s")}");

    /// <summary>A share in per cent.</summary>
    public static string Percent(double share) => Text($"{100 * share:0}%");

    /// <summary>An answer, or a dash where there is none.</summary>
    public static string YesOrNo(bool? answer) => answer is { } known ? known ? "yes" : "no" : "-";

    /// <summary>An interval in brackets, or nothing.</summary>
    public static string Interval(Estimate estimate) =>
        double.IsNaN(estimate.Lower) || double.IsNaN(estimate.Upper) ? "" : $"[{Number(estimate.Lower)}, {Number(estimate.Upper)}]";
}

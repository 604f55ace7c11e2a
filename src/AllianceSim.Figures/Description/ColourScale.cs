using System.Globalization;

namespace AllianceSim.Figures.Description;

/// <summary>A quantity shown by colour: viridis, from dark violet for the least to yellow for the most, which rises evenly in lightness and so
/// can be read in grey and by colour-blind readers.</summary>
/// <param name="Scale">What is measured, from the darkest to the lightest.</param>
public sealed record ColourScale(NumberScale Scale)
{
    /// <summary>Colour of what has no value.</summary>
    public const string Missing = "#F2F2F2";

    /// <summary>Share of the scale from which dark words can be read on a colour, and below which light ones.</summary>
    private const double DarkWordsFrom = 0.55;

    // Smith and van der Walt (2015), at every tenth.
    private static readonly int[] Viridis =
    [
        0x440154, 0x482576, 0x414487, 0x35608D, 0x2A788E, 0x21908C, 0x22A884, 0x43BF71, 0x7AD151, 0xBBDF27, 0xFDE725,
    ];

    /// <summary>Colours at even steps, from the least to the most, for a bar.</summary>
    public static IReadOnlyList<string> Steps { get; } = [.. Enumerable.Range(0, Viridis.Length).Select(i => At(i / (Viridis.Length - 1.0)))];

    /// <summary>The colour of a value as <c>#RRGGBB</c>; values beyond the scale take the colour of its end.</summary>
    /// <param name="value">The value; NaN for none.</param>
    public string this[double value] => double.IsNaN(value) ? Missing : At(ShareOf(value));

    /// <summary>Colour of words that stand on the colour of a value.</summary>
    /// <param name="value">The value; NaN for none.</param>
    public string WordsOn(double value) => double.IsNaN(value) || ShareOf(value) >= DarkWordsFrom ? Palette.Text : "#FFFFFF";

    private double ShareOf(double value) => Math.Clamp((value - Scale.Minimum) / (Scale.Maximum - Scale.Minimum), 0, 1);

    private static string At(double share)
    {
        var place = share * (Viridis.Length - 1);
        var lower = Math.Min((int)place, Viridis.Length - 2);
        var (from, to, part) = (Viridis[lower], Viridis[lower + 1], place - lower);
        return "#" + string.Concat(new[] { 16, 8, 0 }.Select(shift =>
            ((int)Math.Round(((from >> shift) & 0xFF) + (part * (((to >> shift) & 0xFF) - ((from >> shift) & 0xFF)))))
                .ToString("X2", CultureInfo.InvariantCulture)));
    }
}

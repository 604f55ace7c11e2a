using System.Globalization;
using System.Text;

namespace AllianceSim.Figures.Drawing;

/// <summary>Widths of words before a font is known.</summary>
/// <remarks>A figure may be shown on a machine that lacks its first font, so widths are those of the widest in the list of fonts
/// (DejaVu Sans): words may turn out narrower than measured, never wider.</remarks>
public static class TextMeasure
{
    private const char Ellipsis = '…';

    // Advance widths in thousandths of the font size, from the space to the tilde.
    private static readonly short[] Regular =
    [
        318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337, 636, 636, 636, 636, 636, 636, 636, 636,
        636, 636, 337, 337, 838, 838, 838, 531, 1000, 684, 686, 698, 770, 632, 575, 775, 752, 295, 295, 656, 557, 863, 748, 787,
        603, 787, 695, 635, 611, 732, 684, 989, 685, 611, 685, 390, 337, 390, 838, 500, 500, 613, 635, 550, 635, 615, 352, 635,
        634, 278, 278, 579, 278, 974, 634, 612, 635, 635, 411, 521, 392, 634, 592, 818, 592, 592, 525, 636, 337, 636, 838,
    ];

    private static readonly short[] Bold =
    [
        348, 456, 521, 838, 696, 1002, 872, 306, 457, 457, 523, 838, 380, 415, 380, 365, 696, 696, 696, 696, 696, 696, 696, 696,
        696, 696, 400, 400, 838, 838, 838, 580, 1000, 774, 762, 734, 830, 683, 683, 821, 837, 372, 372, 775, 637, 995, 837, 850,
        733, 850, 770, 720, 682, 812, 774, 1103, 771, 724, 725, 457, 365, 457, 838, 500, 500, 675, 716, 593, 716, 678, 435, 716,
        712, 343, 343, 665, 343, 1042, 712, 687, 716, 716, 493, 595, 478, 712, 652, 924, 645, 652, 582, 712, 365, 712, 838,
    ];

    /// <summary>Width of a line of words in points.</summary>
    /// <param name="text">The words.</param>
    /// <param name="size">Font size in points.</param>
    /// <param name="bold">Whether they are bold.</param>
    public static double Width(string text, double size, bool bold = false)
    {
        var thousandths = 0;
        foreach (var rune in text.EnumerateRunes())
            thousandths += Advance(rune, bold ? Bold : Regular);
        return thousandths * size / 1000;
    }

    /// <summary>The words, or as much of their beginning as fits, with an ellipsis.</summary>
    /// <param name="text">The words.</param>
    /// <param name="width">Room in points.</param>
    /// <param name="size">Font size in points.</param>
    /// <param name="bold">Whether they are bold.</param>
    public static string Truncate(string text, double width, double size, bool bold = false)
    {
        if (Width(text, size, bold) <= width)
            return text;
        var kept = 0;
        var room = width - Width(Ellipsis.ToString(), size, bold);
        for (var end = Next(text, 0); end < text.Length && Width(text[..end], size, bold) <= room; end = Next(text, end))
            kept = end;
        return text[..kept].TrimEnd() + Ellipsis;
    }

    /// <summary>The words on lines that fit; a word longer than a line is broken.</summary>
    /// <param name="text">The words.</param>
    /// <param name="width">Room in points.</param>
    /// <param name="size">Font size in points.</param>
    /// <param name="bold">Whether they are bold.</param>
    public static IReadOnlyList<string> Wrap(string text, double width, double size, bool bold = false)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && Width($"{line} {word}", size, bold) <= width)
            {
                line = $"{line} {word}";
                continue;
            }

            if (line.Length > 0)
                lines.Add(line);
            line = word;
            while (Width(line, size, bold) > width)
            {
                var end = Next(line, 0);
                while (Next(line, end) <= line.Length && end < line.Length && Width(line[..Next(line, end)], size, bold) <= width)
                    end = Next(line, end);
                if (end >= line.Length)
                    break;
                lines.Add(line[..end]);
                line = line[end..];
            }
        }

        if (line.Length > 0)
            lines.Add(line);
        return lines;
    }

    // What a reader sees as one letter must not be cut in two.
    private static int Next(string text, int start) => start + StringInfo.GetNextTextElementLength(text, start);

    private static int Advance(Rune rune, short[] ascii) => rune.Value switch
    {
        >= 0x20 and < 0x7F => ascii[rune.Value - 0x20],
        _ when IsCombining(rune) => 0,
        < 0x250 or (>= 0x2010 and < 0x2070) => 840,
        >= 0x250 and < 0x1100 => 900,
        >= 0x1F000 => 1400,
        _ => 1050,
    };

    private static bool IsCombining(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;
}

using System.Net;

namespace AllianceSim.Reports.Pages;

/// <summary>Words and attributes as HTML.</summary>
internal static class HtmlText
{
    /// <summary>Words with whatever HTML would misread escaped.</summary>
    public static string Escape(string text) => WebUtility.HtmlEncode(text);

    /// <summary>An id of an element, from any name: letters and digits of English and hyphens stay, others are written as numbers.</summary>
    public static string Id(string name) => string.Concat(name.EnumerateRunes().Select(
        rune => rune.IsAscii && (rune.Value == '-' || char.IsAsciiLetterOrDigit((char)rune.Value))
            ? rune.ToString()
            : FormattableString.Invariant($"_{rune.Value:x}")));
}

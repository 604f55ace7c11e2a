using System.Net;

namespace AllianceSim.Reports.Pages;

/// <summary>Words and attributes as HTML.</summary>
internal static class HtmlText
{
    /// <summary>Words with whatever HTML would misread escaped.</summary>
    public static string Escape(string text) => WebUtility.HtmlEncode(text);

    /// <summary>An id of an element, from any words: letters and digits of English stay, others are written as numbers.</summary>
    public static string Id(params IReadOnlyList<string> words) => string.Join('-', words.Select(word => string.Concat(
        word.EnumerateRunes().Select(rune => rune.IsAscii && char.IsAsciiLetterOrDigit((char)rune.Value)
            ? rune.ToString()
            : FormattableString.Invariant($"_{rune.Value:x}")))));
}

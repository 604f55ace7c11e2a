using System.Text.RegularExpressions;

namespace AllianceSim.Scenarios.Yaml;

/// <summary>What a text without quotation marks means in YAML, kept to what versions 1.1 and 1.2 agree on.</summary>
public static partial class PlainWords
{
    private static readonly string[] On = ["on", "true", "yes"];
    private static readonly string[] Off = ["off", "false", "no"];

    /// <summary>Whether it means that nothing is there.</summary>
    public static bool IsNothing(string text) => text is "" or "~" or "null" or "Null" or "NULL";

    /// <summary>The switch that it means: on, true, yes or off, false, no, in any case; otherwise null.</summary>
    public static bool? AsSwitch(string text) =>
        On.Contains(text, StringComparer.OrdinalIgnoreCase) ? true :
        Off.Contains(text, StringComparer.OrdinalIgnoreCase) ? false : null;

    /// <summary>Whether it is a plain decimal number. A leading zero is not allowed, since YAML 1.1 reads 010 as 8.</summary>
    public static bool IsDecimal(string text) => Decimal().IsMatch(text);

    /// <summary>Whether it is a whole number in digits alone.</summary>
    public static bool IsWhole(string text) => Whole().IsMatch(text);

    /// <summary>Whether some version of YAML reads it as a number, be it octal, hexadecimal, infinite or not a number at all.</summary>
    public static bool LooksLikeNumber(string text) => NumberLike().IsMatch(text);

    /// <summary>Whether YAML reads it as something else than text.</summary>
    public static bool IsNotText(string text) => IsNothing(text) || text.ToLowerInvariant() is "true" or "false" || LooksLikeNumber(text);

    [GeneratedRegex(@"^[-+]?((0|[1-9][0-9]*)(\.[0-9]*)?|\.[0-9]+)([eE][-+]?[0-9]+)?\z")]
    private static partial Regex Decimal();

    [GeneratedRegex(@"^[-+]?(0|[1-9][0-9]*)\z")]
    private static partial Regex Whole();

    [GeneratedRegex(@"^[-+]?(\.?[0-9][0-9_]*(\.[0-9_]*)?([eE][-+]?[0-9]+)?|0[xob][0-9a-fA-F_]+|\.inf|\.nan)\z", RegexOptions.IgnoreCase)]
    private static partial Regex NumberLike();
}

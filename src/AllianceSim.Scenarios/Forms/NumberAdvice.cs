using AllianceSim.Scenarios.Yaml;

namespace AllianceSim.Scenarios.Forms;

/// <summary>Knows the common slips in writing a number.</summary>
internal static class NumberAdvice
{
    /// <summary>What is wrong, to follow upon the value; null where the text was hardly meant as a number.</summary>
    public static string? For(ScalarNode node)
    {
        var text = node.Text;
        if (!node.IsPlain)
            return PlainWords.IsDecimal(text) ? "is in quotation marks, which makes it text" : null;
        var digits = text.TrimStart('-', '+');
        if (digits.ToLowerInvariant() is ".inf" or "inf" or "infinity" or ".nan" or "nan")
            return "is not a finite number";
        if (digits.Length > 1 && digits[0] == '0' && char.IsAsciiDigit(digits[1]))
            return "begins with a needless zero, which some programs read as octal";
        return !PlainWords.IsDecimal(text) && PlainWords.IsDecimal(text.Replace(',', '.'))
            ? "has a comma; decimals are written with a point"
            : null;
    }
}

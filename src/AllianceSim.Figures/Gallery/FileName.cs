using System.Text;

namespace AllianceSim.Figures.Gallery;

/// <summary>Names of files that are made of names that users give.</summary>
internal static class FileName
{
    private const int Longest = 80;

    /// <summary>The name in lower case, with hyphens for all but letters, digits and dots; never empty.</summary>
    /// <param name="name">The name.</param>
    public static string Of(string name)
    {
        var text = new StringBuilder();
        foreach (var rune in name.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || (rune.Value == '.' && text.Length > 0))
                text.Append(Rune.ToLowerInvariant(rune).ToString());
            else if (text.Length > 0 && text[^1] != '-')
                text.Append('-');
        }

        var cut = text.ToString(0, Math.Min(Longest, text.Length)).TrimEnd('-', '.');
        return cut.Length > 0 ? cut : "unnamed";
    }
}

using System.Collections.Immutable;

namespace AllianceSim.Import.Tables;

/// <summary>A column of a published file.</summary>
/// <param name="Names">What it is called in the versions of the file, the newest first; case does not count.</param>
/// <param name="Missing">Numbers that stand for a missing value.</param>
internal sealed record Column(ImmutableArray<string> Names, ImmutableArray<double> Missing)
{
    private static readonly string[] Blanks = ["", ".", "NA", "N/A", "NaN", "NULL"];

    /// <summary>What it is called in messages.</summary>
    public string Name => Names[0];

    /// <summary>A column of the given names, without codes for missing values.</summary>
    public static Column Of(params ImmutableArray<string> names) => new(names, []);

    /// <summary>The same column with codes for missing values.</summary>
    public Column MissingAs(params ImmutableArray<double> codes) => this with { Missing = codes };

    /// <summary>Whether a text stands for a missing value in any column: nothing, a dot, or a word for it.</summary>
    public static bool IsBlank(string text) => Blanks.Contains(text, StringComparer.OrdinalIgnoreCase);

    /// <summary>Its place in a header, or null where it is not there.</summary>
    public int? PlaceIn(IReadOnlyList<string> header)
    {
        foreach (var name in Names)
        {
            for (var i = 0; i < header.Count; i++)
            {
                if (string.Equals(header[i], name, StringComparison.OrdinalIgnoreCase))
                    return i;
            }
        }

        return null;
    }
}

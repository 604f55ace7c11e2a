using System.Text.RegularExpressions;

namespace AllianceSim.Import.Facts;

/// <summary>What does not count in the spelling of a state's name, and the common short names.</summary>
/// <remarks>Case does not count, nor the article "the" before a name, nor any mark between words; "&amp;" is "and", and "Saint" is "St.".
/// What stands in parentheses may be left out, as in "Iran (Persia)". A name goes by what the files call a state before it goes by a short
/// name.</remarks>
internal static partial class StateSpelling
{
    private static readonly (int State, string[] Names)[] Short =
    [
        (2, ["United States", "US", "USA", "America"]), (200, ["Great Britain", "Britain", "UK", "England"]), (210, ["Holland"]),
        (255, ["Prussia", "German Empire", "Imperial Germany", "Nazi Germany", "Third Reich"]),
        (260, ["West Germany", "Germany (West)", "Federal Republic of Germany", "FRG"]), (265, ["East Germany", "Germany (East)", "GDR"]), (271, ["Wuerttemberg", "Württemberg"]),
        (300, ["Austro-Hungarian Empire", "Habsburg Empire"]), (325, ["Sardinia", "Piedmont", "Piedmont-Sardinia", "Sardinia-Piedmont"]),
        (343, ["Macedonia", "North Macedonia"]), (345, ["Serbia"]), (360, ["Rumania"]),
        (365, ["Soviet Union", "USSR", "Russian Empire", "Russian Federation", "Union of Soviet Socialist Republics"]),
        (434, ["Dahomey"]), (437, ["Côte d'Ivoire", "Cote d'Ivoire"]), (439, ["Upper Volta"]), (484, ["Congo-Brazzaville", "Republic of the Congo"]),
        (490, ["Zaire", "Congo-Kinshasa", "DR Congo", "DRC"]), (510, ["Tanganyika"]), (530, ["Abyssinia"]), (551, ["Northern Rhodesia"]),
        (552, ["Rhodesia", "Southern Rhodesia"]), (572, ["Eswatini"]), (580, ["Malagasy Republic"]), (630, ["Persia"]),
        (640, ["Ottoman Empire", "Türkiye"]), (651, ["United Arab Republic", "UAR"]), (663, ["Transjordan"]),
        (678, ["North Yemen", "Yemen (North)"]), (680, ["South Yemen", "Yemen (South)"]), (710, ["People's Republic of China", "PRC"]),
        (713, ["Formosa", "Republic of China", "ROC"]), (731, ["North Korea", "Korea (North)", "Democratic People's Republic of Korea", "DPRK"]),
        (732, ["South Korea", "Korea (South)", "Republic of Korea", "ROK"]), (775, ["Burma"]), (780, ["Ceylon"]), (800, ["Siam"]), (811, ["Kampuchea"]),
        (816, ["North Vietnam", "Vietnam (North)", "Democratic Republic of Vietnam"]), (817, ["South Vietnam", "Vietnam (South)"]), (820, ["Malaya"]), (860, ["East Timor", "Timor-Leste"]),
    ];

    private static readonly Dictionary<string, int> ByShortName =
        Short.SelectMany(state => state.Names.Select(name => (Fold(name), state.State))).ToDictionary(StringComparer.Ordinal);

    /// <summary>A name without what does not count.</summary>
    public static string Fold(string name)
    {
        var words = NotOfWords().Replace(name.Replace("&", " and ", StringComparison.Ordinal).ToLowerInvariant(), " ")
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.SkipWhile(word => word == "the").Select(word => word == "saint" ? "st" : word));
    }

    /// <summary>As <see cref="Fold"/>, without what stands in parentheses.</summary>
    public static string FoldBare(string name) => Fold(InParentheses().Replace(name, " "));

    /// <summary>The Correlates of War number of the state that a short name means; null for none.</summary>
    public static int? Find(string name) => ByShortName.TryGetValue(Fold(name), out var state) ? state : null;

    /// <summary>The short names of a state.</summary>
    public static IReadOnlyList<string> Of(int state) => Array.Find(Short, one => one.State == state).Names ?? [];

    [GeneratedRegex(@"\([^)]*\)")]
    private static partial Regex InParentheses();

    [GeneratedRegex(@"[^\p{L}\p{Nd}]+")]
    private static partial Regex NotOfWords();
}

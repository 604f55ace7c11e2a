using System.Globalization;
using System.Text;
using AllianceSim.Scenarios.Yaml;

namespace AllianceSim.Scenarios.Problems;

/// <summary>How values and choices are worded in problems.</summary>
public static class Wording
{
    private const int LongestValue = 60;
    private const int MostChoices = 25;

    /// <summary>A value in quotation marks, on one line and not too long.</summary>
    public static string Quote(string value)
    {
        var shown = new StringBuilder("'");
        foreach (var letter in value.Length > LongestValue ? value[..LongestValue] : value)
        {
            if (char.IsControl(letter) || char.IsSurrogate(letter))
                shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}");
            else
                shown.Append(letter);
        }

        return shown.Append(value.Length > LongestValue ? "…'" : "'").ToString();
    }

    /// <summary>A node in words, as in <c>a list</c> or <c>the quoted text '5'</c>.</summary>
    public static string Describe(Node node) => node switch
    {
        ListNode => "a list",
        MapNode => "a block of keys",
        ScalarNode { IsNothing: true } => "nothing",
        ScalarNode { IsPlain: false } quoted => $"the quoted text {Quote(quoted.Text)}",
        ScalarNode plain => Quote(plain.Text),
        _ => "something that cannot be read",
    };

    /// <summary>The choices separated by commas, cut off after some with their number; null where there are none.</summary>
    public static string? Choices(IReadOnlyCollection<string> choices) => choices.Count switch
    {
        0 => null,
        <= MostChoices => string.Join(", ", choices),
        _ => string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", choices.Take(MostChoices))}, … ({choices.Count} in all)"),
    };

    /// <summary>A number as it would be written in a file.</summary>
    public static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}

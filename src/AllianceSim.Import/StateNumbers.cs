using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using AllianceSim.Engine.Scenario;

namespace AllianceSim.Import;

/// <summary>The Correlates of War numbers of the states of a scenario.</summary>
public static partial class StateNumbers
{
    /// <summary>The numbers by the names of the scenario: that in the comment behind a state in its file, as <c>import</c> and the
    /// shipped scenarios of real years have it, where the record knows such a state; else that of the state that the record knows by the
    /// name. States with neither are left out.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="text">The text of its file.</param>
    /// <param name="record">Knows states by name.</param>
    public static ImmutableSortedDictionary<string, int> Of(ScenarioSpec scenario, string text, HistoricalRecord record)
    {
        var commented = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var match in NumberedName().Matches(text).Cast<Match>())
        {
            if (int.TryParse(match.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                commented.TryAdd(match.Groups["name"].Value, number);
        }

        return scenario.States
            .Select(state => (state.Name, Number: commented.TryGetValue(state.Name, out var number) && record.Knows(number) ? number : record.Resolve(state.Name)))
            .Where(state => state.Number is not null)
            .ToImmutableSortedDictionary(state => state.Name, state => state.Number!.Value, StringComparer.Ordinal);
    }

    /// <summary>The text of a scenario as it is written with results, with the number of each state in the comment behind its name, so that
    /// it can be held against a record again.</summary>
    /// <param name="text">The text, a line for each name.</param>
    /// <param name="numbers">The numbers by the names of the scenario; a state that has none stays as it is.</param>
    public static string Annotate(string text, IReadOnlyDictionary<string, int> numbers) => PlainName().Replace(text, line =>
        numbers.TryGetValue(line.Groups["name"].Value, out var number)
            ? string.Create(CultureInfo.InvariantCulture, $"{line.Value}  # {number}")
            : line.Value);

    // As the writer of scenarios has names, each on a line of its own.
    [GeneratedRegex("""^\s*-\s+name:\s*(?<quote>["']?)(?<name>[^,}#\n]+?)\k<quote>$""", RegexOptions.Multiline)]
    private static partial Regex PlainName();

    // A line with a name, and a number of at most three digits first in its comment: treaties have longer ones.
    [GeneratedRegex(
        """^[\s\-{]*name:\s*(?<quote>["']?)(?<name>[^,}#\n]+?)\k<quote>\s*(?:[,}][^#\n]*)?#\s*(?<number>[0-9]{1,3})(?![0-9])""",
        RegexOptions.Multiline)]
    private static partial Regex NumberedName();
}

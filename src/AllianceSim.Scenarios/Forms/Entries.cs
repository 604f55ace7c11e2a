using AllianceSim.Scenarios.Problems;
using AllianceSim.Scenarios.Yaml;

namespace AllianceSim.Scenarios.Forms;

/// <summary>Keys that stand twice, which YAML forbids and its parsers let through.</summary>
internal static class Entries
{
    /// <summary>The first entry under each key.</summary>
    public static IEnumerable<Entry> Distinct(MapNode map) => map.Entries.DistinctBy(e => e.Key, StringComparer.Ordinal);

    /// <summary>Reports every key that stands again.</summary>
    /// <returns>Whether there is none.</returns>
    public static bool ReportTwins(MapNode map, Reading reading)
    {
        var first = new Dictionary<string, Mark>(StringComparer.Ordinal);
        var none = true;
        foreach (var entry in map.Entries)
        {
            if (first.TryAdd(entry.Key, entry.KeyMark))
                continue;
            var line = first[entry.Key].Line;
            reading.Problems.Add(
                entry.KeyMark,
                entry.Value.Path,
                FormattableString.Invariant($"key {Wording.Quote(entry.Key)} is given twice (first in line {line})"));
            none = false;
        }

        return none;
    }
}

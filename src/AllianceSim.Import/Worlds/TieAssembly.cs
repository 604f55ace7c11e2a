using System.Collections.Immutable;
using AllianceSim.Engine.Scenario;
using AllianceSim.Import.Facts;

namespace AllianceSim.Import.Worlds;

/// <summary>Ties between the states of a scenario.</summary>
internal sealed class TieAssembly(FactBook facts, int year)
{
    /// <summary>Kilometres between capitals where a place is not known, of neighbours by land or over at most 150 miles of water. This and
    /// the next two are near the medians of capitals from 1870 to 1980.</summary>
    public const double BetweenNeighbours = 900;

    /// <summary>Of states of one region that are no neighbours.</summary>
    public const double WithinRegion = 2200;

    /// <summary>Of states of different regions.</summary>
    public const double BetweenRegions = 9000;

    private const int WidestWater = 4;

    /// <summary>The ties.</summary>
    /// <param name="states">The states, the strongest first.</param>
    /// <param name="specs">The same states with their figures.</param>
    /// <param name="notes">Takes down what was filled in.</param>
    public TiesSpec Among(IReadOnlyList<int> states, ImmutableArray<StateSpec> specs, ImportNotes notes)
    {
        var borders = facts.Borders
            .Where(border => border.Kind <= WidestWater && border.From <= year && year <= border.To)
            .Select(border => Key(border.First, border.Second))
            .ToHashSet();
        var rivals = facts.Rivalries
            .Where(rivalry => rivalry.From <= year && year <= rivalry.To)
            .Select(rivalry => Key(rivalry.First, rivalry.Second))
            .ToHashSet();
        var disputes = new DisputeRecord(facts);
        var given = facts.Distances
            .Where(distance => distance.Year == year)
            .ToDictionary(distance => Key(distance.First, distance.Second), distance => distance.Kilometres);
        var pairs =
            (from i in Enumerable.Range(0, states.Count)
             from j in Enumerable.Range(i + 1, states.Count - i - 1)
             select (First: i, Second: j)).ToList();
        foreach (var state in specs.Where(spec => spec.Location is null))
            notes.Fill(state.Name, "location", "distances by neighbourhood and region");

        return new TiesSpec
        {
            Contiguous = [.. Named(pair => borders.Contains(pair))],
            Rivalries = [.. Named(pair => rivals.Contains(pair))],
            RecentDisputes =
            [
                .. pairs
                    .Select(pair => (
                        specs[pair.First].Name, specs[pair.Second].Name,
                        Count: disputes.Before(states[pair.First], states[pair.Second], year)))
                    .Where(tie => tie.Count > 0),
            ],
            Distances =
            [
                .. pairs
                    .Where(pair => specs[pair.First].Location is null || specs[pair.Second].Location is null)
                    .Select(pair => (specs[pair.First].Name, specs[pair.Second].Name, DistanceOf(states[pair.First], states[pair.Second]))),
            ],
        };

        IEnumerable<(string, string)> Named(Func<(int, int), bool> isTied) => pairs
            .Where(pair => isTied(Key(states[pair.First], states[pair.Second])))
            .Select(pair => (specs[pair.First].Name, specs[pair.Second].Name));

        double DistanceOf(int a, int b) => given.TryGetValue(Key(a, b), out var kilometres) ? kilometres
            : borders.Contains(Key(a, b)) ? BetweenNeighbours
            : Region.Of(a) == Region.Of(b) ? WithinRegion
            : BetweenRegions;
    }

    private static (int, int) Key(int a, int b) => a < b ? (a, b) : (b, a);
}

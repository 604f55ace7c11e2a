using System.Collections.Immutable;
using AllianceSim.Import.Tables;

namespace AllianceSim.Import.Layouts;

/// <summary>Every kind of file that is known. To add one, add a line.</summary>
internal static class LayoutCatalogue
{
    /// <summary>Share of its columns by which a kind is taken to be meant.</summary>
    private const double Meant = 0.5;

    /// <summary>All of them: those with more telling columns before those that would take their files, too.</summary>
    public static ImmutableArray<Layout> All { get; } =
    [
        Prepared.States, Prepared.Pairs, Prepared.TreatiesInForce, Prepared.BoundPairs,
        CorrelatesOfWar.FormalAlliances,
        Atop.Members, Atop.Treaties, Atop.PairYears, Atop.DirectedPairYears,
        CorrelatesOfWar.ContiguityYears, CorrelatesOfWar.ContiguitySpells,
        Disputes.Parties, Disputes.PairYears, Disputes.Summaries,
        Regimes.VDem, Regimes.Polity,
        Ties.RivalrySpells, Ties.RivalryYears, Ties.Capitals,
        CorrelatesOfWar.Capabilities, CorrelatesOfWar.States, CorrelatesOfWar.MajorPowers, CorrelatesOfWar.StateYears,
    ];

    /// <summary>Those that are read.</summary>
    public static IEnumerable<Layout> Read => All.Where(layout => layout.Refusal is null);

    /// <summary>What a file with the given header is, or null.</summary>
    public static Layout? Of(IReadOnlyList<string> header) => All.FirstOrDefault(layout => layout.Recognises(header));

    /// <summary>The kind that a file lacks fewest of whose columns, of equals the one with more columns; null where it lacks more than half.</summary>
    /// <param name="header">The header of a file that is of no kind.</param>
    /// <returns>The kind, and the columns that the file lacks.</returns>
    public static (Layout Kind, IReadOnlyList<Column> Lacking)? Nearest(IReadOnlyList<string> header)
    {
        var (kind, lacking) = Read
            .Select(layout => (Layout: layout, Lacking: layout.Needs.Where(column => column.PlaceIn(header) is null).ToList()))
            .Where(one => one.Lacking.Count > 0)
            .OrderBy(one => (double)one.Lacking.Count / one.Layout.Needs.Length).ThenByDescending(one => one.Layout.Needs.Length)
            .First();
        return lacking.Count <= Meant * kind.Needs.Length ? (kind, lacking) : null;
    }
}

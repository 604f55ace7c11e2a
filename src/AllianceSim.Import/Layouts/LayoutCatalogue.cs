using System.Collections.Immutable;

namespace AllianceSim.Import.Layouts;

/// <summary>Every kind of file that is known. To add one, add a line.</summary>
internal static class LayoutCatalogue
{
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
}

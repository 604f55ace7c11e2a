using AllianceSim.Experiments.Outcomes;
using AllianceSim.Results.Tables;
using AllianceSim.Scenarios.Sweeps;

namespace AllianceSim.Experiments.Sweeps;

/// <summary>The outcomes that a sweep reports.</summary>
public static class SweepOutcomes
{
    private static readonly string[] Usual = ["tie-hazard", "median-life", "share-unallied", "disputes-per-state-year"];

    /// <summary>The words that a sweep file may use.</summary>
    public static SweepVocabulary Vocabulary { get; } = new(
        [.. OutcomeCatalogue.All.Select(outcome => outcome.Id)], [.. ResultTables.OfRuns.Select(table => table.Name)]);

    /// <summary>Those that a sweep asks for; the usual ones where it asks for none.</summary>
    public static IReadOnlyList<Outcome> Of(SweepSpec spec) =>
        [.. (spec.Outcomes.IsEmpty ? (IEnumerable<string>)Usual : spec.Outcomes).Select(id => OutcomeCatalogue.Find(id)!)];
}

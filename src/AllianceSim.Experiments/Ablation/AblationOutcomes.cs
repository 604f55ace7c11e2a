using AllianceSim.Experiments.Outcomes;

namespace AllianceSim.Experiments.Ablation;

/// <summary>The outcomes that an ablation tells of. To add one, add its id; ways of ending are found by themselves.</summary>
public static class AblationOutcomes
{
    /// <summary>The outcome by which mechanisms are sorted where none is chosen.</summary>
    public const string DefaultOrder = "tie-hazard";

    private static readonly string[] WaysOfEnding = ["share-ended-by-", "share-left-by-"];

    private static readonly string[] OfDisputes =
    [
        "disputes-per-state-year", "joined-per-state-year", "multi-party-share", "honour-rate", "entanglement-per-dispute",
        "military-entanglement-per-dispute", "restrained-per-dispute", "prevented-per-state-year",
    ];

    /// <summary>Ids of the outcomes that figures and screens have room for, the most telling first.</summary>
    public static IReadOnlyList<string> Main { get; } =
        [DefaultOrder, "median-life", "share-unallied", "realignments-per-state-year"];

    /// <summary>All outcomes, in the order in which they are written.</summary>
    public static IReadOnlyList<Outcome> All { get; } =
    [
        .. ((IEnumerable<string>)[.. Main, "treaty-hazard", "density", .. OfDisputes])
            .Select(id => OutcomeCatalogue.Find(id) ?? throw new InvalidOperationException($"There is no outcome '{id}'.")),
        .. OutcomeCatalogue.All.Where(
            outcome => WaysOfEnding.Any(way => outcome.Id.StartsWith(way, StringComparison.Ordinal))),
    ];
}

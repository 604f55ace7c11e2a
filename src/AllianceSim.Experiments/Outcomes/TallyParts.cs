using AllianceSim.Results;

namespace AllianceSim.Experiments.Outcomes;

/// <summary>Which parts of a tally are wanted.</summary>
/// <param name="Counts">Ids of outcomes that are events by exposure.</param>
/// <param name="Lives">What lives.</param>
public sealed record TallyParts(IReadOnlySet<string> Counts, IReadOnlySet<LifeKind> Lives)
{
    /// <summary>What outcomes are computed from.</summary>
    /// <param name="outcomes">The outcomes.</param>
    /// <param name="lives">Lives that are wanted as well.</param>
    public static TallyParts Of(IReadOnlyList<Outcome> outcomes, params IReadOnlyList<LifeKind> lives) => new(
        outcomes.OfType<RateOutcome>().Concat(outcomes.OfType<RatioOutcome>().SelectMany(outcome => outcome.Rates))
            .Select(outcome => outcome.Id).ToHashSet(StringComparer.Ordinal),
        outcomes.OfType<LifeOutcome>().Select(outcome => outcome.Lives).Concat(lives).ToHashSet());
}

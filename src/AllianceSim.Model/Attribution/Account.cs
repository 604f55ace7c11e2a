using AllianceSim.Model.Mechanisms;

namespace AllianceSim.Model.Attribution;

/// <summary>What staying in an alliance was worth to a member at one time.</summary>
/// <param name="Values">Value of each term, in logits.</param>
/// <param name="Parts">The parts of each term as observed then; null for a term that has none.</param>
public sealed record Account(double[] Values, double[][]?[] Parts);

/// <summary>By how much a term, or a part of one, changed what staying is worth.</summary>
/// <param name="Term">The term's mechanism.</param>
/// <param name="Part">The part, or null where the term has none.</param>
/// <param name="Change">The change since the first account, in logits.</param>
/// <param name="Now">Value of the term at the second account, in logits; NaN for a part, which has no value without the others.</param>
public readonly record struct TermChange(Mechanism Term, Part? Part, double Change, double Now)
{
    /// <summary>The cause that it counts towards.</summary>
    public Cause Cause => Part?.Cause ?? Term.Cause!;
}

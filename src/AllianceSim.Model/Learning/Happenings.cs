using AllianceSim.Model.Crisis;

namespace AllianceSim.Model.Learning;

/// <summary>A pact signed against a state, as that state sees it.</summary>
/// <param name="Members">Indices of the signatories.</param>
/// <param name="Target">Index of the state aimed at, or -1.</param>
public sealed record PactSigned(IReadOnlyList<int> Members, int Target);

/// <summary>What all states have seen happen in a tick, and learn from.</summary>
/// <param name="Disputes">Disputes of the tick.</param>
/// <param name="Pacts">Pacts signed, and accessions.</param>
/// <param name="Breakers">Indices of states that broke a treaty, once for each.</param>
public sealed record Happenings(IReadOnlyList<Dispute> Disputes, IReadOnlyList<PactSigned> Pacts, IReadOnlyList<int> Breakers);

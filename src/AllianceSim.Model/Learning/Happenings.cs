using AllianceSim.Model.Crisis;

namespace AllianceSim.Model.Learning;

/// <summary>What became of a firm promise of help in a war.</summary>
/// <param name="State">Index of the state that had promised.</param>
/// <param name="Friend">Index of the state that it had promised help to.</param>
/// <param name="Kept">Whether it fought.</param>
public readonly record struct PromiseTried(int State, int Friend, bool Kept);

/// <summary>What all states have seen happen in a tick, and learn from.</summary>
/// <param name="Disputes">Disputes of the tick.</param>
/// <param name="Promises">Promises that wars of the tick have called upon.</param>
/// <param name="Breakers">Indices of states that broke a treaty, once for each.</param>
public sealed record Happenings(
    IReadOnlyList<Dispute> Disputes, IReadOnlyList<PromiseTried> Promises, IReadOnlyList<int> Breakers);

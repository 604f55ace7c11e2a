using AllianceSim.Scenarios.Problems;

namespace AllianceSim.Scenarios;

/// <summary>What came of reading a file: either what it says, or all that is wrong with it.</summary>
/// <param name="Value">What it says; null where there is any problem.</param>
/// <param name="Problems">Everything that is wrong, in the order of the files; empty where nothing is.</param>
public sealed record FileLoad<T>(T? Value, IReadOnlyList<ScenarioProblem> Problems)
    where T : class;

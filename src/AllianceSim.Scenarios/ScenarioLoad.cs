using AllianceSim.Engine.Scenario;
using AllianceSim.Scenarios.Problems;

namespace AllianceSim.Scenarios;

/// <summary>What came of reading a scenario: either the scenario, or all that is wrong with it.</summary>
/// <param name="Scenario">The scenario; null where there is any problem.</param>
/// <param name="Problems">Everything that is wrong, in the order of the file; empty where nothing is.</param>
public sealed record ScenarioLoad(ScenarioSpec? Scenario, IReadOnlyList<ScenarioProblem> Problems);

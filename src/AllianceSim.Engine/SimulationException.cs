using AllianceSim.Engine.Scenario;

namespace AllianceSim.Engine;

/// <summary>A run failed: says in which scenario, replicate, seed and tick, and why.</summary>
/// <param name="scenario">The scenario.</param>
/// <param name="replicate">Number of the replicate.</param>
/// <param name="tick">Number of the tick.</param>
/// <param name="cause">What went wrong.</param>
public sealed class SimulationException(ScenarioSpec scenario, int replicate, int tick, Exception cause) : Exception(
    $"Run {replicate} of '{scenario.Name}' (seed {scenario.Seed}) failed in tick {tick} ({scenario.Start + tick}): {cause.Message}", cause);

using AllianceSim.Engine.Scenario;

namespace AllianceSim.Engine;

/// <summary>A run failed: says in which scenario, replicate and seed, in which tick and phase, and why.</summary>
public sealed class SimulationException : Exception
{
    /// <summary>A failure in a tick.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="replicate">Number of the replicate.</param>
    /// <param name="tick">Number of the tick; below 0 in burn-in.</param>
    /// <param name="phase">Name of the phase.</param>
    /// <param name="cause">What went wrong.</param>
    public SimulationException(ScenarioSpec scenario, int replicate, int tick, string phase, Exception cause)
        : this(scenario, replicate, $"in tick {tick} ({scenario.Start + tick}), phase {phase}", cause)
    {
    }

    /// <summary>A failure outside of ticks.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="replicate">Number of the replicate.</param>
    /// <param name="when">When it failed, such as "before its first tick".</param>
    /// <param name="cause">What went wrong.</param>
    public SimulationException(ScenarioSpec scenario, int replicate, string when, Exception cause)
        : base($"Run {replicate} of '{scenario.Name}' (seed {scenario.Seed}) failed {when}: {cause.Message}", cause)
    {
    }
}

namespace AllianceSim.Engine.Runtime;

/// <summary>A state failed while it answered a request.</summary>
/// <param name="state">Name of the state.</param>
/// <param name="cause">What went wrong.</param>
public sealed class StateFailedException(string state, Exception cause)
    : Exception($"state '{state}': {cause.Message}", cause);

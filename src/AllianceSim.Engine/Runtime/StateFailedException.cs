using AllianceSim.Engine.Messages;

namespace AllianceSim.Engine.Runtime;

/// <summary>A state failed while it answered a request.</summary>
/// <param name="state">Name of the state.</param>
/// <param name="request">What it was asked.</param>
/// <param name="cause">What went wrong.</param>
public sealed class StateFailedException(string state, Request request, Exception cause)
    : Exception($"state '{state}' failed in phase {request.Phase}: {cause.Message}", cause);

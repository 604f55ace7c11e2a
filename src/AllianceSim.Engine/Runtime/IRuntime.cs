using AllianceSim.Engine.Messages;

namespace AllianceSim.Engine.Runtime;

/// <summary>Carries messages between the world and the states.</summary>
public interface IRuntime
{
    /// <summary>Sends one request to every state and waits for all their replies: a barrier.</summary>
    /// <param name="request">The request.</param>
    /// <returns>The replies in order of state, whatever the order in which they came; valid until the next call.</returns>
    /// <exception cref="StateFailedException">A state failed.</exception>
    IReadOnlyList<Reply> Ask(Request request);
}

/// <summary>A state failed while it answered a request.</summary>
/// <param name="state">Name of the state.</param>
/// <param name="request">What it was asked.</param>
/// <param name="cause">What went wrong.</param>
public sealed class StateFailedException(string state, Request request, Exception cause)
    : Exception($"State '{state}' failed in phase {request.Phase} of tick {request.Tick}: {cause.Message}", cause);

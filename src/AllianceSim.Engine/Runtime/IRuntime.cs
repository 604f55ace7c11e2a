using AllianceSim.Engine.Messages;

namespace AllianceSim.Engine.Runtime;

/// <summary>Carries messages between the world and the states.</summary>
public interface IRuntime
{
    /// <summary>Sends one request to every state that it concerns and waits for all their replies: a barrier.</summary>
    /// <param name="request">The request.</param>
    /// <returns>The replies in order of state, whatever the order in which they came; valid until the next call. A runtime that answers in
    /// the calling thread gives them at once.</returns>
    /// <exception cref="StateFailedException">A state failed.</exception>
    ValueTask<IReadOnlyList<Reply>> Ask(Request request);
}

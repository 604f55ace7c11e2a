using AllianceSim.Engine.Messages;
using AllianceSim.Engine.Runtime;

namespace AllianceSim.Engine.Tests.Support;

/// <summary>Lets all states answer at once.</summary>
/// <param name="agents">The states, in order.</param>
internal sealed class ThreadedRuntime(IReadOnlyList<StateAgent> agents) : IRuntime
{
    public ValueTask<IReadOnlyList<Reply>> Ask(Request request)
    {
        var replies = new Reply[agents.Count];
        Parallel.For(0, agents.Count, state => replies[state] = request.Concerns(state) ? agents[state].Answer(request) : Done.Reply);
        return new(replies);
    }
}

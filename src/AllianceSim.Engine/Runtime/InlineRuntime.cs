using AllianceSim.Engine.Messages;

namespace AllianceSim.Engine.Runtime;

/// <summary>Lets the states answer one after the other, in the calling thread.</summary>
public sealed class InlineRuntime : IRuntime
{
    private readonly IReadOnlyList<StateAgent> agents;
    private readonly int[] order;
    private readonly Reply[] replies;

    /// <summary>Makes a runtime.</summary>
    /// <param name="agents">The states, in order.</param>
    /// <param name="visit">The order in which they are visited, for tests that it does not matter; empty for their own order.</param>
    public InlineRuntime(IReadOnlyList<StateAgent> agents, int[]? visit = null)
    {
        this.agents = agents;
        order = visit ?? [.. Enumerable.Range(0, agents.Count)];
        replies = new Reply[agents.Count];
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Reply>> Ask(Request request)
    {
        foreach (var state in order)
            replies[state] = request.Concerns(state) ? agents[state].Answer(request) : Done.Reply;
        return new(replies);
    }
}

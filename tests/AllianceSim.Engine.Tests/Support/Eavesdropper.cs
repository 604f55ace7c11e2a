using AllianceSim.Engine.Messages;
using AllianceSim.Engine.Runtime;

namespace AllianceSim.Engine.Tests.Support;

/// <summary>Carries messages, and notes those that disputes are about.</summary>
/// <param name="runtime">What carries them.</param>
internal sealed class Eavesdropper(IRuntime runtime) : IRuntime
{
    /// <summary>What was heard, in order.</summary>
    public List<Heard> All { get; } = [];

    public async ValueTask<IReadOnlyList<Reply>> Ask(Request request)
    {
        var replies = await runtime.Ask(request);
        if (request is TakeStand or AnswerCalls or Learn)
            All.Add(new Heard(request, [.. replies]));
        return replies;
    }
}

/// <summary>A request and what was replied.</summary>
/// <param name="Request">The request.</param>
/// <param name="Replies">The replies, in order of state.</param>
internal sealed record Heard(Request Request, IReadOnlyList<Reply> Replies);

using AllianceSim.Engine.Messages;
using AllianceSim.Engine.Runtime;
using AllianceSim.Model.Crisis;

namespace AllianceSim.Engine.Tests.Support;

/// <summary>Carries messages, and notes those that disputes are about.</summary>
/// <param name="runtime">What carries them.</param>
internal sealed class Eavesdropper(IRuntime runtime) : IRuntime
{
    /// <summary>What was heard, in order.</summary>
    public List<Heard> All { get; } = [];

    public async ValueTask<IReadOnlyList<Reply>> Ask(Request request)
    {
        var fighting = request is AnswerCalls calls ? calls.Disputes.Select(Fighting).ToArray() : [];
        var levels = request is AnswerCalls { Disputes: var open } ? open.Select(d => d.Level!.Value).ToArray() : [];
        var replies = await runtime.Ask(request);
        if (request is TakeStand or AnswerCalls or Learn)
            All.Add(new Heard(request, fighting, levels, [.. replies]));
        return replies;
    }

    private static IReadOnlyDictionary<int, Side> Fighting(Confrontation dispute) =>
        Enum.GetValues<Side>().SelectMany(side => dispute.Fighting(side).Select(state => (state, side)))
            .ToDictionary(pair => pair.state, pair => pair.side);
}

/// <summary>A request and what was replied.</summary>
/// <param name="Request">The request.</param>
/// <param name="Fighting">For each dispute of a call: who fought in it before, and on which side.</param>
/// <param name="Levels">For each dispute of a call: how far it had gone by then.</param>
/// <param name="Replies">The replies, in order of state.</param>
internal sealed record Heard(
    Request Request, IReadOnlyList<IReadOnlyDictionary<int, Side>> Fighting, IReadOnlyList<HostilityLevel> Levels, IReadOnlyList<Reply> Replies);

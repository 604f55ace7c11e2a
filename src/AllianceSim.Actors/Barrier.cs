using System.Threading.Tasks.Sources;
using AllianceSim.Engine.Messages;

namespace AllianceSim.Actors;

/// <summary>Where a world waits until the states have replied and the recorder is not too far behind. The world alone touches it, so that
/// whoever waits goes on within the world's handling of the last message that was missing.</summary>
/// <param name="states">Number of states.</param>
internal sealed class Barrier(int states) : IValueTaskSource<IReadOnlyList<Reply>>
{
    /// <summary>Most pages that may be unwritten while the world goes on.</summary>
    private const int PagesAhead = 2;

    private readonly Reply[] replies = new Reply[states];
    private readonly Exception?[] failures = new Exception?[states];
    private ManualResetValueTaskSourceCore<IReadOnlyList<Reply>> source;
    private bool closed;
    private int missing;
    private int unwritten;
    private int mayBeUnwritten;
    private Exception? breakage;

    /// <summary>Closes the barrier until all states asked have replied.</summary>
    /// <param name="request">What is asked; states that it does not concern have nothing to reply.</param>
    /// <param name="ask">Asks a state.</param>
    public ValueTask<IReadOnlyList<Reply>> Until(Request request, Action<int, Request> ask)
    {
        var passed = Close(PagesAhead);
        for (var state = 0; state < replies.Length; state++)
        {
            replies[state] = Done.Reply;
            if (!request.Concerns(state))
                continue;
            missing++;
            ask(state, request);
        }

        OpenIfDone();
        return passed;
    }

    /// <summary>Closes the barrier until every page is written.</summary>
    public async ValueTask UntilWritten()
    {
        var passed = Close(0);
        OpenIfDone();
        await passed;
    }

    /// <summary>A state has replied.</summary>
    public void Arrive(int state, Reply reply)
    {
        replies[state] = reply;
        missing--;
        OpenIfDone();
    }

    /// <summary>A state has failed. All others are waited for, so that the first in order is blamed whoever failed first.</summary>
    public void Fail(int state, Exception failure)
    {
        failures[state] = failure;
        missing--;
        OpenIfDone();
    }

    /// <summary>A page was sent to the recorder.</summary>
    public void PageSent() => unwritten++;

    /// <summary>A page was written.</summary>
    public void PageWritten()
    {
        unwritten--;
        OpenIfDone();
    }

    /// <summary>There is nobody any more to write the pages.</summary>
    public void LoseRecorder(Exception failure)
    {
        breakage = failure;
        OpenIfDone();
    }

    /// <inheritdoc/>
    IReadOnlyList<Reply> IValueTaskSource<IReadOnlyList<Reply>>.GetResult(short token) => source.GetResult(token);

    /// <inheritdoc/>
    ValueTaskSourceStatus IValueTaskSource<IReadOnlyList<Reply>>.GetStatus(short token) => source.GetStatus(token);

    /// <inheritdoc/>
    void IValueTaskSource<IReadOnlyList<Reply>>.OnCompleted(
        Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags) =>
        source.OnCompleted(continuation, state, token, flags);

    private ValueTask<IReadOnlyList<Reply>> Close(int pages)
    {
        (closed, mayBeUnwritten) = (true, pages);
        source.Reset();
        return new(this, source.Version);
    }

    private void OpenIfDone()
    {
        if (!closed || missing > 0 || (breakage is null && unwritten > mayBeUnwritten))
            return;
        closed = false;
        if ((breakage ?? Array.Find(failures, failure => failure is not null)) is { } failed)
            source.SetException(failed);
        else
            source.SetResult(replies);
    }
}

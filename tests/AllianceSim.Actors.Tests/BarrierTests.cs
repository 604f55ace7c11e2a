using AllianceSim.Engine.Messages;

namespace AllianceSim.Actors.Tests;

public class BarrierTests
{
    private const int PagesAhead = 2;

    private readonly Barrier barrier = new(4);

    [Fact]
    public void Replies_are_in_order_of_state_whatever_the_order_in_which_they_come()
    {
        var passed = Ask(new Review(0));
        foreach (var state in new[] { 2, 0, 3 })
            barrier.Arrive(state, new Told(state));
        Assert.False(passed.IsCompleted);
        barrier.Arrive(1, new Told(1));
        Assert.Equal(Enumerable.Range(0, 4).Select(state => new Told(state)), Passed(passed));
    }

    [Fact]
    public void Only_states_that_a_request_concerns_are_asked_and_the_others_have_nothing_to_say()
    {
        var first = Ask(new Review(0));
        for (var state = 0; state < 4; state++)
            barrier.Arrive(state, new Told(state));
        Assert.Equal(4, Passed(first).Count);

        List<int> asked = [];
        var request = new ToSome(1, [1, 3]);
        var second = barrier.Until(request, (state, what) =>
        {
            Assert.Same(request, what);
            asked.Add(state);
        });
        barrier.Arrive(3, new Told(3));
        Assert.False(second.IsCompleted);
        barrier.Arrive(1, new Told(1));

        Assert.Equal([1, 3], asked);
        Assert.Equal([Done.Reply, new Told(1), Done.Reply, new Told(3)], Passed(second));
    }

    [Fact]
    public void A_request_that_concerns_nobody_is_answered_at_once() =>
        Assert.Equal([Done.Reply, Done.Reply, Done.Reply, Done.Reply], Passed(Ask(new ToSome(0, []))));

    [Fact]
    public void Whoever_waits_goes_on_as_the_last_reply_is_handled()
    {
        var passed = Ask(new ToSome(0, [2]));
        var thread = 0;
        LeaveContext();
        passed.GetAwaiter().OnCompleted(() => thread = Environment.CurrentManagedThreadId);
        barrier.Arrive(2, new Told(2));
        Assert.Equal(Environment.CurrentManagedThreadId, thread);
    }

    [Fact]
    public void The_first_in_order_is_blamed_once_all_others_have_replied_or_failed()
    {
        var passed = Ask(new Review(0));
        barrier.Fail(3, new InvalidOperationException("third"));
        barrier.Fail(1, new InvalidOperationException("first"));
        barrier.Arrive(2, new Told(2));
        Assert.False(passed.IsCompleted);
        barrier.Arrive(0, new Told(0));
        Assert.Equal("first", Assert.Throws<InvalidOperationException>(() => Passed(passed)).Message);
    }

    [Fact]
    public void It_opens_with_some_pages_unwritten_but_not_with_more()
    {
        for (var page = 0; page <= PagesAhead; page++)
            barrier.PageSent();
        var passed = Ask(new ToSome(0, []));
        Assert.False(passed.IsCompleted);
        barrier.PageWritten();
        Assert.True(passed.IsCompletedSuccessfully);
        Assert.Equal(4, Passed(passed).Count);
        Assert.True(Ask(new ToSome(0, [])).IsCompletedSuccessfully);
    }

    [Fact]
    public async Task At_the_end_every_page_is_waited_for()
    {
        for (var page = 0; page < PagesAhead; page++)
            barrier.PageSent();
        var written = Written();
        barrier.PageWritten();
        Assert.False(written.IsCompleted);
        barrier.PageWritten();
        Assert.True(written.IsCompletedSuccessfully);
        await written;
    }

    [Fact]
    public async Task After_a_failure_too()
    {
        var passed = Ask(new ToSome(0, [1]));
        barrier.PageSent();
        barrier.Fail(1, new InvalidOperationException("first"));
        Assert.Throws<InvalidOperationException>(() => Passed(passed));
        var written = Written();
        Assert.False(written.IsCompleted);
        barrier.PageWritten();
        Assert.True(written.IsCompleted);
        await Assert.ThrowsAsync<InvalidOperationException>(() => written);
    }

    [Fact]
    public async Task Without_a_recorder_no_page_is_waited_for_but_every_reply()
    {
        for (var page = 0; page <= PagesAhead; page++)
            barrier.PageSent();
        var passed = Ask(new ToSome(0, [1]));
        barrier.LoseRecorder(new IOException("disk full"));
        Assert.False(passed.IsCompleted);
        barrier.Arrive(1, new Told(1));
        Assert.Equal("disk full", Assert.Throws<IOException>(() => Passed(passed)).Message);

        barrier.PageSent();
        var written = Written();
        Assert.True(written.IsCompleted);
        await Assert.ThrowsAsync<IOException>(() => written);
    }

    [Fact]
    public void A_recorder_that_is_lost_between_requests_fails_the_next()
    {
        barrier.LoseRecorder(new IOException("disk full"));
        Assert.Throws<IOException>(() => Passed(Ask(new ToSome(0, []))));
    }

    private static IReadOnlyList<Reply> Passed(ValueTask<IReadOnlyList<Reply>> passed)
    {
        Assert.True(passed.IsCompleted);
        return passed.GetAwaiter().GetResult();
    }

    private ValueTask<IReadOnlyList<Reply>> Ask(Request request) => barrier.Until(request, (_, _) => { });

    private Task Written()
    {
        LeaveContext();
        return barrier.UntilWritten().AsTask();
    }

    /// <summary>An actor's turn has no context; that of a test would go on later.</summary>
    private static void LeaveContext() => SynchronizationContext.SetSynchronizationContext(null);

    private sealed record Told(int State) : Reply;

    private sealed record ToSome(int Tick, int[] States) : Request(Tick)
    {
        public override bool Concerns(int state) => States.Contains(state);
    }
}

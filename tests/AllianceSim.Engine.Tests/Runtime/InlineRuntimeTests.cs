using AllianceSim.Engine.Messages;
using AllianceSim.Engine.Runtime;
using AllianceSim.Engine.Tests.Support;

namespace AllianceSim.Engine.Tests.Runtime;

public class InlineRuntimeTests
{
    [Fact]
    public void Replies_come_in_order_of_state_whatever_the_order_of_visits()
    {
        IRuntime? reversed = null;
        IRuntime? usual = null;
        Func<IReadOnlyList<StateAgent>, IRuntime> Keep(bool reverse) => agents =>
        {
            int[] order = [.. Enumerable.Range(0, agents.Count)];
            var made = new InlineRuntime(agents, reverse ? [.. order.Reverse()] : null);
            return reverse ? reversed = made : usual = made;
        };
        foreach (var reverse in new[] { false, true })
            _ = new Simulation(Scenarios.Generated(states: 40), 0, new RowList(), Keep(reverse));
        var expected = Answers(usual!, new LookHome(0)).Select(r => r.ToString());
        Assert.Contains(expected, said => said!.Contains(nameof(HomeNews), StringComparison.Ordinal));
        Assert.Equal(expected, Answers(reversed!, new LookHome(0)).Select(r => r.ToString()));
    }

    [Fact]
    public void A_request_that_no_state_knows_fails_the_first_state_visited_and_says_so()
    {
        IRuntime? runtime = null;
        _ = new Simulation(Scenarios.Generated(), 0, new RowList(), agents => runtime = new InlineRuntime(agents));
        var failure = Assert.Throws<StateFailedException>(() => Answers(runtime!, new Unheard(4)));
        Assert.Contains("'S1'", failure.Message, StringComparison.Ordinal);
        Assert.Contains("cannot answer Unheard", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_state_that_has_vanished_is_silent()
    {
        IRuntime? runtime = null;
        var simulation = new Simulation(Scenarios.Generated(), 0, new RowList(), agents => runtime = new InlineRuntime(agents));
        Array.Fill(simulation.World.Exists, false);
        Assert.All(Answers(runtime!, new LookHome(0)), reply => Assert.Same(Done.Reply, reply));
    }

    private static IReadOnlyList<Reply> Answers(IRuntime runtime, Request request)
    {
        var replies = runtime.Ask(request);
        Assert.True(replies.IsCompleted);
        return replies.Result;
    }

    private sealed record Unheard(int Tick) : Request(Tick);
}

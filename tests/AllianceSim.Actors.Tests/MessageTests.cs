using AllianceSim.Actors.Tests.Support;
using AllianceSim.Engine.Messages;
using AllianceSim.Engine.Scenario;
using static AllianceSim.Actors.Tests.Support.Trial;

namespace AllianceSim.Actors.Tests;

/// <summary>What is sent: to each state one message a request, and never one for each pair; to the recorder no more than it can hold.</summary>
public sealed class MessageTests : IDisposable
{
    private readonly CountedSystem system = new();

    public void Dispose() => system.Dispose();

    [Theory]
    [InlineData(10)]
    [InlineData(40)]
    public async Task Messages_of_a_request_are_at_most_two_for_each_state_and_two_for_a_page(int states)
    {
        var (requests, concerned) = (0, 0);
        await Complete(World(states), Intercept.Telling(request =>
        {
            requests++;
            concerned += Enumerable.Range(0, states).Count(request.Concerns);
        }));

        Assert.True(requests > 100);
        Assert.Equal(concerned, system.Of<Request>());
        Assert.Equal(concerned, system.Of<Answered>());
        Assert.Equal(system.Of<Page>(), system.Of<PageWritten>());
        Assert.InRange(system.Of<Page>(), 2, requests + 1);
        Assert.Equal(1 + 2 * concerned + 2 * system.Of<Page>(), system.All);
        Assert.True(system.All <= 1 + (2 * states + 2) * (requests + 1));
    }

    [Fact]
    public async Task Messages_of_a_tick_grow_no_faster_than_the_number_of_states()
    {
        await Complete(World(10));
        var few = system.All;
        await Complete(World(40));
        Assert.InRange((system.All - few) / (double)few, 1, 5);
    }

    [Fact]
    public async Task The_world_does_not_run_away_from_a_recorder_that_is_slow()
    {
        const int PagesAhead = 2;
        using var gate = new ManualResetEventSlim();
        var most = 0;
        var lines = new Lines(row =>
        {
            if (row == 0)
                gate.Await();
            most = Math.Max(most, system.Of<Page>() - system.Of<PageWritten>());
        });
        var scenario = Small with { Ticks = 40 };
        var run = system.Run(Of(scenario, lines));

        // It goes on while the recorder writes, up to one page more than it may have unwritten as it passes a barrier.
        Assert.True(SpinWait.SpinUntil(() => system.Of<Page>() == PagesAhead + 1, Limit));
        using (var elsewhere = new CountedSystem())
            Assert.Null((await elsewhere.Run(Of(scenario, new Lines()))).Failure);
        Assert.Equal(PagesAhead + 1, system.Of<Page>());
        gate.Set();

        Assert.Null((await run).Failure);
        Assert.True(system.Of<Page>() > 10);
        Assert.Equal(PagesAhead + 1, most);
        Assert.Equal(Undisturbed(scenario), lines.All);
    }

    private static ScenarioSpec World(int states) => Engine.Tests.Support.Scenarios.Generated(states, ticks: 10) with { Record = new RecordSpec() };

    private async Task Complete(ScenarioSpec scenario, Func<Engine.Runtime.IRuntime, Engine.Runtime.IRuntime>? listen = null) =>
        Assert.Null((await system.Run(Of(scenario, new Lines(), listen))).Failure);
}

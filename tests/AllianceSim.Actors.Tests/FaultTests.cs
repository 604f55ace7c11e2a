using Akka.Actor;
using AllianceSim.Actors.Tests.Support;
using AllianceSim.Engine;
using AllianceSim.Engine.Messages;
using Serilog.Core;
using static AllianceSim.Actors.Tests.Support.Trial;

namespace AllianceSim.Actors.Tests;

/// <summary>Faults between requests, and of the world actor itself.</summary>
public sealed class FaultTests : IDisposable
{
    private readonly SimulationSystem system = new(Logger.None);

    public void Dispose() => system.Dispose();

    [Fact]
    public async Task A_fault_of_the_model_between_requests_names_run_seed_and_tick_and_keeps_the_rows()
    {
        var listen = Intercept.At<Review>(8, () => throw new InvalidOperationException("no map"));
        var (expected, lines) = (new Lines(), new Lines());
        var inline = Record.Exception(() => Inline(Of(Small, expected, listen, replicate: 2)));

        var error = await system.Begin(Of(Small, lines, listen, replicate: 2));

        Assert.Equal("Run 2 of 'generated' (seed 7) failed in tick 8 (1908), phase Review: no map", Assert.IsType<SimulationException>(error).Message);
        Assert.Equal(inline!.Message, error!.Message);
        Assert.Equal(expected.All, lines.All);
        await AssertSound(system);
    }

    [Fact]
    public async Task A_world_that_cannot_be_built_ends_its_run_with_the_reason()
    {
        var error = await system.Begin(Of(Small, new Lines(), _ => throw new InvalidOperationException("no ground")));
        Assert.Equal("Run 0 of 'generated' (seed 7) failed before its first tick: no ground", Assert.IsType<SimulationException>(error).Message);
        await AssertSound(system);
    }

    [Fact]
    public async Task A_world_that_fails_by_itself_is_ended_by_the_supervisor_once_its_recorder_writes_no_more()
    {
        // A reply of a state that there is not is more than the world can bear.
        using var failed = new ManualResetEventSlim();
        Task? gone = null;
        var writing = false;
        var lines = new Lines(row =>
        {
            Volatile.Write(ref writing, true);
            if (row == 0)
                failed.Await();
            Thread.Sleep(5);
            Volatile.Write(ref writing, false);
        });
        var error = await system.Begin(Of(Small, lines, Intercept.At<Propose>(3, () =>
        {
            gone = Here.Gone;
            Here.Actor.Tell(new Answered(99, Engine.Messages.Done.Reply));
            failed.Set();
        })));

        var failure = Assert.IsType<SimulationException>(error);
        Assert.StartsWith("Run 0 of ", failure.Message, StringComparison.Ordinal);
        Assert.IsType<IndexOutOfRangeException>(failure.InnerException);
        await gone!.WaitAsync(Limit);
        Assert.False(Volatile.Read(ref writing));
        AssertFirstOf(Undisturbed(Small), lines.All);
        await AssertSound(system);
    }

    [Fact]
    public async Task The_worlds_of_other_runs_do_not_notice()
    {
        using var failed = new ManualResetEventSlim();
        var other = new Lines(row =>
        {
            if (row == 100)
                failed.Await();
        });
        var under = system.Begin(Of(Small, other, replicate: 1));
        Assert.NotNull(await system.Begin(Of(Small, new Lines(), Intercept.At<Propose>(3, () => Here.Actor.Tell(new Answered(99, Engine.Messages.Done.Reply))))));
        failed.Set();
        Assert.Null(await under);
        Assert.Equal(Undisturbed(Small, 1), other.All);
    }
}

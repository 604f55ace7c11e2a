using AllianceSim.Actors.Tests.Support;
using AllianceSim.Engine.Messages;
using Serilog.Core;
using static AllianceSim.Actors.Tests.Support.Trial;

namespace AllianceSim.Actors.Tests;

/// <summary>Closing the system ends the runs under way as cancelled, and nobody hangs who comes too late.</summary>
public sealed class DisposalTests
{
    private const int Runs = 3;

    private readonly SimulationSystem system = new(Logger.None);

    [Fact]
    public async Task Runs_under_way_end_as_cancelled_with_all_that_they_have_recorded_written()
    {
        using var begun = new CountdownEvent(Runs);
        var closing = false;
        var recorded = Enumerable.Range(0, Runs).Select(_ => new Lines(row =>
        {
            SignalAt(row, 200, begun);
            if (Volatile.Read(ref closing))
                Thread.Sleep(1);
        })).ToArray();
        Task<Exception?>[] under = [.. recorded.Select((lines, replicate) => system.Begin(Of(Endless, lines, replicate: replicate)))];
        Assert.True(begun.Wait(Limit));

        var written = await Aside(() =>
        {
            // From now on the disk is slow, so that there is something left to write as the runs end.
            Volatile.Write(ref closing, true);
            system.Dispose();
            return recorded.Select(lines => lines.All.Count).ToArray();
        });

        Assert.All(await Task.WhenAll(under), error => Assert.IsAssignableFrom<OperationCanceledException>(error));
        Assert.Equal(written, recorded.Select(lines => lines.All.Count));
        for (var replicate = 0; replicate < Runs; replicate++)
        {
            var years = recorded[replicate].All.Count(line => line.StartsWith("TickRow", StringComparison.Ordinal));
            Assert.Equal(EndsOfYears(years, replicate)[^1], recorded[replicate].All.Count);
            AssertFirstOf(Undisturbed(Small with { Ticks = years }, replicate), recorded[replicate].All);
        }
    }

    [Fact]
    public async Task Disposing_twice_or_from_several_threads_does_no_harm()
    {
        var all = Enumerable.Range(0, 4).Select(_ => Aside(() => Record.Exception(system.Dispose)));
        Assert.All(await Task.WhenAll(all), Assert.Null);
        Assert.Null(Record.Exception(system.Dispose));
    }

    [Fact]
    public async Task A_run_after_disposal_is_refused()
    {
        system.Dispose();
        var lines = new Lines();
        Assert.IsType<ObjectDisposedException>(await system.Begin(Of(Small, lines)));
        Assert.Empty(lines.All);
    }

    [Fact]
    public async Task Runs_that_begin_as_the_system_closes_end_too()
    {
        for (var time = 0; time < 5; time++)
        {
            var closing = new SimulationSystem(Logger.None);
            using var begun = new CountdownEvent(Runs);
            var runs = Enumerable.Range(0, Runs).Select(_ => Aside(() =>
            {
                // One after the other, until the system takes no more.
                Exception? error = null;
                for (var run = 0; error is null; run++)
                {
                    SignalAt(run, 1, begun);
                    error = Record.Exception(() => closing.Run(Of(Small with { Ticks = 2 }, new Lines())));
                }

                return error;
            })).ToArray();
            Assert.True(begun.Wait(Limit));
            await Aside(() => Record.Exception(closing.Dispose));
            Assert.All(await Task.WhenAll(runs), error => Assert.True(error is OperationCanceledException or ObjectDisposedException, $"{error}"));
        }
    }

    [Fact]
    public async Task A_run_that_nobody_is_left_to_answer_ends_with_the_system()
    {
        // As for a run that comes when the supervisor has stopped already.
        var error = await system.Begin(Of(Endless, new Lines(), Intercept.At<Review>(2, () => Here.Abort())));
        Assert.IsAssignableFrom<OperationCanceledException>(error);
    }

    private static void SignalAt(int now, int then, CountdownEvent begun)
    {
        if (now == then)
            begun.Signal();
    }
}

using AllianceSim.Actors.Tests.Support;
using AllianceSim.Engine;
using AllianceSim.Engine.Messages;
using Serilog.Core;
using static AllianceSim.Actors.Tests.Support.Trial;

namespace AllianceSim.Actors.Tests;

/// <summary>A recorder that can write no more ends its run, and what it has written is what came before.</summary>
public sealed class RecorderFailureTests : IDisposable
{
    private readonly SimulationSystem system = new(Logger.None);

    public void Dispose() => system.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(0.1)]
    [InlineData(0.3)]
    [InlineData(0.6)]
    [InlineData(0.95)]
    [InlineData(1)]
    public async Task The_run_ends_with_its_error_and_the_rows_before_are_kept(double share)
    {
        var whole = Undisturbed(Small);
        var full = (int)(share * (whole.Count - 1));
        var lines = new Lines(row => FillAt(row, full));

        var error = await system.Begin(Of(Small, lines));

        Assert.IsType<IOException>(Assert.IsType<SimulationException>(error).InnerException);
        Assert.Matches(@"^Run 0 of 'generated' \(seed 7\) failed (in|after) .+: disk full$", error!.Message);
        Assert.Equal(whole.Take(full), lines.All);
        await AssertSound(system);
    }

    [Fact]
    public async Task The_error_names_run_seed_and_tick()
    {
        var error = await system.Begin(Of(Endless, new Lines(row => FillAt(row, 1000)), replicate: 3));
        Assert.IsType<IOException>(Assert.IsType<SimulationException>(error).InnerException);
        Assert.Matches(@"^Run 3 of 'generated' \(seed 7\) failed in tick \d+ \(19\d\d\), phase [A-Z][A-Za-z]+: disk full$", error!.Message);
    }

    [Fact]
    public async Task A_recorder_that_fails_far_behind_the_world_ends_the_run_too()
    {
        var whole = Undisturbed(Small);
        using var ahead = new ManualResetEventSlim();
        var lines = new Lines(row =>
        {
            if (row == 10)
                ahead.Await();
            FillAt(row, 20);
        });
        var error = await system.Begin(Of(Small, lines, Intercept.At<Propose>(4, ahead.Set)));
        Assert.Contains("disk full", error!.Message, StringComparison.Ordinal);
        Assert.Equal(whole.Take(20), lines.All);
    }

    [Fact]
    public async Task A_state_that_failed_before_is_what_the_error_tells()
    {
        using var failing = new ManualResetEventSlim();
        Task? gone = null;
        var lines = new Lines(row =>
        {
            failing.Await();
            gone!.Await();
            FillAt(row, 30);
        });
        var error = await system.Begin(Of(Small, lines, Spoilt.Offers(3, to: 4, read: _ =>
        {
            gone = Here.Gone;
            failing.Set();
            throw new InvalidOperationException("no pen");
        })));
        Assert.Contains("phase Consider: state 'S5': no pen", error!.Message, StringComparison.Ordinal);
        Assert.Equal(30, lines.All.Count);
    }

    [Fact]
    public async Task Other_runs_under_way_end_as_if_alone()
    {
        using var failed = new ManualResetEventSlim();
        var other = new Lines(row =>
        {
            if (row == 100)
                failed.Await();
        });
        var under = system.Begin(Of(Small, other, replicate: 1));

        Assert.NotNull(await system.Begin(Of(Small, new Lines(row => FillAt(row, 300)))));
        failed.Set();

        Assert.Null(await under);
        Assert.Equal(Undisturbed(Small, 1), other.All);
    }

    private static void FillAt(int row, int full)
    {
        if (row == full)
            throw new IOException("disk full");
    }
}

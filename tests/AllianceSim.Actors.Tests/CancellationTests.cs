using AllianceSim.Actors.Tests.Support;
using AllianceSim.Engine.Messages;
using Serilog.Core;
using static AllianceSim.Actors.Tests.Support.Trial;

namespace AllianceSim.Actors.Tests;

/// <summary>A run that is cancelled ends after the tick that is under way, and what it has recorded is written.</summary>
public sealed class CancellationTests : IDisposable
{
    private readonly SimulationSystem system = new(Logger.None);
    private readonly CancellationTokenSource cancel = new();

    public void Dispose()
    {
        system.Dispose();
        cancel.Dispose();
    }

    [Fact]
    public async Task A_run_cancelled_within_a_tick_ends_behind_it_with_all_of_its_rows()
    {
        var years = EndsOfYears(100);
        var lines = new Lines();

        var error = await system.Begin(Of(Small, lines, Intercept.At<Review>(5, cancel.Cancel), cancel: cancel.Token));

        Assert.IsAssignableFrom<OperationCanceledException>(error);
        Assert.Equal(years[5], lines.All.Count);
        AssertFirstOf(Undisturbed(Small), lines.All);
        await AssertSound(system);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(77)]
    [InlineData(400)]
    public async Task A_run_cancelled_as_it_records_ends_behind_some_tick_with_all_of_its_rows(int row)
    {
        var years = EndsOfYears(100);
        var lines = new Lines(written =>
        {
            if (written == row)
                cancel.Cancel();
        });

        var error = await system.Begin(Of(Small with { Ticks = 1000 }, lines, cancel: cancel.Token));

        Assert.IsAssignableFrom<OperationCanceledException>(error);
        Assert.True(lines.All.Count > row);
        Assert.Contains(lines.All.Count, years);
        AssertFirstOf(Undisturbed(Small with { Ticks = 100 }), lines.All);
    }

    [Fact]
    public async Task A_run_cancelled_before_it_begins_records_nothing()
    {
        await cancel.CancelAsync();
        var lines = new Lines();
        Assert.IsAssignableFrom<OperationCanceledException>(await system.Begin(Of(Small, lines, cancel: cancel.Token)));
        Assert.Empty(lines.All);
    }

    [Fact]
    public async Task Other_runs_under_way_are_not_cancelled()
    {
        using var ended = new ManualResetEventSlim();
        var other = new Lines(row =>
        {
            if (row == 100)
                ended.Await();
        });
        var under = system.Begin(Of(Small, other, replicate: 1));

        var error = await system.Begin(Of(Small, new Lines(), Intercept.At<Review>(3, cancel.Cancel), cancel: cancel.Token));
        ended.Set();

        Assert.IsAssignableFrom<OperationCanceledException>(error);
        Assert.Null(await under);
        Assert.Equal(Undisturbed(Small, 1), other.All);
    }
}

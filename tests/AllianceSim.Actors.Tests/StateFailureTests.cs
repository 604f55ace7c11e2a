using AllianceSim.Actors.Tests.Support;
using AllianceSim.Engine;
using AllianceSim.Engine.Runtime;
using Serilog.Core;
using static AllianceSim.Actors.Tests.Support.Trial;

namespace AllianceSim.Actors.Tests;

/// <summary>A state that throws ends its run with an error that says where, keeps what was recorded, and nothing else.</summary>
public sealed class StateFailureTests : IDisposable
{
    private readonly SimulationSystem system = new(Logger.None);

    public void Dispose() => system.Dispose();

    [Fact]
    public async Task The_error_names_run_seed_tick_phase_and_state()
    {
        var error = await AssertSameFailure(Spoilt.Offers(7, state => Fail(state, 5)));

        foreach (var said in new[] { "Run 3 of 'generated'", "seed 7", "tick 7 (1907)", "phase Consider", "state 'S6': no pen in 5" })
            Assert.Contains(said, error.Message, StringComparison.Ordinal);
        Assert.IsType<InvalidOperationException>(Assert.IsType<StateFailedException>(Assert.IsType<SimulationException>(error).InnerException).InnerException);
        await AssertSound(system);
    }

    [Theory]
    [InlineData("LookHome")]
    [InlineData("Perceive")]
    [InlineData("AddUp")]
    [InlineData("Aspire")]
    [InlineData("Weigh")]
    [InlineData("Appraise")]
    [InlineData("Review")]
    [InlineData("Propose")]
    [InlineData("Consider")]
    [InlineData("Confront")]
    [InlineData("Learn")]
    public async Task In_every_phase_it_is_the_error_of_the_inline_runtime_and_the_same_rows_are_kept(string phase)
    {
        var error = await AssertSameFailure(Spoilt.Request(6, phase, 4));
        Assert.Contains($"phase {phase}: state 'S5': ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failure_in_burn_in_says_so()
    {
        var lines = new Lines();
        var error = await system.Begin(Of(Small with { BurnIn = 3 }, lines, Spoilt.Request(-2, "Review", 1)));
        Assert.Contains("failed in tick -2 (1898), phase Review: state 'S2'", Assert.IsType<SimulationException>(error).Message, StringComparison.Ordinal);
        Assert.Empty(lines.All);
    }

    [Fact]
    public async Task Of_several_states_the_first_in_order_is_blamed_though_another_has_failed_long_before()
    {
        // State 7 fails and is gone before state 2 begins to fail.
        using var seen = new ManualResetEventSlim();
        Task? gone = null;
        var error = await system.Begin(Of(Small, new Lines(), Spoilt.Offers(4, state =>
        {
            if (state == 7)
            {
                gone = Here.Gone;
                seen.Set();
                Fail(state, 7);
            }

            if (state == 2)
            {
                seen.Await();
                gone!.Await();
                Fail(state, 2);
            }
        })));
        Assert.Contains("phase Consider: state 'S3': no pen in 2", error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_all_states_at_once_the_first_is_blamed_every_time()
    {
        for (var time = 0; time < 25; time++)
        {
            var error = await system.Begin(Of(Small, new Lines(), Spoilt.Request(0, "Appraise", 6, 1, 3, 7, 2)));
            Assert.Contains("state 'S2'", error!.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_state_that_gives_up_ends_the_run_as_it_does_on_the_inline_runtime()
    {
        var error = await AssertSameFailure(Spoilt.Offers(2, _ => throw new OperationCanceledException("gave up")));
        Assert.Contains("phase Consider: state '", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_runs_under_way_end_as_if_alone()
    {
        using var failed = new ManualResetEventSlim();
        var others = Enumerable.Range(0, 2).Select(_ => new Lines(row => WaitAt(row, 100, failed))).ToArray();
        Task<Exception?>[] under = [.. others.Select((lines, replicate) => system.Begin(Of(Small, lines, replicate: replicate)))];

        Assert.IsType<SimulationException>(await system.Begin(Of(Small, new Lines(), Spoilt.Request(5, "Propose", 0), replicate: 2)));
        failed.Set();

        Assert.All(await Task.WhenAll(under), Assert.Null);
        for (var replicate = 0; replicate < others.Length; replicate++)
            Assert.Equal(Undisturbed(Small, replicate), others[replicate].All);
    }

    private static void WaitAt(int row, int last, ManualResetEventSlim gate)
    {
        if (row == last)
            gate.Await();
    }

    private static void Fail(int state, int spoilt)
    {
        if (state == spoilt)
            throw new InvalidOperationException($"no pen in {spoilt}");
    }

    private async Task<Exception> AssertSameFailure(Func<IRuntime, IRuntime> listen)
    {
        var (expected, lines) = (new Lines(), new Lines());
        var inline = Record.Exception(() => Inline(Of(Small, expected, listen, replicate: 3)));
        var error = await system.Begin(Of(Small, lines, listen, replicate: 3));
        Assert.Equal(inline!.ToString().Split('\n')[0], error!.ToString().Split('\n')[0]);
        Assert.Equal(inline.Message, error.Message);
        Assert.NotEmpty(lines.All);
        Assert.Equal(expected.All, lines.All);
        return error;
    }
}

using AllianceSim.Engine.Messages;
using AllianceSim.Engine.Recording;
using AllianceSim.Engine.Runtime;
using AllianceSim.Engine.Scenario;
using AllianceSim.Engine.Tests.Support;
using AllianceSim.Model.Crisis;
using AllianceSim.Model.Crisis.Outbreak;
using static AllianceSim.Engine.Tests.Support.Laboratory;

namespace AllianceSim.Engine.Tests;

/// <summary>A run from beginning to end: its ticks, its stop, its failure.</summary>
public class SimulationTests
{
    private static readonly ScenarioSpec Allied = Still.With(Pact("Pact", "A", "B"), Pact("Rest", "C", "D")) with { Ticks = 12 };

    [Fact]
    public void Every_tick_is_run_and_labelled()
    {
        var rows = new RowList();
        Simulation.Run(Still, 0, rows);
        Assert.Equal([0, 1, 2, 3, 4, 5], rows.Ticks.Select(t => t.Tick));
        Assert.Equal([2000, 2001, 2002, 2003, 2004, 2005], rows.Ticks.Select(t => t.Label));
    }

    [Fact]
    public void A_run_is_the_same_as_its_ticks_one_by_one()
    {
        var transcript = new Transcript();
        Simulation.Run(Scenarios.Camps, 2, transcript);
        Assert.Equal(Runs.Sum(Scenarios.Camps, 2), transcript.Sum());
    }

    [Theory]
    [InlineData(1, 4)]
    [InlineData(3, 6)]
    [InlineData(30, 12)]
    public void A_run_stops_once_there_has_been_no_alliance_for_long_enough(int ticks, int expected)
    {
        var scenario = Allied.With(Blow("A", "C") with { At = Start + 3, Vanish = true }) with
        {
            Stop = new StopSpec(StopCondition.NoAlliances, ticks),
        };
        var rows = new RowList();
        Simulation.Run(scenario, 0, rows);
        Assert.Equal(expected, rows.Ticks.Count);
    }

    [Fact]
    public void The_count_begins_again_where_the_condition_ceases_to_hold()
    {
        var scenario = Still.With(
            new ShockSpec { At = Start + 2, Found = Pact("Pact", "A", "B") },
            new ShockSpec { At = Start + 3, States = ["A"], Vanish = true }) with
        {
            Ticks = 12, Stop = new StopSpec(StopCondition.NoAlliances, 3),
        };
        var rows = new RowList();
        Simulation.Run(scenario, 0, rows);
        Assert.Equal([0, 0, 1, 0, 0, 0], rows.Ticks.Select(t => t.Alliances));
    }

    [Fact]
    public void A_run_stops_once_all_are_in_one_component()
    {
        var scenario = Allied.With(
            new ShockSpec { At = Start + 2, Alliance = "Pact", Join = ["C"] },
            new ShockSpec { At = Start + 4, Alliance = "Rest", Join = ["E"] }) with { Stop = new StopSpec(StopCondition.OneComponent) };
        var rows = new RowList();
        Simulation.Run(scenario, 0, rows);
        Assert.Equal([2, 2, 1, 1, 1], rows.Ticks.Select(t => t.Components));
        Assert.Equal(2, rows.Alliances.Count);
        Assert.All(rows.Alliances, a => Assert.Null(a.End));
    }

    [Fact]
    public void A_failure_names_scenario_replicate_seed_tick_year_state_and_phase()
    {
        var failure = Assert.Throws<SimulationException>(() => Runs.Run(
            Still, 5, new RowList(), connect: agents => new Sabotage(agents, tick: 3, spoilt: 3)));
        foreach (var said in new[] { "Run 5", "'laboratory'", "seed 3", "tick 3 (2003)", "'D'", "phase Consider" })
            Assert.Contains(said, failure.Message, StringComparison.Ordinal);
        var cause = Assert.IsType<StateFailedException>(failure.InnerException);
        Assert.IsType<IndexOutOfRangeException>(cause.InnerException);
    }

    [Fact]
    public void A_failure_outside_of_ticks_names_scenario_replicate_and_seed_too()
    {
        var before = Assert.Throws<SimulationException>(() => Simulation.Run(Still with { Ticks = 0, States = [] }, 5, new RowList()));
        Assert.StartsWith("Run 5 of 'laboratory' (seed 3) failed before its first tick: ", before.Message, StringComparison.Ordinal);
        var after = Assert.Throws<SimulationException>(() => Simulation.Run(Allied, 5, new FullAtTheEnd()));
        Assert.Equal("Run 5 of 'laboratory' (seed 3) failed after its last tick: full", after.Message);
    }

    [Fact]
    public void A_failure_in_burn_in_says_so_too()
    {
        var failure = Assert.Throws<SimulationException>(() => Runs.Run(
            Still with { BurnIn = 5 }, 5, new RowList(), connect: agents => new Sabotage(agents, tick: -3, spoilt: 0)));
        foreach (var said in new[] { "Run 5", "seed 3", "tick -3 (1997)", "'A'", "phase Consider" })
            Assert.Contains(said, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Burn_in_is_not_recorded_and_leaves_power_and_regimes_alone()
    {
        var scenario = Scenarios.Generated() with { BurnIn = 20 };
        var rows = new RowList();
        var (rested, fresh) = (new Simulation(scenario, 0, rows).World, new Simulation(scenario with { BurnIn = 0 }, 0, rows).World);
        Assert.Equal(fresh.Power, rested.Power);
        Assert.Equal(fresh.Ideology, rested.Ideology);
        Assert.Equal(fresh.Aggressiveness, rested.Aggressiveness);
        Assert.Empty(fresh.Alliances.InForce);
        Assert.NotEmpty(rested.Alliances.InForce);
        Assert.Empty(rows.Ticks.Cast<object>().Concat(rows.Events.Cast<object>()).Concat(rows.Members.Cast<object>()));
        Assert.All(Runs.Rows(scenario).Disputes, d => Assert.InRange(d.Tick, 0, scenario.Ticks));
    }

    [Fact]
    public void A_generated_world_burns_in_unless_told_otherwise_and_a_named_one_does_not()
    {
        var generated = Scenarios.Generated() with { BurnIn = null };
        Assert.Equal(Runs.Sum(generated with { BurnIn = ScenarioSpec.GeneratedBurnIn }), Runs.Sum(generated));
        Assert.Equal(Runs.Sum(Scenarios.Camps with { BurnIn = 0 }), Runs.Sum(Scenarios.Camps));
    }

    [Fact]
    public void A_cancelled_run_ends_between_two_ticks_as_cancelled()
    {
        using var cancel = new CancellationTokenSource();
        var rows = new RowList();
        cancel.Cancel();
        Assert.Throws<OperationCanceledException>(() => Simulation.Run(Still, 0, rows, cancel.Token));
        Assert.Empty(rows.Ticks);
    }

    [Fact]
    public void A_tick_that_is_given_up_though_nobody_cancelled_is_a_failure() => Assert.Throws<SimulationException>(
        () => Runs.Run(Still, 0, new RowList(), connect: _ => new GivenUp()));

    [Fact]
    public void A_run_that_is_cancelled_in_burn_in_ends_there()
    {
        using var cancel = new CancellationTokenSource();
        var asked = new HashSet<int>();
        Assert.ThrowsAny<OperationCanceledException>(() => Simulation.RunAsync(
            Still with { BurnIn = 1000 }, 0, new RowList(), agents => new Canceller(agents, -998, asked, cancel), cancel.Token).AsTask().GetAwaiter().GetResult());
        Assert.Equal([-1000, -999, -998], asked);
    }

    [Fact]
    public void A_shock_that_fails_is_named_as_such()
    {
        var scenario = Still.With(new ShockSpec { At = Start + 2, States = ["nobody"], Vanish = true });
        var failure = Assert.Throws<SimulationException>(() => Simulation.Run(scenario, 0, new RowList()));
        Assert.Contains("in tick 2 (2002), phase Shocks: ", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_those_a_request_concerns_are_asked()
    {
        var stand = new TakeStand(0, [new Confrontation(2, new Challenge(0, 0.1, 0.1, 0.1, null, null), 1)], Coded: false);
        Assert.Equal([true, false, true, false], Enumerable.Range(0, 4).Select(stand.Concerns));
        var consider = new Consider(0, [new Inbox([], []), new Inbox([new Offer(0, 1, 0)], []), new Inbox([], [new Application(0, 1, 0)])]);
        Assert.Equal([false, true, true], Enumerable.Range(0, 3).Select(consider.Concerns));
        Assert.True(new Perceive(0).Concerns(7));
    }

    /// <summary>Puts an offer from a state that there is not into the inboxes from one on, in one tick, so that these states fail as they open theirs.</summary>
    private sealed class Sabotage(IReadOnlyList<StateAgent> agents, int tick, int spoilt) : IRuntime
    {
        private static readonly Inbox Spoilt = new([new Offer(1_000_000, 0, 0)], []);

        private readonly InlineRuntime inline = new(agents);

        public ValueTask<IReadOnlyList<Reply>> Ask(Request request) => inline.Ask(
            request is Consider consider && request.Tick == tick
                ? consider with { Inboxes = [.. consider.Inboxes.Select((inbox, i) => i < spoilt ? inbox : Spoilt)] }
                : request);
    }

    private sealed class FullAtTheEnd : RowList
    {
        public override void Alliance(in AllianceRow row) => throw new IOException("full");
    }

    /// <summary>Cancels the run in a tick, and notes which ticks there were.</summary>
    private sealed class Canceller(IReadOnlyList<StateAgent> agents, int tick, HashSet<int> asked, CancellationTokenSource cancel) : IRuntime
    {
        private readonly InlineRuntime inline = new(agents);

        public ValueTask<IReadOnlyList<Reply>> Ask(Request request)
        {
            asked.Add(request.Tick);
            if (request.Tick == tick)
                cancel.Cancel();
            return inline.Ask(request);
        }
    }

    private sealed class GivenUp : IRuntime
    {
        public ValueTask<IReadOnlyList<Reply>> Ask(Request request) => throw new OperationCanceledException();
    }
}

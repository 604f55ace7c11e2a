using AllianceSim.Engine.Recording;
using AllianceSim.Engine.Scenario;
using AllianceSim.Engine.Tests.Support;
using AllianceSim.Model.Worlds;
using static AllianceSim.Engine.Tests.Support.Laboratory;
using static AllianceSim.Engine.Tests.Support.Scenarios;

namespace AllianceSim.Engine.Tests.Phases;

/// <summary>What each field of a shock to states does.</summary>
public class ShockPhaseTests
{
    private static readonly (string Field, Func<ShockSpec, Change, ShockSpec> Strike, Func<World, double[]> Read, double Lowest)[] Facts =
    [
        ("offense", (s, c) => s with { Offense = c }, w => w.Offense, 0),
        ("aggressiveness", (s, c) => s with { Aggressiveness = c }, w => w.Aggressiveness, 0),
        ("ideology", (s, c) => s with { Ideology = c }, w => w.Ideology, -1),
        ("deterrent", (s, c) => s with { Deterrent = c }, w => w.Deterrent, 0),
        ("stability", (s, c) => s with { Stability = c }, w => w.Stability, 0),
        ("nationalism", (s, c) => s with { Nationalism = c }, w => w.Nationalism, 0),
    ];

    public static TheoryData<string> Fields => [.. Facts.Select(f => f.Field)];

    [Theory]
    [MemberData(nameof(Fields))]
    public void A_fact_is_set_multiplied_or_added_to_and_kept_in_its_range(string field)
    {
        var (_, strike, read, lowest) = Facts.Single(f => f.Field == field);
        var before = read(After(2, Still).World);
        foreach (var (change, expected) in new[]
        {
            (Set(0.35), 0.35), (Times(0.5), before[1] * 0.5), (Add(0.15), before[1] + 0.15), (Set(7), 1), (Add(-9), lowest),
        })
        {
            var scenario = Still.With(strike(Blow("B"), change));
            Assert.Equal(before, read(After(2, scenario).World));
            var after = read(After(3, scenario).World);
            Assert.Equal(expected, after[1], 15);
            Assert.Equal(before.Where((_, i) => i != 1), after.Where((_, i) => i != 1));
            Assert.Equal(after, read(After(5, scenario).World));
        }
    }

    [Fact]
    public void Power_is_changed_and_then_made_a_share_again()
    {
        foreach (var (change, raw) in new[] { (Times(0.5), 0.2), (Set(0.9), 0.9), (Add(0.1), 0.5) })
        {
            var power = After(3, Still.With(Blow("A") with { Power = change })).World.Power;
            var sum = 0.6 + raw;
            double[] expected = [raw / sum, 0.3 / sum, 0.15 / sum, 0.1 / sum, 0.05 / sum];
            Assert.All(Enumerable.Range(0, 5), i => Assert.Equal(expected[i], power[i], 12));
        }
    }

    [Fact]
    public void Several_states_are_struck_by_one_shock_and_made_shares_once()
    {
        var power = After(3, Still.With(Blow("A", "B") with { Power = Times(0.5) })).World.Power;
        Assert.Equal(0.2 / 0.65, power[0], 12);
        Assert.Equal(0.15 / 0.65, power[1], 12);
        Assert.Equal(0.15 / 0.65, power[2], 12);
    }

    [Fact]
    public void Power_never_falls_to_nothing()
    {
        foreach (var change in new[] { Times(0), Add(-5) })
        {
            var world = After(5, Still.With(Blow("A", "B", "C", "D", "E") with { Power = change })).World;
            Assert.All(world.Power, p => Assert.Equal(0.2, p, 12));
        }
    }

    [Fact]
    public void A_doctrine_is_taken_up_or_given_up()
    {
        Assert.Equal(1, After(3, Still.With(Blow("A") with { Doctrine = "other" })).World.Doctrine[0]);
        Assert.Equal(-1, After(3, Still.With(Blow("A") with { Doctrine = "none" })).World.Doctrine[0]);
        Assert.Equal(0, After(3, Still.With(Blow("A") with { Power = Times(1) })).World.Doctrine[0]);
    }

    [Fact]
    public void Will_is_changed_and_then_goes_back_as_fears_ask()
    {
        const double Persistence = 0.85;
        var usual = After(2, Still).Known.Will[1];
        var calm = After(3, Still).Known.Will[1];
        foreach (var (change, value) in new[] { (Set(1), 1), (Times(0.5), usual * 0.5), (Add(-2), 0) })
        {
            var struck = After(3, Still.With(Blow("B") with { Will = change })).Known.Will;
            Assert.Equal(Persistence * (value - usual), struck[1] - calm, 12);
            Assert.Equal(After(3, Still).Known.Will[0], struck[0]);
        }
    }

    [Fact]
    public void Hostility_is_changed_in_the_eyes_of_all_others()
    {
        var (usual, struck) = (Hostility(Still), Hostility(Still.With(Blow("B") with { Hostility = Set(0.77) })));
        Assert.All(usual, seen => Assert.Equal(seen.Key.Other == "B" ? 0.77 : seen.Value, struck[seen.Key]));
    }

    [Fact]
    public void Hostility_is_changed_in_the_eyes_of_some()
    {
        var usual = Hostility(Still);
        var struck = Hostility(Still.With(Blow("B", "C") with { Hostility = Times(0.5), SeenBy = ["C", "D"] }));
        var changed = usual.Keys.Where(k => usual[k] != struck[k]).Order();
        Assert.Equal([("C", "B"), ("D", "B"), ("D", "C")], changed);
        Assert.Equal(usual[("D", "B")] * 0.5, struck[("D", "B")], 15);
    }

    [Fact]
    public void Distance_to_all_others_is_changed_both_ways_and_reach_follows()
    {
        var before = After(2, Still).World;
        var after = After(3, Still.With(Blow("C") with { Distance = Times(3) })).World;
        for (var i = 0; i < 5; i++)
        {
            for (var j = 0; j < 5; j++)
            {
                var moved = i != j && (i == 2 || j == 2);
                Assert.Equal(before.Distance[i, j] * (moved ? 3 : 1), after.Distance[i, j]);
                Assert.True(moved ? after.Reach[i, j] < before.Reach[i, j] : after.Reach[i, j] == before.Reach[i, j]);
            }
        }
    }

    [Fact]
    public void A_border_stays_a_border_at_any_distance()
    {
        var world = After(3, Still.With(Blow("A") with { Distance = Set(20_000) })).World;
        Assert.Equal((20_000, 1), (world.Distance[1, 0], world.Reach[1, 0]));
    }

    [Fact]
    public void A_dated_shock_strikes_once_and_says_why()
    {
        var rows = Runs.Rows(Still.With(Blow("B", "C") with { Offense = Set(0), Why = "disarmament" }));
        var row = Assert.Single(rows.Of(EventKind.Shock));
        Assert.Equal((2, "B; C", "disarmament"), (row.Tick, row.State, row.Text));
    }

    [Fact]
    public void Shocks_of_one_tick_strike_in_the_order_of_the_scenario()
    {
        var scenario = Still.With(Blow("B") with { Offense = Set(0.2) }, Blow("B") with { Offense = Add(0.3) });
        Assert.Equal(0.5, After(3, scenario).World.Offense[1], 15);
        Assert.Equal(0.2, After(3, scenario with { Shocks = [.. scenario.Shocks.Reverse()] }).World.Offense[1], 15);
    }

    [Theory]
    [InlineData(0.05)]
    [InlineData(0.3)]
    [InlineData(1)]
    public void A_shock_by_chance_strikes_at_its_rate(double chance)
    {
        const int Ticks = 100;
        const int Replicates = 20;
        var scenario = Still.With(new ShockSpec { Chance = chance, States = ["B"], Stability = Times(1) }) with
        {
            Ticks = Ticks,
            Record = new RecordSpec(States: false),
        };
        var strikes = Enumerable.Range(0, Replicates).Sum(r => Runs.Rows(scenario, r).Of(EventKind.Shock).Count());
        var spread = Math.Sqrt(Ticks * Replicates * chance * (1 - chance));
        Assert.InRange(strikes, Ticks * Replicates * chance - 4 * spread, Ticks * Replicates * chance + 4 * spread);
    }

    [Fact]
    public void A_dated_shock_does_not_change_when_those_by_chance_strike()
    {
        ShockSpec[] chances = [.. Enumerable.Range(0, 3).Select(k => new ShockSpec
        {
            Chance = 0.3, States = ["B"], Stability = Times(1), Why = $"chance {k}",
        })];
        var alone = Runs.Rows(Still.With(chances) with { Ticks = 40 }).Of(EventKind.Shock).ToArray();
        var dated = Blow("C") with { Offense = Set(0.1), Why = "dated" };
        var among = Runs.Rows(Still.With([dated, chances[0], dated, .. chances[1..]]) with { Ticks = 40 }).Of(EventKind.Shock).ToArray();
        Assert.Equal(alone, among.Where(e => e.Text != "dated"));
        Assert.Equal(2, among.Count(e => e.Text == "dated"));
        Assert.Equal(3, chances.Select(c => string.Join(' ', alone.Where(e => e.Text == c.Why).Select(e => e.Tick))).Distinct().Count());
    }

    private static Dictionary<(string State, string Other), double> Hostility(ScenarioSpec scenario) =>
        Runs.Rows(scenario with { Ticks = 4 }).Dyads.Where(d => d.Tick == 3).ToDictionary(d => (d.State, d.Other), d => d.Hostility);
}

using System.Collections.Immutable;
using AllianceSim.Engine.Recording;
using AllianceSim.Engine.Scenario;
using AllianceSim.Engine.Tests.Support;
using static AllianceSim.Engine.Tests.Support.Laboratory;
using static AllianceSim.Engine.Tests.Support.Scenarios;

namespace AllianceSim.Engine.Tests.Phases;

/// <summary>What happens inside states: attacks on alliances, lobbies, peoples, new regimes.</summary>
public class HomePhaseTests
{
    private static readonly AllianceSpec Unfair = Pact("Unfair", "A", "B") with
    {
        Obligations = Shares(("A", 0)), Loopholes = Shares(("B", 0)), Institutionalisation = 0,
    };

    /// <summary>A world of wholly nationalist publics, in which elites attack wherever there is much to attack.</summary>
    private static readonly ScenarioSpec Heated = (Still with
    {
        Mechanisms = Still.Mechanisms.Remove("elite-outbidding"),
        States = [.. Still.States.Select(s => s with { Nationalism = 1 })],
    }).With(("outbidding.rate", 1));

    [Fact]
    public void Elites_attack_an_unfair_alliance_before_a_nationalist_public()
    {
        var rows = Runs.Rows(Heated.With(Unfair));
        Assert.Equal(Enumerable.Range(0, 6), rows.Of(EventKind.Outbidding).Select(e => e.Tick));
        Assert.All(rows.Of(EventKind.Outbidding), e => Assert.Equal("B", e.State));
        Assert.All(rows.Of(EventKind.Outbidding), e => Assert.InRange(e.Value, 1, 2));
        Assert.Empty(Runs.Rows(Heated).Of(EventKind.Outbidding));
        Assert.Empty(Runs.Rows(Still.With(Unfair)).Of(EventKind.Outbidding));
    }

    [Fact]
    public void An_attack_is_fresh_in_its_tick_and_halves_in_each_later_one()
    {
        Assert.Equal(1, After(1, Heated.With(Unfair)).World.Outbidding[1]);
        var scenario = Still.With(Blow("B") with { Outbidding = Set(1) });
        Assert.Equal([0, 0, 1, 0.5, 0.25], Enumerable.Range(1, 5).Select(ticks => After(ticks, scenario).World.Outbidding[1]));
    }

    [Fact]
    public void A_new_regime_from_outside_is_as_fresh_as_one_from_within_and_keeps_what_it_is_given()
    {
        var blow = Blow("B") with { NewRegime = true, Ideology = Set(-0.4), Aggressiveness = Set(0.9) };
        var rows = new RowList();
        var world = After(3, Still.With(blow), rows).World;
        Assert.Equal((-0.4, 0.9, 1), (world.Ideology[1], world.Aggressiveness[1], world.NewRegime[1]));
        Assert.Equal(("B", 2, -0.4), rows.Of(EventKind.Regime).Select(e => (e.State, e.Tick, e.Value)).Single());
        Assert.Equal([1, 0.5, 0.25], new[] { 3, 4, 5 }.Select(ticks => After(ticks, Still.With(blow)).World.NewRegime[1]));
        Assert.Equal(0, world.NewRegime[0]);
    }

    [Fact]
    public void A_new_regime_of_which_nothing_is_given_is_drawn_by_replicate()
    {
        var scenario = Still.With(Blow("B", "C") with { NewRegime = true });
        var drawn = Enumerable.Range(0, 30).SelectMany(replicate => Runs.Rows(scenario, replicate).States
            .Where(s => s is { Tick: 5, State: "B" or "C" }).Select(s => (s.Ideology, s.Aggressiveness))).ToArray();
        Assert.Equal(drawn.Length, drawn.Distinct().Count());
        Assert.All(drawn, d => Assert.True(Math.Abs(d.Ideology) >= 0.35, "a jump is no small step"));
        Assert.InRange(drawn.Count(d => d.Ideology > 0), 15, 45);
    }

    [Fact]
    public void A_member_weighs_its_alliances_by_all_the_freshness_of_its_new_regime()
    {
        var scenario = Still.With(Pact("Pact", "B", "C")).With(("new-leadership.regime", 5), ("new-leadership.autocracy", 1)) with
        {
            Shocks = [Blow("B") with { NewRegime = true, Ideology = Set(0) }],
            Record = new RecordSpec(Terms: true),
        };
        double[] Weighed(string state) =>
            [.. Runs.Rows(scenario).Terms.Where(t => t.Term == "new-leadership" && t.State == state).Select(t => t.Value)];
        Assert.Equal([0, 0, -7.5, -3.75, -1.875, -0.9375], Weighed("B"));
        Assert.All(Weighed("C"), weighed => Assert.Equal(0, weighed));
    }

    [Fact]
    public void Lobbies_given_in_the_scenario_grow_with_an_alliance_and_fade_without()
    {
        var lobbied = Still with
        {
            Mechanisms = Still.Mechanisms.Remove("lobby-growth"),
            States = [.. Still.States.Select(s => s.Name == "B" ? s with { Lobbies = Shares(("C", 0.4), ("D", 0.4)) } : s)],
            Alliances = [Pact("Pact", "B", "C"), Pact("Loose", "B", "E") with { Formality = 0 }],
        };
        var (before, after) = (After(0, lobbied).World.Lobby, After(6, lobbied).World.Lobby);
        Assert.Equal((0.4, 0.4, 0.0), (before[1, 2], before[1, 3], before[2, 1]));
        Assert.Equal(1 - 0.6 * Math.Pow(0.99, 6), after[1, 2], 12);
        Assert.Equal(0.4 * Math.Pow(0.97, 6), after[1, 3], 12);
        Assert.True(after[2, 1] > 0 && after[1, 4] == 0, "lobbies live by treaties");
        Assert.Equal(0.4, After(6, lobbied.Without("lobby-growth")).World.Lobby[1, 2]);
    }

    [Fact]
    public void A_shock_gives_a_people_other_groups_and_others_have_the_more_or_less_in_common_with_it()
    {
        var scenario = Still.With(Blow("B") with { Identity = Shares(("A", 0.75), ("new", 0.25)) });
        var (before, after) = (After(2, scenario).World, After(3, scenario).World);
        Assert.Equal(["A", "B", "C", "D", "E", "new"], after.Groups);
        Assert.Equal((0, 0.75), (before.SharedIdentity[0, 1], after.SharedIdentity[0, 1]));
        Assert.Equal((1, 0), (before.Identity[1, 1], after.Identity[1, 1]));
        Assert.Equal(0.25, after.Identity[1, 5]);
    }

    [Fact]
    public void Peoples_drift_apart_unless_nothing_moves_them()
    {
        var mixed = Still with { States = [.. Still.States.Select(s => s with { Identity = Shares(("g", 0.5), ("h", 0.5)) })] };
        Assert.Equal(1, After(6, mixed).World.SharedIdentity[0, 1], 12);
        Assert.InRange(After(6, mixed with { Mechanisms = mixed.Mechanisms.Remove("demographic-drift") }).World.SharedIdentity[0, 1], 0.5, 0.999);
    }

    [Fact]
    public void Communities_given_in_the_scenario_grow_only_where_there_is_an_alliance_with_bodies()
    {
        var scenario = Still.With(Pact("Pact", "A", "B") with { Institutionalisation = 1 }) with
        {
            Mechanisms = Still.Mechanisms.Remove("community-growth"),
            Ties = Still.Ties with { Communities = [("A", "B", 0.5), ("D", "C", 0.5)] },
        };
        var (before, after) = (After(0, scenario).World.Community, After(6, scenario).World.Community);
        Assert.Equal((0.5, 0.5, 0.0), (before[0, 1], before[2, 3], before[0, 2]));
        Assert.True(after[0, 1] > 0.5 && after[3, 2] < 0.5, $"{after[0, 1]} and {after[3, 2]}");
        Assert.Equal(0.5, After(6, scenario.Without("community-growth")).World.Community[1, 0]);
    }

    private static ImmutableSortedDictionary<string, double> Shares(params (string Name, double Share)[] shares) =>
        shares.ToImmutableSortedDictionary(s => s.Name, s => s.Share, StringComparer.Ordinal);
}

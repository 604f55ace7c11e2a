using System.Collections.Immutable;
using AllianceSim.Engine.Recording;
using AllianceSim.Engine.Scenario;
using AllianceSim.Engine.Tests.Support;
using AllianceSim.Model.Alliances;
using static AllianceSim.Engine.Tests.Support.Laboratory;
using static AllianceSim.Engine.Tests.Support.Scenarios;

namespace AllianceSim.Engine.Tests.Phases;

/// <summary>What shocks do to alliances: change, join, found, and the end of a member.</summary>
public class AllianceShockTests
{
    private static readonly ShockSpec OnPact = new() { At = Start + 2, Alliance = "Pact" };
    private static readonly ScenarioSpec Allied = Still.With(Pact("Pact", "B", "C"), Pact("Other", "D", "E"));

    [Fact]
    public void Institutions_of_the_alliance_struck_are_changed()
    {
        foreach (var (change, expected) in new[] { (Set(0.7), 0.7), (Times(3), 0.3), (Add(0.5), 0.6), (Add(9), 1), (Times(-1), 0) })
        {
            var inForce = After(4, Allied.With(OnPact with { Institutionalisation = change })).World.Alliances.InForce;
            Assert.Equal(expected, inForce[0].Institutionalisation, 12);
            Assert.Equal(0.1, inForce[1].Institutionalisation);
        }
    }

    [Fact]
    public void States_join_the_alliance_struck_once_each()
    {
        var rows = new RowList();
        var world = After(4, Allied.With(OnPact with { Join = ["E", "B", "A"] }), rows).World;
        var pact = world.Alliances.InForce[0];
        Assert.Equal([1, 2, 4, 0], pact.Members.Select(m => m.State));
        Assert.Equal((2, 2), (pact.Members[3].Joined, pact.Members[3].TieSince));
        Assert.True(world.Alliances.Tied(0, 4) && world.Alliances.Tied(4, 3));
        Assert.Equal(["E", "A"], rows.Of(EventKind.Acceded).Select(e => e.State));
        Assert.Equal(2, pact.MembersAtSigning);
    }

    [Fact]
    public void A_state_that_has_vanished_joins_nothing()
    {
        var world = After(4, Allied.With(Blow("A") with { Vanish = true }, OnPact with { Join = ["A", "D"] })).World;
        Assert.Equal([1, 2, 3], world.Alliances.InForce[0].Members.Select(m => m.State));
    }

    [Fact]
    public void A_shock_to_an_alliance_that_is_not_in_force_does_nothing()
    {
        var shock = OnPact with { Alliance = "Gone", Join = ["A"], Institutionalisation = Set(1) };
        var (calm, struck) = (Runs.Rows(Allied), Runs.Rows(Allied.With(shock)));
        Assert.Equal(calm.States, struck.States);
        Assert.Equal(calm.Members, struck.Members);
    }

    [Fact]
    public void An_alliance_is_founded_by_a_shock()
    {
        var found = Pact("New", "E", "A", "B") with
        {
            Kind = AllianceKind.Offense, Against = "C", Term = 12, Institutionalisation = 0.4,
        };
        var rows = new RowList();
        var world = After(3, Still.With(new ShockSpec { At = Start + 2, Found = found }), rows).World;
        var alliance = Assert.Single(world.Alliances.InForce);
        Assert.Equal(("New", AllianceKind.Offense), (alliance.Name, alliance.Kind));
        Assert.Equal((2, 2, 14), (alliance.Founded, alliance.Target, alliance.TermEnds));
        Assert.Equal(0.4, alliance.Institutionalisation);
        Assert.Equal([4, 0, 1], alliance.Members.Select(m => m.State));
        Assert.True(world.Alliances.Tied(0, 4));
        Assert.Equal((1, 3), (rows.Ticks[2].Formed, rows.Ticks[2].TiesFormed));
        Assert.Equal("New", Assert.Single(rows.Of(EventKind.Signed)).Text);
    }

    [Fact]
    public void An_alliance_of_the_scenario_signed_after_the_start_is_founded_in_that_year()
    {
        var scenario = Still.With(Pact("Later", "A", "B") with { Signed = Start + 3, Term = 20 });
        Assert.Empty(After(3, scenario).World.Alliances.InForce);
        var alliance = Assert.Single(After(4, scenario).World.Alliances.InForce);
        Assert.Equal((3, 23), (alliance.Founded, alliance.TermEnds));
    }

    [Fact]
    public void Founders_that_have_vanished_are_left_out_and_one_alone_founds_nothing()
    {
        ScenarioSpec Founding(params string[] members) => Still.With(
            Blow("A", "B") with { Vanish = true }, new ShockSpec { At = Start + 3, Found = Pact("New", members) });
        Assert.Equal([2, 3], After(5, Founding("A", "C", "D")).World.Alliances.InForce.Single().Members.Select(m => m.State));
        Assert.Empty(After(5, Founding("A", "B", "D")).World.Alliances.InForce);
    }

    /// <remarks>Provocation moves what is expected, which calm leads to: not a shock that is over once the pact is signed.</remarks>
    [Fact]
    public void Hostility_rises_in_the_target_of_an_alliance_founded_or_joined_and_falls_when_it_ends()
    {
        var provoked = Still.With(("hostility.calm", 0.3)) with { Mechanisms = Still.Mechanisms.Remove("provocation") };
        var found = new ShockSpec { At = Start + 2, Found = Pact("New", "D", "E") with { Against = "C" } };
        double Seen(ScenarioSpec scenario, string other, int tick = 5) =>
            Runs.Rows(scenario).Dyads.Single(d => d.State == "C" && d.Other == other && d.Tick == tick).Hostility;
        Assert.True(Seen(provoked.With(found), "D") > Seen(provoked, "D"));
        Assert.Equal(Seen(provoked, "B"), Seen(provoked.With(found), "B"));
        var joined = provoked.With(found, new ShockSpec { At = Start + 3, Alliance = "New", Join = ["B"] });
        Assert.True(Seen(joined, "B") > Seen(provoked, "B"));
        Assert.True(Seen(provoked.With(found), "D", 4) > Seen(provoked.With(found), "D", 3));
        var ended = provoked.With(found, new ShockSpec { At = Start + 4, States = ["E"], Vanish = true });
        Assert.True(Seen(ended, "D", 4) < Seen(ended, "D", 3));
    }

    [Fact]
    public void The_end_of_a_member_ends_a_pact_of_two_and_not_one_of_three()
    {
        var rows = new RowList();
        var scenario = Still.With(Pact("Two", "B", "C"), Pact("Three", "D", "B", "E"), Pact("Rest", "C", "E"))
            .With(Blow("B") with { Vanish = true });
        var simulation = After(5, scenario, rows);
        var world = simulation.World;
        simulation.Finish();

        Assert.Equal((false, 0), (world.Exists[1], world.Power[1]));
        Assert.Equal(0.4 / 0.7, world.Power[0], 12);
        Assert.Equal(["Three", "Rest"], world.Alliances.InForce.Select(a => a.Name));
        var two = rows.Alliances.Single(a => a.Name == "Two");
        Assert.Equal((EndKind.Vanished, Start + 2, 2), (two.End, two.Ended, two.MembersAtEnd));
        Assert.Equal(
            [("B", EndKind.Vanished), ("C", EndKind.Dissolved)],
            rows.Members.Where(m => m.Alliance == two.Id).Select(m => (m.State, m.Exit!.Value)));
        var three = rows.Members.Where(m => m.Alliance == 2).ToDictionary(m => m.State);
        Assert.Equal(EndKind.Vanished, three["B"].Exit);
        Assert.Null(three["D"].Exit);
        Assert.Equal("B", Assert.Single(rows.Of(EventKind.Vanished)).State);
        Assert.Equal([5, 5, 4, 4, 4], rows.Ticks.Select(t => t.States));
    }

    [Fact]
    public void Both_members_of_a_pact_may_vanish_in_one_shock()
    {
        var rows = new RowList();
        var simulation = After(5, Allied.With(Blow("B", "C") with { Vanish = true }), rows);
        Assert.Equal("Other", Assert.Single(simulation.World.Alliances.InForce).Name);
        Assert.Single(rows.Alliances);
        Assert.Equal(2, rows.Members.Count);
    }

    [Fact]
    public void A_state_vanishes_only_once()
    {
        var twice = Still.With(Blow("B") with { Vanish = true }, Blow("B") with { At = Start + 4, Vanish = true });
        var rows = Runs.Rows(twice);
        Assert.Single(rows.Of(EventKind.Vanished));
        Assert.Equal(2, rows.Of(EventKind.Shock).Count());
    }

    [Fact]
    public void States_may_vanish_until_none_is_left()
    {
        ImmutableArray<string> names = ["C", "A", "E", "B", "D"];
        var one = Camps with
        {
            Shocks = [.. Camps.States.Select((s, k) => new ShockSpec { At = Camps.Start + 1 + 2 * k, States = [s.Name], Vanish = true })],
        };
        Assert.Equal(0, Runs.Rows(one).Ticks[^1].States);
        var all = Runs.Rows(Allied.With(Blow([.. names]) with { Vanish = true }));
        Assert.Equal((0, 0, 0), (all.Ticks[^1].States, all.Ticks[^1].Alliances, all.Ticks[^1].Ties));
        Assert.Equal(2, all.Alliances.Count(a => a.End == EndKind.Vanished));
    }
}

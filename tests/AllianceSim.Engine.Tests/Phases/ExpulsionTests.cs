using AllianceSim.Engine.Recording;
using AllianceSim.Engine.Scenario;
using AllianceSim.Engine.Tests.Support;
using AllianceSim.Model.Alliances;
using static AllianceSim.Engine.Tests.Support.Laboratory;

namespace AllianceSim.Engine.Tests.Phases;

/// <summary>Whom the members of an alliance shut out, and when they can.</summary>
public class ExpulsionTests
{
    private static readonly AllianceSpec Four = Pact("Four", "A", "B", "C", "D") with { Institutionalisation = 1 };

    /// <summary>A world in which members expel the one that they value least, if they prevail over it.</summary>
    private static readonly ScenarioSpec Stern = (Still with { Mechanisms = Still.Mechanisms.Remove("expulsion") })
        .With(("expulsion.threshold", 30), ("expulsion.most", 1), ("deadlock.delay", 0), ("ideological-friction.weight", 4),
            ("ideological-friction.mask", 10));

    /// <summary>One in which they are sure to: C and D are of another faith, and too weak to be of use or in the way.</summary>
    private static readonly ScenarioSpec Strict = Stern with
    {
        States = [.. Still.States.Select(s => s.Name is "C" or "D" ? s with { Power = 1e-4, Ideology = -1 } : s with { Ideology = 1 })],
    };

    /// <summary>One of equals.</summary>
    private static readonly ScenarioSpec Level = Stern with { States = [.. Still.States.Select(s => s with { Power = 0.2 })] };

    [Fact]
    public void Members_expel_one_a_tick_until_two_are_left()
    {
        var rows = new RowList();
        var simulation = After(5, Strict.With(Four), rows);
        var alliance = Assert.Single(simulation.World.Alliances.InForce);
        Assert.Equal((1, 2), (alliance.Id, alliance.Members.Count));
        Assert.Equal([0, 1], rows.Of(EventKind.Expelled).Select(e => e.Tick));
        Assert.Equal([(Start, EndKind.Expelled), (Start + 1, EndKind.Expelled)], rows.Members.Select(m => (m.Left!.Value, m.Exit!.Value)));
        Assert.Equal(rows.Of(EventKind.Expelled).Select(e => e.State), rows.Members.Select(m => m.State));
        Assert.Equal([3, 1, 1, 1, 1], rows.Ticks.Select(t => t.Ties));
        Assert.All(rows.Ticks, t => Assert.Equal((1, 0), (t.Alliances, t.Ended)));
    }

    [Fact]
    public void An_expulsion_gives_as_reasons_what_the_member_was_worth_to_the_others()
    {
        var rows = new RowList();
        After(1, Strict.With(Four), rows);
        var expelled = Assert.Single(rows.Of(EventKind.Expelled));
        Assert.All(rows.Causes, c => Assert.Equal((Occasion.Expulsion, expelled.State, 1, 0), (c.Occasion, c.State, c.Alliance, c.Tick)));
        Assert.Equal(expelled.Value, rows.Causes.Sum(c => c.Change), 9);
        Assert.Equal(1, rows.Causes.Sum(c => c.Share), 9);
        Assert.Contains(rows.Causes, c => c is { Term: "security", Change: > 0 });
    }

    [Fact]
    public void The_member_that_has_become_bellicose_is_the_one_that_goes()
    {
        string[] Expelled(params ShockSpec[] shocks)
        {
            var late = Level.With(new ShockSpec { At = Start + 2, Found = Four }).With(("internal-threat.weight", 100));
            var rows = new RowList();
            for (var seed = 0UL; seed < 12; seed++)
                After(3, late with { Seed = seed, Shocks = [.. shocks, .. late.Shocks] }, rows);
            return [.. rows.Of(EventKind.Expelled).Select(e => e.State)];
        }

        foreach (var state in new[] { "A", "B", "C", "D" })
        {
            var calm = Blow("A", "B", "C", "D") with { Hostility = Scenarios.Set(0.01) };
            var expelled = Expelled(calm, Blow(state) with { Hostility = Scenarios.Set(1) });
            // Three equals prevail over the fourth every other time.
            Assert.InRange(expelled.Length, 1, 11);
            Assert.All(expelled, e => Assert.Equal(state, e));
        }
    }

    [Fact]
    public void Nobody_expels_one_that_is_stronger_than_the_others_together()
    {
        RowList After(ScenarioSpec scenario) => Runs.Rows(scenario.With(Four));
        Assert.NotEmpty(After(Strict).Of(EventKind.Expelled));
        var strong = Strict with
        {
            States = [.. Strict.States.Select(s => s with { Power = s.Name == "C" ? 10 : 1, Ideology = s.Name == "C" ? -1 : 1 })],
        };
        Assert.Empty(After(strong).Of(EventKind.Expelled));
    }

    [Fact]
    public void Two_cannot_expel_each_other_and_an_alignment_expels_nobody()
    {
        var rows = Runs.Rows(Strict.With(Pact("Two", "A", "B"), Four with { Name = "Loose", Formality = 0 }));
        Assert.Empty(rows.Of(EventKind.Expelled));
        Assert.All(rows.Alliances, a => Assert.Null(a.End));
    }

    [Fact]
    public void Deadlock_delays_expulsion_the_more_members_and_institutions_there_are()
    {
        int Within(int ticks, double delay, double institutions) => Enumerable.Range(0, 20).Sum(seed => Runs.Rows(
            Strict.With(Four with { Institutionalisation = institutions }).With(("deadlock.delay", delay)) with
            {
                Seed = (ulong)seed, Ticks = ticks,
            }).Of(EventKind.Expelled).Count());
        Assert.Equal(20, Within(1, 0, 1));
        Assert.Equal(20, Within(1, 50, 0));
        Assert.InRange(Within(1, 1, 1), 2, 13);
        Assert.InRange(Within(1, 50, 1), 0, 3);
    }

    [Fact]
    public void Nothing_is_decided_together_in_a_tick_in_which_a_member_leaves()
    {
        var rows = new RowList();
        After(2, Strict.With(new ShockSpec { At = Start + 1, Found = Four with { Name = "New" } }, Blow("E"))
            .With(Four).With(("decision.exit", 30)), rows);
        Assert.DoesNotContain(rows.Of(EventKind.Expelled), e => e is { Tick: 1, Alliance: 1 });
        Assert.Equal(3, rows.Of(EventKind.Left).Count(e => e is { Tick: 1, Alliance: 1 }));
    }

    [Fact]
    public void What_institutions_hid_comes_out_when_a_member_goes()
    {
        bool Hidden(ScenarioSpec scenario) => After(1, scenario).World.Alliances.InForce.Single().Members
            .All(m => double.IsFinite(m.SecuritySeen));
        bool Shown(ScenarioSpec scenario) => After(1, scenario).World.Alliances.InForce.Single().Members
            .All(m => double.IsNaN(m.SecuritySeen));
        Assert.True(Hidden(Still.With(Four)));
        Assert.True(Shown(Strict.With(Four)));
    }
}

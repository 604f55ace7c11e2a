using AllianceSim.Engine.Recording;
using AllianceSim.Engine.Scenario;
using AllianceSim.Engine.Tests.Support;
using AllianceSim.Model.Alliances;
using static AllianceSim.Engine.Tests.Support.Laboratory;

namespace AllianceSim.Engine.Tests.Phases;

/// <summary>How alliances and memberships end, are renewed, and are replaced.</summary>
public class ExitPhaseTests
{
    private const double Surely = 30;

    private static readonly ScenarioSpec Lively =
        Scenarios.Generated(states: 16, poles: 3, ticks: 60).With(("decision.form", 3), ("expulsion.threshold", -1)) with
        {
            Record = new RecordSpec(States: false),
        };

    private static readonly ScenarioSpec Allied = Still.With(
        Pact("Open", "A", "B"),
        Pact("Dated", "C", "D", "E") with { Term = 3 },
        Pact("Peace", "A", "E") with { Kind = AllianceKind.Nonaggression, Term = 3 });

    [Fact]
    public void Every_kind_of_end_occurs()
    {
        var vanishing = Lively.With(("expulsion.threshold", 0)) with
        {
            Shocks = [.. new[] { "S4", "S9", "S13" }.Select((s, k) => new ShockSpec { At = 20 + 10 * k, States = [s], Vanish = true })],
        };
        var runs = Enumerable.Range(0, 12).Select(r => Runs.Rows(vanishing, r)).ToArray();
        Assert.Equal(
            [EndKind.Abrogated, EndKind.Expired, EndKind.Renegotiated, EndKind.Vanished],
            runs.SelectMany(r => r.Alliances).Select(a => a.End).OfType<EndKind>().Distinct().Order());
        Assert.Equal(Enum.GetValues<EndKind>(), runs.SelectMany(r => r.Members).Select(m => m.Exit).OfType<EndKind>().Distinct().Order());
        Assert.All(
            runs,
            rows => Assert.Equal(
                rows.Of(EventKind.Left).Select(e => (e.Alliance, e.State, e.Tick)).Order(),
                rows.Members.Where(m => m.Exit is EndKind.Abrogated or EndKind.Expired)
                    .Select(m => ((int?)m.Alliance, m.State, m.Left!.Value)).Order()));
        Assert.Contains(runs, rows => rows.Of(EventKind.Renewed).Any());
    }

    [Fact]
    public void An_alliance_whose_term_runs_out_is_renewed_or_let_expire_but_never_broken_in_that_tick()
    {
        var seen = 0;
        for (var replicate = 0; replicate < 12; replicate++)
        {
            var rows = new RowList();
            var simulation = new Simulation(Lively.With(("treaty.term", 4)), replicate, rows);
            for (var tick = 0; tick < Lively.Ticks; tick++)
            {
                var due = simulation.World.Alliances.InForce.Where(a => a.TermEnds <= tick).ToArray();
                var inTerm = simulation.World.Alliances.InForce.Except(due).Select(a => a.Id).ToHashSet();
                var before = rows.Members.Count;
                simulation.Tick(tick);
                var exits = rows.Members[before..];
                foreach (var alliance in due)
                {
                    Assert.All(
                        exits.Where(m => m.Alliance == alliance.Id), m => Assert.True(m.Exit is EndKind.Expired or EndKind.Dissolved));
                    var renewed = rows.Of(EventKind.Renewed).Any(e => e.Tick == tick && e.Alliance == alliance.Id);
                    Assert.Equal(simulation.World.Alliances.InForce.Contains(alliance), renewed);
                    Assert.True(!renewed || alliance.TermEnds is null || alliance.TermEnds > tick, "a renewed treaty has a new term");
                    seen++;
                }

                Assert.All(exits.Where(m => inTerm.Contains(m.Alliance)), m => Assert.NotEqual(EndKind.Expired, m.Exit));
            }
        }

        Assert.True(seen > 30, $"only {seen} terms ran out");
    }

    [Fact]
    public void Members_that_are_sure_to_renew_keep_the_alliance_with_its_number()
    {
        var rows = new RowList();
        var world = After(4, Allied, rows).World;
        Assert.Equal(["Open", "Dated", "Peace"], world.Alliances.InForce.Select(a => a.Name));
        Assert.Equal([1, 2, 3], world.Alliances.InForce.Select(a => a.Id));
        Assert.Equal([(3, 2), (3, 3)], rows.Of(EventKind.Renewed).Select(e => (e.Tick, e.Alliance!.Value)));
        Assert.All(world.Alliances.InForce.Skip(1), a => Assert.True(a.TermEnds is null or >= 3 + 2 and <= 3 + 30));
        Assert.All(world.Alliances.InForce, a => Assert.Equal(0, a.Founded));
        Assert.Empty(rows.Members);
    }

    [Fact]
    public void Members_that_are_sure_not_to_renew_let_it_expire_and_give_their_reasons()
    {
        var rows = new RowList();
        var simulation = After(4, Allied.With(("decision.renew", Surely)), rows);
        Assert.Equal("Open", Assert.Single(simulation.World.Alliances.InForce).Name);
        Assert.All(rows.Alliances, a => Assert.Equal((EndKind.Expired, Start + 3), (a.End, a.Ended)));
        Assert.Equal([3, 2], rows.Alliances.Select(a => a.MembersAtEnd));
        Assert.All(rows.Members, m => Assert.Equal((EndKind.Expired, Start + 3), (m.Exit, m.Left)));
        Assert.Equal(5, rows.Causes.Select(c => (c.Alliance, c.State)).Distinct().Count());
        Assert.False(simulation.World.Alliances.Tied(2, 3));
    }

    [Fact]
    public void Members_that_are_sure_to_leave_break_it()
    {
        var rows = new RowList();
        var simulation = After(2, Allied.With(("decision.exit", Surely)), rows);
        Assert.Empty(simulation.World.Alliances.InForce);
        Assert.All(rows.Alliances, a => Assert.Equal((EndKind.Abrogated, Start + 1), (a.End, a.Ended)));
        Assert.All(rows.Members, m => Assert.Equal(EndKind.Abrogated, m.Exit));
        Assert.Equal((0, 3, 0, 4), (rows.Ticks[1].Formed, rows.Ticks[1].Ended, rows.Ticks[1].TiesFormed, rows.Ticks[1].TiesEnded));
        Assert.Equal(0, rows.Ticks[0].Ended);
    }

    [Fact]
    public void An_alliance_that_is_renegotiated_gets_another_number_and_keeps_name_members_and_tie()
    {
        var rows = new RowList();
        // Whether its promise is conditional is bargained anew; leeway that hung on it would be another.
        var unclaused = Allied.With(("loopholes.clause", 0));
        var before = After(0, unclaused).World.Alliances.InForce;
        var simulation = After(3, unclaused.With(("treaty.renegotiation", 1)), rows);
        var now = simulation.World.Alliances.InForce;
        Assert.Equal([10, 11, 12], now.Select(a => a.Id));
        foreach (var (old, replaced) in before.Zip(now))
        {
            Assert.Equal((old.Name, old.Kind, old.Institutionalisation), (replaced.Name, replaced.Kind, replaced.Institutionalisation));
            Assert.Equal(2, replaced.Founded);
            Assert.Equal(
                old.Members.Select(m => (m.State, m.TieSince, m.Loophole)),
                replaced.Members.Select(m => (m.State, m.TieSince, m.Loophole)));
            Assert.All(replaced.Members, m => Assert.Equal(2, m.Joined));
        }

        Assert.All(rows.Ticks, t => Assert.Equal((3, 3, 0, 0, 4), (t.Formed, t.Ended, t.TiesFormed, t.TiesEnded, t.Ties)));
        Assert.All(rows.Alliances, a => Assert.Equal((EndKind.Renegotiated, ""), (a.End, a.TopCause)));
        Assert.All(rows.Members, m => Assert.Equal(EndKind.Renegotiated, m.Exit));
        Assert.Empty(rows.Causes);
    }

    [Fact]
    public void Every_renegotiated_alliance_of_a_run_has_a_successor_with_its_members()
    {
        var seen = 0;
        for (var replicate = 0; replicate < 6; replicate++)
        {
            var rows = Runs.Rows(Lively.With(("treaty.renegotiation", 0.1)), replicate);
            var members = rows.Members.ToLookup(m => m.Alliance);
            foreach (var old in rows.Alliances.Where(a => a is { End: EndKind.Renegotiated, Formality: > 0 }))
            {
                var successor = Assert.Single(rows.Alliances, a => a.Name == old.Name && a.Founded == old.Ended && a.Id != old.Id);
                var acceded = rows.Of(EventKind.Acceded).Where(e => e.Alliance == successor.Id && e.Tick == old.Ended).Select(e => e.State);
                Assert.Equal(
                    members[old.Id].Where(m => m.Exit == EndKind.Renegotiated).Select(m => m.State).Order(),
                    members[successor.Id].Where(m => m.Joined == old.Ended).Select(m => m.State).Except(acceded).Order());
                seen++;
            }
        }

        Assert.True(seen > 20, $"only {seen} were renegotiated");
    }

    [Fact]
    public void Whoever_breaks_an_alliance_is_trusted_less_and_whoever_lets_it_expire_is_not()
    {
        var usual = Credibility(Allied);
        Assert.True(Credibility(Allied.With(("decision.exit", Surely))) < usual);
        Assert.Equal(usual, Credibility(Allied with { Alliances = [Allied.Alliances[2] with { Term = 1 }] }), 12);

        static double Credibility(ScenarioSpec scenario)
        {
            // After two ticks B sees A in the light of what A did in the first; without allies nothing else tells the worlds apart.
            var lonely = scenario.Without("provocation").With(("credibility.overstretch", 0), ("decision.renew", Surely)) with
            {
                Alliances = [.. scenario.Alliances.Where(a => a.Kind == AllianceKind.Nonaggression)],
            };
            return After(3, lonely).Known.Credibility[1, 0];
        }
    }
}

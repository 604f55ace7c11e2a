using System.Collections.Immutable;
using AllianceSim.Engine.Recording;
using AllianceSim.Engine.Scenario;
using AllianceSim.Engine;
using AllianceSim.Experiments.Explanations;
using AllianceSim.Model.Alliances;
using AllianceSim.Model.Mechanisms;

namespace AllianceSim.Experiments.Tests.Explanations;

public class ExplainerTests
{
    private const double Tolerance = 1e-9;

    private static readonly ScenarioSpec Scenario = new()
    {
        Name = "explained", Ticks = 50, Seed = 5, BurnIn = 0, Generate = new GeneratorSpec { States = 12 }, Record = new RecordSpec(Terms: true),
    };

    private static readonly ReplayRows[] Runs = [.. Enumerable.Range(0, 3).Select(Replicate)];

    private static readonly (ReplayRows Rows, Explanation Told)[] All = [.. Runs.SelectMany(rows =>
    {
        var explainer = new Explainer(Scenario, 0, rows);
        return explainer.Lives.Select(life => (rows, explainer.Explain(life)));
    })];

    [Fact]
    public void The_causes_of_an_exit_add_up_to_the_change_in_worth_and_their_shares_to_one()
    {
        Departure[] departures = [.. All.SelectMany(one => one.Told.Departures).Where(d => d.Kind != EndKind.Expelled)];
        Assert.NotEmpty(departures);
        Assert.All(departures, d =>
        {
            Assert.Equal(d.Worth - d.Before, d.Causes.Sum(c => c.Amount), Tolerance);
            Assert.All(d.Causes, c => Assert.Equal(c.Amount, c.Terms.Sum(t => t.Change), Tolerance));
            Assert.Equal(d.Causes.Any(c => c.Amount < 0) ? 1 : 0, d.Causes.Sum(c => c.Share), Tolerance);
        });
    }

    [Fact]
    public void The_first_cause_is_the_one_that_the_table_names() => Assert.All(All, one => Assert.All(one.Told.Departures, d =>
    {
        var row = one.Rows.Members.Single(m => one.Told.Life.Has(m.Alliance) && m.State == d.State && m.Left == d.Year && m.Exit == d.Kind);
        Assert.Equal(row.TopCause, d.Causes.Sum(cause => cause.Amount) < 0 ? d.Causes[0].Cause.Id : Cause.Chance.Id);
    }));

    [Fact]
    public void The_worth_told_is_that_of_the_terms_in_the_year_of_joining_and_of_leaving()
    {
        var checkedOnes = 0;
        foreach (var (_, told) in All)
        {
            foreach (var d in told.Departures.Where(d => d.Kind != EndKind.Expelled))
            {
                var member = told.Members.First(m => m.State == d.State && m.Left == d.Year);
                Assert.Equal((member.Joined, d.Year), (member.Years[0], member.Years[^1]));
                Assert.Equal(d.Before, member.Worth[0], Tolerance);
                Assert.Equal(d.Worth, member.Worth[^1], Tolerance);
                checkedOnes++;
            }
        }

        Assert.NotEqual(0, checkedOnes);
    }

    [Fact]
    public void The_value_of_a_term_then_is_the_one_at_joining() => Assert.All(All, one => Assert.All(
        one.Told.Departures.Where(d => d.Kind != EndKind.Expelled),
        d =>
        {
            var member = one.Told.Members.First(m => m.State == d.State && m.Left == d.Year);
            foreach (var term in d.Causes.SelectMany(c => c.Terms).Where(t => t.Parts.Count == 0))
                Assert.Equal(member.Terms.Single(t => t.Term == term.Term).Values[0], term.Now - term.Change, Tolerance);
        }));

    [Fact]
    public void What_holds_without_the_threat_is_told_by_shares_that_sum_to_one()
    {
        var collapse = new ScenarioSpec
        {
            Name = "collapse",
            Ticks = 30,
            States = [new() { Name = "A", Power = 0.3 }, new() { Name = "B", Power = 0.3 }, new() { Name = "C", Power = 0.4 }],
            Ties = new TiesSpec { Rivalries = [("A", "C"), ("B", "C")] },
            Alliances = [new AllianceSpec { Name = "Pact", Members = ["A", "B"] }],
            Shocks = [new ShockSpec { At = 3, States = ["C"], Power = new Change(ChangeKind.Multiply, 0.02) }],
            Parameters = ImmutableSortedDictionary<string, double>.Empty.Add("decision.exit", -10),
        };
        var rows = new ReplayRows();
        Simulation.Run(collapse with { Record = new RecordSpec(Terms: true) }, 0, rows);
        var explainer = new Explainer(collapse, 0, rows);
        Outlasting[] held = [.. explainer.Lives.SelectMany(life => explainer.Explain(life).Outlastings)];
        Assert.NotEmpty(held);
        Assert.All(held, h =>
        {
            Assert.Equal(1, h.Causes.Sum(c => c.Share), Tolerance);
            Assert.Equal(h.Worth, h.Causes.Sum(c => c.Amount), Tolerance);
        });
    }

    [Fact]
    public void Every_alliance_is_in_one_life()
    {
        foreach (var rows in Runs)
        {
            var lives = new Explainer(Scenario, 0, rows).Lives;
            Assert.Equal(rows.Alliances.Select(a => a.Id).Order(), lives.SelectMany(l => l.Treaties).Select(t => t.Id).Order());
        }
    }

    [Fact]
    public void Two_states_share_an_alliance_only_while_both_are_members()
    {
        foreach (var rows in Runs)
        {
            var explainer = new Explainer(Scenario, 0, rows);
            var pact = explainer.Lives.First(l => l.First.MembersAtSigning == 2);
            var names = rows.Members.Where(m => m.Alliance == pact.First.Id && m.Joined == pact.First.Founded).Select(m => m.State).ToArray();
            Assert.Contains(pact, explainer.SharedBy(names[0], names[1]));
            Assert.Equal(explainer.SharedBy(names[0], names[1]), explainer.SharedBy(names[1], names[0]));
            Assert.Equal(names.Order(), explainer.Explain(pact, names).Members.Select(m => m.State).Distinct().Order());
            Assert.Empty(explainer.SharedBy(names[0], "nobody"));
        }
    }

    [Fact]
    public void The_closest_year_is_that_of_the_most_eager_less_eager_side()
    {
        var rows = new ReplayRows(new() { Pair = ("A", "B") });
        rows.Tick(Tests.Rows.Tick(1950));
        foreach (var (tick, first, second) in new[] { (0, 9.0, -1.0), (1, 2.0, 3.0), (2, 1.5, 8.0) })
        {
            rows.Dyad(new DyadRow(tick, "A", "B", false, 0, 0, 0, first));
            rows.Dyad(new DyadRow(tick, "B", "A", false, 0, 0, 0, second));
            rows.Dyad(new DyadRow(tick, "A", "C", false, 0, 0, 0, 99));
        }

        var closest = new Explainer(Scenario, 0, rows).ClosestYearOf("B", "A");
        Assert.Equal((1951, 3.0, 2.0), (closest!.Year, closest.First.Utility, closest.Second.Utility));
        Assert.Null(new Explainer(Scenario, 0, rows).ClosestYearOf("A", "C"));
    }

    private static ReplayRows Replicate(int replicate)
    {
        var rows = new ReplayRows();
        Simulation.Run(Scenario, replicate, rows);
        return rows;
    }
}

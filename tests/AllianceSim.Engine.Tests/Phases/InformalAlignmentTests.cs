using AllianceSim.Engine.Recording;
using AllianceSim.Engine.Scenario;
using AllianceSim.Engine.Tests.Support;
using AllianceSim.Model.Alliances;
using static AllianceSim.Engine.Tests.Support.Laboratory;

namespace AllianceSim.Engine.Tests.Phases;

/// <summary>Alignments without a treaty: when they are made, what they bind to, and what they give way to.</summary>
public class InformalAlignmentTests
{
    private const double Form = 3;
    private const double Ease = 1;
    private const double Solemn = 0.5;

    private static readonly ScenarioSpec Lively = Scenarios.Generated(states: 16, poles: 3, ticks: 40).With(
        ("decision.form", Form), ("informal.ease", Ease), ("informal.solemn", Solemn), ("informal.aid", 0.3));

    private static readonly AllianceSpec Entente = Pact("Entente", "A", "B") with { Formality = 0, Against = "C" };

    [Fact]
    public void How_formal_a_pact_is_goes_by_what_it_is_worth()
    {
        var seen = new HashSet<int>();
        for (var replicate = 0; replicate < 6; replicate++)
        {
            var rows = Runs.Rows(Lively, replicate);
            var formality = rows.Alliances.ToDictionary(a => a.Id, a => a.Formality);
            foreach (var signed in rows.Of(EventKind.Signed).Where(e => double.IsFinite(e.Value)))
            {
                var expected = signed.Value > Form + Solemn ? 2 : signed.Value > Form ? 1 : signed.Value > Form - Ease ? 0 : -1;
                Assert.Equal(expected, formality[signed.Alliance!.Value]);
                Assert.Equal(expected == 0, signed.Text.Contains("alignment", StringComparison.Ordinal));
                seen.Add(expected);
            }
        }

        Assert.Equal([0, 1, 2], seen.Order());
    }

    [Fact]
    public void Without_the_mechanism_nothing_but_treaties_is_signed()
    {
        var rows = Runs.Rows(Lively.Without("informal-alignment"));
        Assert.NotEmpty(rows.Alliances);
        Assert.DoesNotContain(rows.Alliances, a => a.Formality == 0);
    }

    [Fact]
    public void An_alignment_promises_less_and_has_no_bodies_and_no_term()
    {
        var seen = 0;
        Runs.Rows(Lively.Without("institution-growth"), afterTick: (_, simulation) =>
        {
            foreach (var alignment in simulation.World.Alliances.InForce.Where(a => !a.IsTreaty))
            {
                Assert.Equal((0.3, 0, null, false), (alignment.Aid, alignment.Institutionalisation, alignment.TermEnds, alignment.PurposeBound));
                seen++;
            }
        });
        Assert.True(seen > 10, $"only {seen} were seen");
    }

    [Fact]
    public void A_treaty_of_the_same_two_takes_the_place_of_an_alignment()
    {
        var seen = 0;
        for (var replicate = 0; replicate < 6; replicate++)
        {
            var rows = Runs.Rows(Lively, replicate, (_, simulation) => Assert.All(
                simulation.World.Alliances.InForce.Where(a => !a.IsTreaty),
                alignment => Assert.DoesNotContain(simulation.World.Alliances.InForce, treaty => treaty.IsTreaty && IsInTheWay(treaty, alignment))));
            var members = rows.Members.ToLookup(m => m.Alliance);
            foreach (var old in rows.Alliances.Where(a => a is { Formality: 0, End: EndKind.Renegotiated }))
            {
                Assert.All(members[old.Id], m => Assert.Equal((EndKind.Renegotiated, old.Ended, ""), (m.Exit, m.Left, m.TopCause)));
                var pair = members[old.Id].Select(m => m.State).Order();
                Assert.Single(rows.Alliances, a => a.Formality > 0 && a.Founded == old.Ended && a.MembersAtSigning == 2
                    && members[a.Id].Where(m => m.Joined == a.Founded).Select(m => m.State).Order().SequenceEqual(pair));
                seen++;
            }
        }

        Assert.True(seen > 5, $"only {seen} were replaced");

        // Two that are aligned may well meet in a larger treaty, and be left alone in it.
        static bool IsInTheWay(Alliance treaty, Alliance alignment) =>
            alignment.Members.All(m => treaty.MembershipOf(m.State)?.Joined < m.Joined)
            || (treaty.MembersAtSigning == 2 && treaty.Founded >= alignment.Founded
                && alignment.Members.All(m => treaty.MembershipOf(m.State)?.Joined == treaty.Founded));
    }

    [Fact]
    public void An_alignment_counts_neither_as_an_alliance_nor_as_a_tie()
    {
        var rows = new RowList();
        var world = After(5, Still.With(Entente).With(("decision.exit", 30)), rows).World;
        Assert.Empty(world.Alliances.InForce);
        Assert.Equal([1, 0, 0, 0, 0], rows.Ticks.Select(t => t.Alignments));
        Assert.All(rows.Ticks, t => Assert.Equal((0, 0, 0, 0), (t.Alliances, t.Ties, t.Formed, t.Ended)));
        Assert.All(rows.Ticks, t => Assert.Equal((0, 0, 1), (t.TiesFormed, t.TiesEnded, t.ShareUnallied)));
        Assert.All(rows.States, s => Assert.Equal(0, s.Partners));
        Assert.Equal(EndKind.Abrogated, Assert.Single(rows.Alliances).End);
        Assert.All(rows.States.Where(s => s is { Tick: 0, State: "B" }), s => Assert.True(s.Aid > 0, "an alignment promises some aid"));
    }

    [Fact]
    public void A_run_stops_for_want_of_alliances_though_states_are_aligned()
    {
        var rows = new RowList();
        Simulation.Run(Still.With(Entente) with { Stop = new StopSpec(StopCondition.NoAlliances) }, 0, rows);
        Assert.Equal(1, Assert.Single(rows.Ticks).Alignments);
    }

    [Fact]
    public void Whoever_leaves_an_alignment_breaks_no_treaty()
    {
        double Trust(int formality, params string[] off) => After(
            3, Still.With(Entente with { Formality = formality }).With(("decision.exit", 30)).Without(off)).Known.Credibility[3, 0];
        Assert.True(Trust(1) < Trust(1, "reputation-learning"));
        Assert.Equal(Trust(0, "reputation-learning"), Trust(0));
    }
}

using AllianceSim.Engine.Recording;
using AllianceSim.Engine.Scenario;
using AllianceSim.Engine.Tests.Support;
using AllianceSim.Model.Alliances;
using static AllianceSim.Engine.Tests.Support.Laboratory;

namespace AllianceSim.Engine.Tests.Phases;

/// <summary>Collective security is directed at nobody, open to all, and protects from its own members.</summary>
public class CollectiveSecurityTests
{
    private static readonly AllianceSpec League = Pact("League", "A", "B", "C") with { Kind = AllianceKind.CollectiveSecurity };

    [Fact]
    public void It_has_no_target_where_an_alliance_finds_one()
    {
        Assert.Equal(-1, After(3, Still.With(League)).World.Alliances.InForce.Single().Target);
        Assert.InRange(After(3, Still.With(League with { Kind = AllianceKind.Defense })).World.Alliances.InForce.Single().Target, 3, 4);
    }

    [Fact]
    public void It_ties_nobody_to_fight_but_promises_some_aid()
    {
        var rows = new RowList();
        var world = After(2, Still.With(League), rows).World;
        Assert.Equal((0.5, 0.5, 0.0), (world.Alliances.Aid[0, 1], world.Alliances.Aid[2, 0], world.Alliances.Aid[0, 3]));
        Assert.All(rows.Ticks, t => Assert.Equal((1, 0), (t.Alliances, t.Ties)));
    }

    [Fact]
    public void States_that_do_not_fear_the_same_enemy_may_join_it()
    {
        // E is so weak that it is nobody's principal threat: a pact against it is open to nobody.
        var eager = Still.With(("decision.form", -10), ("decision.admit", -10), ("decision.veto", -30), ("decision.candidates", 1));
        IEnumerable<EventRow> Joined(AllianceSpec alliance) =>
            Runs.Rows(eager.With(alliance)).Of(EventKind.Acceded).Where(e => e.Alliance == 1);
        Assert.NotEmpty(Joined(League));
        Assert.Empty(Joined(League with { Kind = AllianceKind.Defense, Against = "E" }));
    }

    [Fact]
    public void It_protects_from_members()
    {
        double Security(AllianceKind kind)
        {
            var three = Still with
            {
                States = [.. Still.States.Take(3)],
                Alliances = [League with { Kind = kind }],
                Record = new RecordSpec(Terms: true),
            };
            return Runs.Rows(three).Terms.Where(t => t is { Tick: 3, Term: "security" }).Sum(t => t.Value);
        }

        Assert.Equal(0, Security(AllianceKind.Defense));
        Assert.True(Security(AllianceKind.CollectiveSecurity) > 0);
    }
}

using AllianceSim.Engine.Recording;
using AllianceSim.Engine.Scenario;
using AllianceSim.Engine.Tests.Support;
using AllianceSim.Model.Alliances;

namespace AllianceSim.Engine.Tests;

/// <summary>What conditions share, they draw alike: only so do paired runs tell the effect of what differs.</summary>
public class PairedRunsTests
{
    private static readonly ScenarioSpec Plain = Scenarios.Camps with
    {
        Mechanisms = Scenarios.Camps.Mechanisms.SetItem("reputation-learning", false).SetItem("will-institutions", false),
    };

    [Fact]
    public void A_pact_that_binds_nobody_leaves_every_other_alliance_its_history()
    {
        var idle = new AllianceSpec { Name = "Idle", Members = ["Isles", "Delta"], Kind = AllianceKind.Nonaggression, Signed = 1940 };
        for (var replicate = 0; replicate < 20; replicate++)
        {
            var without = Histories(Plain, replicate);
            var with = Histories(Plain with { Alliances = [idle, .. Plain.Alliances] }, replicate);
            Assert.Equal(without, with.Where(line => !line.StartsWith("Idle ", StringComparison.Ordinal)));
            Assert.NotEqual(without.Count, with.Count);
        }
    }

    [Fact]
    public void Every_leaving_is_told_by_how_much_each_term_had_changed()
    {
        for (var replicate = 0; replicate < 20; replicate++)
        {
            var rows = Runs.Rows(Scenarios.Camps, replicate);
            Assert.NotEmpty(rows.Causes);
            foreach (var leaving in rows.Causes.GroupBy(cause => (cause.Alliance, cause.State, cause.Tick)))
                Assert.Contains(leaving, cause => cause.Change != 0);
        }
    }

    [Fact]
    public void Nobody_leaves_an_alliance_in_the_tick_in_which_it_joined()
    {
        for (var replicate = 0; replicate < 20; replicate++)
        {
            var rows = Runs.Rows(Scenarios.Camps, replicate);
            Assert.DoesNotContain(rows.Members, member => member.Joined == member.Left);
            Assert.DoesNotContain(rows.Of(EventKind.Left), left => left.Tick == 0);
        }
    }

    private static List<string> Histories(ScenarioSpec scenario, int replicate) =>
    [
        .. Runs.Rows(scenario, replicate).Alliances
            .Select(a => $"{a.Name} {a.Founded} {a.Ended} {a.End} {a.TopCause} {a.MembersAtEnd}").Order(StringComparer.Ordinal),
    ];
}

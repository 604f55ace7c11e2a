using AllianceSim.Engine.Recording;
using AllianceSim.Engine.Scenario;
using AllianceSim.Engine.Tests.Support;
using static AllianceSim.Engine.Tests.Support.Laboratory;
using static AllianceSim.Engine.Tests.Support.Scenarios;

namespace AllianceSim.Engine.Tests.Phases;

/// <summary>An alliance has outlived its threat once more than half of that has been gone for five ticks.</summary>
public class OutlivedTests
{
    private static readonly ScenarioSpec Allied = Still.With(Pact("Pact", "B", "C") with { Against = "A" }) with { Ticks = 24 };

    [Fact]
    public void It_is_told_of_each_member_once_in_the_fifth_tick_and_the_alliance_lasts()
    {
        var rows = Runs.Rows(Allied.With(At(2, 1e-3)));
        Assert.Equal([("B", 6), ("C", 6)], Told(rows));
        Assert.All(rows.Of(EventKind.Outlived), e => Assert.Equal(("Pact", 1), (e.Text, e.Alliance)));
        Assert.Null(Assert.Single(rows.Alliances).End);
        Assert.Equal(["B", "C"], rows.Causes.Select(c => c.State).Distinct());
        Assert.All(rows.Causes, c => Assert.Equal((6, Occasion.Survival, ""), (c.Tick, c.Occasion, c.Part)));
    }

    [Fact]
    public void Nothing_is_told_while_most_of_the_threat_is_there() => Assert.Empty(Told(Runs.Rows(Allied)));

    [Fact]
    public void A_threat_that_comes_back_in_time_begins_the_count_anew()
    {
        Assert.Empty(Told(Runs.Rows(Allied.With(At(2, 1e-3), At(6, 1e3)))));
        Assert.Equal([("B", 11), ("C", 11)], Told(Runs.Rows(Allied.With(At(2, 1e-3), At(6, 1e3), At(7, 1e-3)))));
    }

    [Fact]
    public void A_threat_that_goes_twice_is_outlived_twice() => Assert.Equal(
        [("B", 6), ("C", 6), ("B", 16), ("C", 16)], Told(Runs.Rows(Allied.With(At(2, 1e-3), At(9, 1e3), At(12, 1e-3)))));

    [Fact]
    public void The_count_goes_on_through_renegotiation() => Assert.Equal(
        [("B", 6), ("C", 6)], Told(Runs.Rows(Allied.With(At(2, 1e-3)).With(("treaty.renegotiation", 1)))));

    [Fact]
    public void The_count_goes_on_when_the_treaty_is_renewed()
    {
        var renewed = Runs.Rows(Allied.With(Pact("Pact", "B", "C") with { Against = "A", Signed = Start, Term = 4 })
            .With(At(2, 1e-3)).With(("treaty.term", 30)));
        Assert.Equal(4, Assert.Single(renewed.Of(EventKind.Renewed)).Tick);
        Assert.Equal([("B", 6), ("C", 6)], Told(renewed));
    }

    private static ShockSpec At(int tick, double change) => new() { At = Start + tick, States = ["A"], Power = Times(change) };

    private static (string, int)[] Told(RowList rows) => [.. rows.Of(EventKind.Outlived).Select(e => (e.State, e.Tick))];
}

using AllianceSim.Engine;
using AllianceSim.Engine.Recording;
using AllianceSim.Engine.Scenario;
using AllianceSim.Experiments.Effects;
using AllianceSim.Experiments.Explanations;
using AllianceSim.Model.Alliances;
using AllianceSim.Model.Crisis;
using AllianceSim.Model.Worlds;
using static AllianceSim.Experiments.Tests.Rows;

namespace AllianceSim.Experiments.Tests.Effects;

public class DyadYearsTests
{
    private static readonly World Seven = new Simulation(
        new ScenarioSpec
        {
            Name = "seven",
            Seed = 1,
            Ticks = 1,
            States = [.. "ABCDEFG".Select(name => new StateSpec { Name = name.ToString(), Power = 0.1, Location = (0, name - 'A') })],
        },
        0,
        new RunRows(0)).World;

    [Fact]
    public void A_pair_is_tied_and_changes_by_the_treaties_of_the_end_of_years()
    {
        var years = Years(5, Member(1, "A", 1951, 1953, EndKind.Abrogated), Member(1, "B", 1951, 1953, EndKind.Dissolved));
        Assert.Equal([(false, true), (true, false), (true, true), (false, false)], years.Select(year => (year.Tied, year.Changed)));
    }

    [Fact]
    public void Renegotiation_changes_nothing()
    {
        var years = Years(
            4, Member(1, "A", 1950, 1952, EndKind.Renegotiated), Member(1, "B", 1950, 1952, EndKind.Renegotiated), Member(2, "A", 1952), Member(2, "B", 1952));
        Assert.All(years, year => Assert.Equal((true, false), (year.Tied, year.Changed)));
    }

    [Fact]
    public void Disputes_against_the_same_state_are_a_common_threat_for_ten_years()
    {
        var years = Years(
            14, Dispute(1, 0) with { Initiator = "C", Target = "B" }, Dispute(2, 1) with { Initiator = "D", Target = "C" },
            Part(2, 1, "A", 3) with { Side = "initiator" });
        Assert.Equal([.. new[] { false }, .. Enumerable.Repeat(true, 9), .. new[] { false, false, false }], years.Select(year => year.CommonThreat));
    }

    [Fact]
    public void Wars_count_in_the_year_after_and_changes_of_regime_in_their_own()
    {
        var years = Years(
            5, Dispute(1, 1, HostilityLevel.War) with { Initiator = "C", Target = "D" }, Part(1, 1, "B", 3),
            new EventRow(3, EventKind.Regime, "A", "", null, double.NaN, ""));
        Assert.Equal([false, true, false, false], years.Select(year => year.War));
        Assert.Equal([false, false, true, false], years.Select(year => year.RegimeChange));
    }

    [Fact]
    public void What_states_are_is_what_they_were_the_year_before()
    {
        var rows = Rows(3);
        rows.State(State(0, "F", 0.1, 1));
        rows.State(State(0, "G", 0.05, 0.5));
        rows.State(State(1, "F", 0.9, -1));
        rows.State(State(1, "G", 0.8, -1));
        rows.State(State(2, "G", 0.8, -1));
        foreach (var name in new[] { "A", "B", "C", "D", "E" })
            rows.State(State(0, name, 0.2, 0));
        var year = Assert.Single(DyadYears.Of(rows, Seven));
        Assert.Equal((0.5, false, true), (year.IdeologyDistance, year.MajorPower, year.JointDemocracy));
        Assert.Equal(Math.Log(111.19), year.LogDistance, 3);
    }

    /// <summary>The years of A and B alone, after the first.</summary>
    private static IReadOnlyList<DyadYear> Years(int ticks, params object[] rows)
    {
        var run = Rows(ticks, rows);
        for (var tick = 0; tick < ticks; tick++)
        {
            run.State(State(tick, "A", 0.3, 0.5));
            run.State(State(tick, "B", 0.2, -0.5));
        }

        return DyadYears.Of(run, Seven);
    }

    private static StateRow State(int tick, string name, double power, double ideology) =>
        new(tick, name, power, ideology, 0.3, "", 0, "", 0, 0, 0, 0, 0);

    private static ReplayRows Rows(int ticks, params object[] rows)
    {
        var run = Run(ticks, rows);
        var replay = new ReplayRows(new() { States = true });
        foreach (var tick in run.Ticks)
            replay.Tick(tick);
        foreach (var alliance in run.Alliances)
            replay.Alliance(alliance);
        foreach (var member in run.Members)
            replay.Member(member);
        foreach (var dispute in run.Disputes)
            replay.Dispute(dispute);
        foreach (var part in run.Involvements)
            replay.Involvement(part);
        foreach (var happening in rows.OfType<EventRow>())
            replay.Event(happening);
        return replay;
    }
}

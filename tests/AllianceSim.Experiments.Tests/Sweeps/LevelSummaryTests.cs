using AllianceSim.Experiments.Designs;
using AllianceSim.Experiments.Outcomes;
using AllianceSim.Experiments.Statistics;
using AllianceSim.Experiments.Sweeps;
using AllianceSim.Results;
using AllianceSim.Scenarios.Sweeps;

namespace AllianceSim.Experiments.Tests.Sweeps;

public sealed class LevelSummaryTests : IDisposable
{
    private const string Poles = "world.generate.poles";
    private static readonly Outcome Rate = OutcomeCatalogue.Find("tie-hazard")!;

    private readonly Designs.Sweeps sweeps = new();

    public void Dispose() => sweeps.Dispose();

    [Fact]
    public void Levels_are_pooled_in_the_order_of_the_sweep_and_told_apart_by_the_first_factor_of_few_levels()
    {
        var plan = Plan("vary: { ticks: [1, 2, 3, 4, 5, 6], world.generate.poles: [3, 2], world.generate.pole-share: [0.5, 0.6] }\n");
        var rows = Summaries(plan, replicates: 2, point => point[Poles] == "3" ? (2, 10) : (1, point["world.generate.pole-share"] == "0.5" ? 10 : 30));

        Assert.Equal(
            ["3||", "2||", "3|world.generate.pole-share|0.5", "2|world.generate.pole-share|0.5", "3|world.generate.pole-share|0.6", "2|world.generate.pole-share|0.6"],
            rows.Select(row => $"{row.Level}|{row.Given}|{row.At}"));
        Assert.Equal([0.2, 0.05, 0.2, 0.1, 0.2, 0.0333], rows.Select(row => Math.Round(row.Estimate.Value, 4)));
        Assert.Equal([(2, 24), (2, 24), (2, 12), (2, 12), (2, 12), (2, 12)], rows.Select(row => (row.Replicates, row.Runs)));
        Assert.All(rows.Skip(2), row => Assert.True(double.IsNaN(row.Estimate.Lower)));
    }

    [Fact]
    public void Replicates_and_not_runs_are_what_is_resampled()
    {
        // All points of a replicate agree, so that resampled runs would seem to tell six times as much.
        var plan = Plan("vary: { world.generate.poles: [2], ticks: [1, 2, 3, 4, 5, 6] }\n");
        var rates = new double[] { 1, 2, 3, 4 };
        var row = Assert.Single(Summaries(plan, rates.Length, (_, replicate) => (rates[replicate], 10)));
        var expected = Bootstrap.Estimate<double>([.. rates.Select(rate => rate / 10)], drawn => drawn.Average());
        Assert.Equal(expected.Value, row.Estimate.Value, 9);
        Assert.Equal(expected.Lower, row.Estimate.Lower, 9);
        Assert.Equal(expected.Upper, row.Estimate.Upper, 9);
    }

    [Fact]
    public void Factors_varied_one_at_a_time_have_no_lines_and_levels_without_runs_no_rows()
    {
        var plan = Plan(
            "design: { grid: [world.generate.poles], one-at-a-time: [mechanisms.burden, mechanisms.institutions] }\n"
            + "vary: { world.generate.poles: [1, 2], mechanisms.burden: [off, on], mechanisms.institutions: [off, on] }\n");
        var tallies = new SweepTallies(plan.Points.Count, TallyParts.Of([Rate]));
        foreach (var point in plan.Points.Where(point => point[Poles] == "2"))
            tallies.Add(point.Number, Tally(1, 10));
        var row = Assert.Single(LevelSummary.Of(plan, new(Poles, "1"), [Rate], tallies));
        Assert.Equal(("2", "", 5), (row.Level, row.Given, row.Runs));
    }

    private SweepPlan Plan(string lines) => SweepPlan.Of(sweeps.Read(lines), out _)!;

    private static IReadOnlyList<LevelSummary> Summaries(SweepPlan plan, int replicates, Func<DesignPoint, (double, double)> count) =>
        Summaries(plan, replicates, (point, _) => count(point));

    private static IReadOnlyList<LevelSummary> Summaries(SweepPlan plan, int replicates, Func<DesignPoint, int, (double Events, double Exposure)> count)
    {
        var tallies = new SweepTallies(plan.Points.Count, TallyParts.Of([Rate]));
        for (var replicate = 0; replicate < replicates; replicate++)
        {
            foreach (var point in plan.Points)
                tallies.Add((replicate * plan.Points.Count) + point.Number, Tally(count(point, replicate).Events, count(point, replicate).Exposure));
        }

        return LevelSummary.Of(plan, new CompareSpec(Poles, "2"), [Rate], tallies);
    }

    private static RunTally Tally(double events, double exposure) =>
        new(new Dictionary<string, RateCount> { [Rate.Id] = new(events, exposure) }, new Dictionary<LifeKind, LifeTable>());
}

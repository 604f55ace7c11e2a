using AllianceSim.Experiments.Designs;
using AllianceSim.Experiments.Outcomes;
using AllianceSim.Experiments.Statistics;
using AllianceSim.Experiments.Sweeps;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Results;

namespace AllianceSim.Experiments.Tests.Sweeps;

/// <summary>Lives, causes and cells at levels of factors.</summary>
public sealed class SweepLevelTests : IDisposable
{
    private const string Poles = "world.generate.poles";
    private const string Share = "world.generate.pole-share";
    private static readonly Outcome Rate = OutcomeCatalogue.Find("tie-hazard")!;

    private readonly Designs.Sweeps sweeps = new();

    public void Dispose() => sweeps.Dispose();

    [Fact]
    public void LivesOfALevelArePooledOverItsPointsByReplicate()
    {
        var plan = Plan("vary: { world.generate.poles: [3, 2], world.generate.pole-share: [0.5, 0.6] }\n");
        var tallies = Fill(plan, point => Tally(0, 1, years: point[Poles] == "3" ? 3 : 1));
        var lives = LevelLives.At(plan, new(Poles, "2"), tallies);
        Assert.Equal(
            [(LifeKind.Ties, "3"), (LifeKind.Ties, "2"), (LifeKind.Treaties, "3"), (LifeKind.Treaties, "2")], lives.Select(row => (row.Of, row.Level)));
        Assert.Equal([3.0, 1], lives.Take(2).Select(row => row.Curve.Steps.Single().Time));
        Assert.All(lives.Take(2), row => Assert.Equal((4, 4, 2, 4), (row.Curve.Spells, row.Curve.Ends, row.Replicates, row.Runs)));
    }

    [Fact]
    public void CausesOfALevelAddUpAndOldRunsHaveNone()
    {
        var plan = Plan("vary: { world.generate.poles: [3, 2], world.generate.pole-share: [0.5, 0.6] }\n");
        var causes = LevelCauses.At(plan, new(Poles, "2"), Fill(plan, point => Tally(0, 1, threat: point[Share] == "0.5" ? 2 : 1)));
        Assert.Equal(["3", "2"], causes.Select(row => row.Level));
        Assert.All(causes, row => Assert.Equal([6.0, 0, 0, 0, 0, 0], row.Counts));
        Assert.All(causes, row => Assert.Equal((40, 4), (row.Ended, row.Runs)));

        var old = new SweepTallies(plan.Points.Count, TallyParts.Of([Rate]));
        old.Add(0, Tally(0, 1));
        Assert.Empty(LevelCauses.At(plan, new(Poles, "2"), old));
    }

    [Fact]
    public void CellsAreOfTheFactorComparedAndTheOneWithMostLevels()
    {
        var plan = Plan(
            "vary: { mechanisms.burden: [off, on], world.generate.poles: [3, 2], ticks: [1, 2], world.generate.pole-share: [0.5, 0.6, 0.7] }\n");
        var tallies = Fill(plan, point => Tally(point[Share] == "0.7" ? 3 : 1, point[Poles] == "3" ? 10 : 20), only: point => point[Share] != "0.6" || point[Poles] != "2");
        var cells = SweepCells.Of(plan, new(Poles, "2"), [Rate], tallies)!;
        Assert.Equal((Poles, Share), (cells.Across, cells.Down));
        Assert.Equal(
            ["3 0.5 0.1 8", "3 0.6 0.1 8", "3 0.7 0.3 8", "2 0.5 0.05 8", "2 0.6 NaN 0", "2 0.7 0.15 8"],
            cells.Cells.Select(cell => FormattableString.Invariant($"{cell.Across} {cell.Down} {Math.Round(cell.Value, 9)} {cell.Runs}")));

        var first = SweepCells.Of(plan, null, [Rate], tallies);
        Assert.Null(first);
    }

    [Theory]
    [InlineData("vary: { world.generate.poles: [1, 2, 3], ticks: [1, 2] }\n", true)]
    [InlineData("vary: { world.generate.poles: [1, 2], ticks: [1, 2] }\n", false)]
    [InlineData("vary: { world.generate.poles: [1, 2, 3], world.generate.pole-share: { uniform: [0.5, 0.6] } }\n", false)]
    [InlineData("design: one-at-a-time\nvary: { world.generate.poles: [1, 2, 3], ticks: [1, 2] }\n", false)]
    [InlineData("design: morris\nvary: { world.generate.poles: [1, 2, 3], ticks: [1, 2] }\n", false)]
    public void CellsNeedTwoFactorsThatAreVariedTogether(string lines, bool has)
    {
        var plan = Plan(lines);
        Assert.Equal(has, SweepCells.Of(plan, null, [Rate], Fill(plan, _ => Tally(1, 10))) is not null);
    }

    private SweepPlan Plan(string lines) => SweepPlan.Of(sweeps.Read(lines), out _)!;

    private static SweepTallies Fill(SweepPlan plan, Func<DesignPoint, RunTally> tally, Func<DesignPoint, bool>? only = null)
    {
        var tallies = new SweepTallies(plan.Points.Count, TallyParts.Of([Rate, .. LevelCauses.Outcomes], LifeKind.Ties, LifeKind.Treaties));
        foreach (var point in plan.Points.Where(point => only?.Invoke(point) ?? true))
        {
            tallies.Add(point.Number, tally(point));
            tallies.Add(plan.Points.Count + point.Number, tally(point));
        }

        return tallies;
    }

    private static RunTally Tally(double events, double exposure, int years = 1, double threat = 0) => new(
        CauseGroup.All.ToDictionary(group => $"share-ended-by-{group.Id}", group => new RateCount(group == CauseGroup.Threat ? threat : 0, 10))
            .Append(new(Rate.Id, new(events, exposure))).ToDictionary(),
        new Dictionary<LifeKind, LifeTable>
        {
            [LifeKind.Ties] = LifeTable.Of([new(0, years, true)]), [LifeKind.Treaties] = LifeTable.Of([]),
        });
}

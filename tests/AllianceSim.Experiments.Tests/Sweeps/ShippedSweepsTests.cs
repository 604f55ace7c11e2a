using AllianceSim.Engine;
using AllianceSim.Experiments.Designs;
using AllianceSim.Experiments.Outcomes;
using AllianceSim.Experiments.Sweeps;
using AllianceSim.Results;
using AllianceSim.Scenarios.Sweeps;

namespace AllianceSim.Experiments.Tests.Sweeps;

/// <summary>The sweeps beside the scenarios, and the result of one that readers find in the repository.</summary>
public class ShippedSweepsTests
{
    private static readonly string Root = RepositoryRoot.Path;
    private static readonly string Reference = Path.Combine(Root, "results", "reference", "polarity");

    [Theory]
    [InlineData("freedom-of-action.yaml")]
    [InlineData("full-sensitivity.yaml")]
    [InlineData("hegemony.yaml")]
    [InlineData("institutions-by-threat.yaml")]
    [InlineData("polarity-mechanisms.yaml")]
    [InlineData("polarity.yaml")]
    public void EachIsSound(string name)
    {
        var plan = PlanOf(name);
        var compare = plan.Sweep.Spec.Compare;
        Assert.True(compare is null || ContrastedPoints.Of(plan, compare).Count > 0);
    }

    [Fact]
    public void TheReferenceIsOfTheSweepAsItIsNow()
    {
        var plan = PlanOf("polarity.yaml");
        var folder = SweepFolder.Open(Reference);
        Assert.Equal(ResultStatus.Finished, folder.Results.Manifest.Status);
        Assert.Null(ManifestStore.FindChanged(Reference));
        Assert.Equal(
            SweepWriter.ToYaml(plan.Sweep.Spec with { Replicates = folder.Plan.Sweep.Spec.Replicates, Bases = ["base-scenarios/two-blocs.yaml"] }),
            File.ReadAllText(Path.Combine(Reference, SweepFiles.Sweep)));
        Assert.Equal(plan.Points.Select(point => point.Settings), folder.Plan.Points.Select(point => point.Settings));
    }

    [Fact]
    public void ItsRunsComeOutTheSameAgain()
    {
        var folder = SweepFolder.Open(Reference);
        foreach (var run in folder.Results.Runs.Where(run => run.Run % 27 == 0))
        {
            var rows = new RunRows(run.Run);
            Simulation.Run(folder.Plan.ScenarioOf(folder.Plan.Points[run.Row.Point]), run.Row.Replicate, rows);
            var tally = RunTally.Of(rows);
            Assert.Equal(
                folder.Results.Outcomes.Where(row => row.Run == run.Run && !double.IsNaN(row.Row.Events))
                    .Select(row => (row.Row.Outcome, row.Row.Events, row.Row.Exposure)),
                tally.Counts.Select(count => (count.Key, count.Value.Events, count.Value.Exposure)));
            Assert.Equal(
                folder.Results.Lives.Where(row => row.Run == run.Run).Select(row => row.Row),
                tally.Lives.OrderBy(lives => lives.Key).SelectMany(
                    lives => lives.Value.Years.Select(year => new LifeRow(lives.Key, year.Age, year.Entered, year.AtRisk, year.Ends))));
        }
    }

    /// <summary>Beyond the runs there are logarithms and quantiles, whose last digits are the machine's. Outcomes that are resampled take long, and
    /// are left to the lives.</summary>
    [Fact]
    public void ItsTablesFollowFromItsRuns()
    {
        var folder = SweepFolder.Open(Reference);
        Outcome[] some = [OutcomeCatalogue.Find("tie-hazard")!, OutcomeCatalogue.Find("share-unallied")!];
        var analysis = new SweepAnalysis(folder, some);
        Same([.. folder.Results.Summaries.Where(row => some.Any(one => one.Id == row.Outcome))], analysis.Summaries, row => row.Value, row => row.Low, row => row.High);
        Same([.. folder.Results.Effects.Where(row => some.Any(one => one.Id == row.Outcome))], analysis.Effects, row => row.Difference, row => row.Low, row => row.Ratio, row => row.Interaction);
        Same(folder.Results.Hazards, analysis.Hazards, row => row.Ratio, row => row.Low, row => row.HolmProbability, row => row.Years);
    }

    private static void Same<TRow>(IReadOnlyList<TRow> written, IReadOnlyList<TRow> again, params Func<TRow, double>[] values)
    {
        Assert.Equal(written.Count, again.Count);
        foreach (var value in values)
        {
            Assert.All(written.Zip(again), pair => Assert.True(
                value(pair.First).Equals(value(pair.Second)) || Math.Abs((value(pair.Second) / value(pair.First)) - 1) < 1e-9,
                $"{pair.First} was {pair.Second}"));
        }
    }

    private static SweepPlan PlanOf(string name)
    {
        var load = SweepReader.Read(Path.Combine(Root, "scenarios", name), SweepOutcomes.Vocabulary);
        Assert.Empty(load.Problems);
        return SweepPlan.Of(load.Sweep!, out _)!;
    }
}

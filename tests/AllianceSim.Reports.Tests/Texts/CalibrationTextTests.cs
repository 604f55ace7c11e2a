using AllianceSim.Reports.Texts;
using AllianceSim.Results;
using AllianceSim.Results.Tables;
using AllianceSim.Results.Tests;

namespace AllianceSim.Reports.Tests.Texts;

public sealed class CalibrationTextTests : IDisposable
{
    private static readonly EstimateRow Shared = new(
        "", "inertia.base", 0, 2, 0.8, 1.2, 0.1, true, 1.1, 0.5, 0.2, 1.9, 0.4, false, "onset.base", "era", -0.9);

    private static readonly FitRow Density = new("era", "density", 0.2, 0.1, 0.3, 1, 0.2, 0.15, 0.25, 0, FitVerdict.Met);

    private readonly TestFolder folder = new();
    private readonly PlainPage page = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_parameter_is_told_with_its_world_and_both_ways_of_identifying_it()
    {
        var own = Shared with { World = "era", Parameter = "onset.base", IdentifiedBySlopes = null, Companion = "inertia.base", CompanionWorld = "" };
        Write(distinct: 40, [Shared, own], [Density]);

        Assert.Contains("  inertia.base  [0, 2]  0.8  1.2  0.1  [0.2, 1.9]  yes  no  ", page.Text, StringComparison.Ordinal);
        Assert.Contains("  onset.base (era)  [0, 2]  0.8  1.2  0.1  [0.2, 1.9]  -  no  ", page.Text, StringComparison.Ordinal);
        Assert.Single(page.Text.Split('\n'), line => line == "inertia.base and onset.base (era) are hard to tell apart: correlation -0.9 in the posterior.");
        Assert.DoesNotContain("too few", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("failed", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("do not give", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_failed_and_what_is_not_known_is_told()
    {
        Write(
            distinct: 39, [Shared],
            [
                Density with { FailedRuns = 3, ModelLow = double.NaN }, Density with { Metric = "options", Model = double.NaN, ModelLow = double.NaN },
            ],
            new(0, TrialStage.Abc, Quantity.FailedRuns, "era", "", 2), new(1, TrialStage.Abc, Quantity.FailedRuns, "era", "", 1));

        Assert.Contains("3 runs failed, in 2 sets of values", page.Text, StringComparison.Ordinal);
        Assert.Contains("Of 1 set no run of some world came to its end", page.Text, StringComparison.Ordinal);
        Assert.Contains("era: 3 runs failed of those by which the fit is told.", page.Text, StringComparison.Ordinal);
        Assert.Contains("has 39 different sets of values.\nThose are too few for a posterior, which takes 40", page.Text, StringComparison.Ordinal);
        Assert.Contains("do not give: options (era). In the fit each counts as 5 standard errors off.", page.Text, StringComparison.Ordinal);
        Assert.Contains("They give no interval of: density (era).", page.Text, StringComparison.Ordinal);
    }

    private void Write(int distinct, EstimateRow[] estimates, FitRow[] fit, params EvaluationRow[] evaluations)
    {
        var header = new ResultHeader
        {
            Kind = ResultKind.Calibration, Name = "test", Sources = [], Version = "1.2.3", Seed = 1, Replicates = 2, Ticks = 2, Runs = [],
        };
        using (var results = ResultFolder.Open(folder.Path, header))
        {
            results.Expect([0]);
            results.Commit(new RowsRecorder<EvaluationRow>(0, RunStatus.Done, ResultTables.Evaluations, evaluations));
            results.Complete();
        }

        DerivedTables.Write(folder.Path, ResultTables.Generations, [new GenerationRow(0, 60, 2, 1, 1, 60), new GenerationRow(1, 90, 1.5, 1, 0.3, distinct)]);
        DerivedTables.Write(folder.Path, ResultTables.Estimates, estimates);
        DerivedTables.Write(folder.Path, ResultTables.Fit, fit);
        ManifestStore.Seal(folder.Path);
        new CalibrationText(page).Write(ResultReader.Open(folder.Path));
    }
}

using AllianceSim.Engine;
using AllianceSim.Engine.Scenario;
using AllianceSim.Experiments.Running;
using AllianceSim.Experiments.Validation;
using AllianceSim.Results;
using AllianceSim.Results.Tests;
using AllianceSim.Scenarios.Calibrations;
using CalibrationFile = AllianceSim.Scenarios.Calibrations.Calibration;

namespace AllianceSim.Experiments.Tests.Validation;

public sealed class ValidationRunnerTests : IDisposable
{
    private readonly TestFolder folder = new();
    private readonly TestFolder other = new();

    public void Dispose()
    {
        folder.Dispose();
        other.Dispose();
    }

    [Fact]
    public void Every_target_is_held_against_runs_behind_those_of_the_fit()
    {
        var replicates = new HashSet<int>();
        Assert.True(Run(folder, ["targets"], simulate: (scenario, replicate, recorder, stop) =>
        {
            lock (replicates)
                replicates.Add(replicate);
            Simulation.Run(scenario, replicate, recorder, stop);
        }));

        Assert.Equal([2, 3, 4, 5], replicates.Order());
        var rows = ResultReader.Open(folder.Path).Checks;
        Assert.Equal(["poles", "density", "tie-hazard", "formation-distance"], rows.Select(row => row.Check));
        Assert.Equal([CheckVerdict.Met, CheckVerdict.Missed, CheckVerdict.Unknown], rows.Take(3).Select(row => row.Verdict));
        Assert.All(rows, row => Assert.Equal(("era", CheckKind.Target), (row.World, row.Kind)));
        Assert.Equal("seen so; 4 runs", rows[0].Note);
        Assert.Equal("nothing was fitted to it; 4 runs", rows[3].Note);
        Assert.Equal(FitVerdict.Missed, rows[1].AsFit().Verdict);
        Assert.Null(ManifestStore.FindChanged(folder.Path));
    }

    [Fact]
    public void A_sign_has_a_row_for_each_figure()
    {
        Assert.True(Run(folder, ["loopholes", "rising-member"]));

        var rows = ResultReader.Open(folder.Path).Checks;
        Assert.Equal(["rising-member", "rising-member", "loopholes"], rows.Select(row => row.Check));
        Assert.Equal([CheckKind.Finding, CheckKind.Finding, CheckKind.Sign], rows.Select(row => row.Kind));
        Assert.Equal((0, double.NaN, 0), (rows[2].Target, rows[2].TargetLow, rows[2].TargetHigh));
        Assert.True(rows[2].Verdict == CheckVerdict.Holds && rows[2].ModelHigh < 0);
        Assert.Contains("Beckley", rows[2].Note, StringComparison.Ordinal);
        Assert.All(rows.Take(2), row => Assert.Equal(CheckVerdict.Reported, row.Verdict));
    }

    [Fact]
    public void The_table_is_the_same_for_any_number_of_jobs_and_after_an_interruption()
    {
        using var cancel = new CancellationTokenSource();
        Assert.False(Run(folder, ["targets", "loopholes"], jobs: 1, progress: Stop, cancel: cancel.Token));
        Assert.Equal(ResultStatus.Interrupted, ManifestStore.Read(folder.Path).Status);
        Assert.True(Run(folder, ["targets", "loopholes"], jobs: 3, existing: ExistingResults.Resume));
        Assert.True(Run(other, ["targets", "loopholes"], jobs: 1));

        Assert.Equal(other.Text("validate.csv"), folder.Text("validate.csv"));
        var error = Assert.Throws<ResultFolderException>(() => Run(folder, ["targets"], existing: ExistingResults.Resume));
        Assert.Contains("its choice of options is '--checks targets,loopholes', now it is '--checks targets'", error.Message, StringComparison.Ordinal);

        void Stop(RunProgress progress)
        {
            if (progress.Done == 1)
                cancel.Cancel();
        }
    }

    [Fact]
    public void Runs_that_fail_are_left_out()
    {
        Assert.True(Run(folder, ["poles"], simulate: (scenario, replicate, recorder, stop) =>
        {
            if (replicate == 3)
                throw new InvalidOperationException("broken");
            Simulation.Run(scenario, replicate, recorder, stop);
        }));
        Assert.Equal("seen so; 3 runs", Assert.Single(ResultReader.Open(folder.Path).Checks).Note);
    }

    [Fact]
    public void Words_choose_checks()
    {
        Assert.Equal(["targets of era"], ValidationPlan.Of(File(), ["targets"], null).Checks.Select(check => check.Name));
        Assert.Empty(ValidationPlan.Of(null, ["targets"], null).Checks);
        Assert.Equal(4, ValidationPlan.Of(File(), ["all"], null).Replicates);
        Assert.True(ValidationPlan.Of(null, ["all"], null).Checks.Count > 40);
        Assert.Contains("density", ValidationPlan.Words(File()));
        Assert.DoesNotContain("density", ValidationPlan.Words(null));
    }

    [Theory]
    [InlineData("all", null, "")]
    [InlineData("signs,targets", 4, "")]
    [InlineData("density,targets,deterrence,loopholes", null, "--checks targets,loopholes,deterrence")]
    [InlineData("density,poles", 9, "--checks poles,density --replicates 9")]
    public void Options_choose_the_same_checks_again(string words, int? replicates, string options) =>
        Assert.Equal(options, string.Join(' ', ValidationPlan.Of(File(), words.Split(','), replicates).Options));

    [Fact]
    public void A_folder_is_not_gone_on_with_by_other_targets_or_runs()
    {
        Assert.True(Run(folder, ["poles"]));

        Assert.Throws<ResultFolderException>(() => Run(folder, ["density"], existing: ExistingResults.Resume));
        Assert.Throws<ResultFolderException>(() => Run(folder, ["poles"], existing: ExistingResults.Resume, replicates: 3));
        Assert.True(Run(folder, ["poles"], existing: ExistingResults.Resume, replicates: 4));
    }

    private static bool Run(
        TestFolder folder, string[] words, Simulate? simulate = null, int jobs = 2, ExistingResults existing = ExistingResults.Refuse,
        Action<RunProgress>? progress = null, CancellationToken cancel = default, int? replicates = null)
    {
        var plan = ValidationPlan.Of(File(), words, replicates);
        using var results = ResultFolder.Open(folder.Path, ValidationRunner.Header(plan, "0.1.0"), existing);
        return ValidationRunner.Run(plan, results, simulate ?? Simulation.Run, jobs, progress, cancel);
    }

    /// <summary>Three states alone in the world, of which one is a pole.</summary>
    private static CalibrationFile File() => new(
        "test.yaml",
        new CalibrationSpec { Name = "test", Worlds = [new WorldSpec("", "")], Replicates = 2, Confirm = 4 },
        [
            new(
                new ScenarioSpec
                {
                    Name = "three", Ticks = 3,
                    States = [new StateSpec { Name = "A", Power = 0.8 }, new StateSpec { Name = "B", Power = 0.1 }, new StateSpec { Name = "C", Power = 0.1 }],
                }.With(("decision.form", 30)).Without("power-shifts"),
                new TargetSet
                {
                    Name = "era",
                    Targets =
                    [
                        new TargetSpec { Metric = "poles", Value = 1.1, Interval = (0.9, 1.2), Note = "seen so" },
                        new TargetSpec { Metric = "density", Value = 0.5, Interval = (0.4, 0.6) },
                        new TargetSpec { Metric = "tie-hazard", Value = 0.5, Interval = (0.4, 0.6) },
                        new TargetSpec { Metric = "formation-distance", Value = -1, Interval = (-2, 0), Weight = 0 },
                    ],
                }),
        ]);
}

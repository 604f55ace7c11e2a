using AllianceSim.Engine.Recording;
using AllianceSim.Engine.Scenario;
using AllianceSim.Experiments.Calibration;
using AllianceSim.Experiments.Running;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Results;
using AllianceSim.Results.Tests;
using AllianceSim.Scenarios.Calibrations;
using CalibrationFile = AllianceSim.Scenarios.Calibrations.Calibration;

namespace AllianceSim.Experiments.Tests.Calibration;

public sealed class CalibrationRunnerTests : IDisposable
{
    private readonly TestFolder folder = new();
    private readonly TestFolder other = new();

    public void Dispose()
    {
        folder.Dispose();
        other.Dispose();
    }

    [Fact]
    public void Parameters_are_found_each_for_the_worlds_that_it_belongs_to()
    {
        Assert.True(Run(folder, Write));

        var results = ResultReader.Open(folder.Path);
        Assert.Equal([("", "inertia.base"), ("a", "onset.base"), ("b", "onset.base")], results.Estimates.Select(row => (row.World, row.Parameter)));
        Assert.Equal([1.2, -4, -7], results.Estimates.Select(row => Math.Round(row.Estimate, 1)));
        Assert.All(results.Estimates, row => Assert.True(row.Identified && row.Low <= row.Estimate + 0.2 && row.High >= row.Estimate - 0.2));
        Assert.Equal([Default("inertia.base"), -5, Default("onset.base")], results.Estimates.Select(row => row.Before));
        Assert.All(results.Fit, row => Assert.Equal(FitVerdict.Met, row.Verdict));
        Assert.Equal(4, results.Fit.Count);
        Assert.Equal(20 * 3, results.Posterior.Count);
        Assert.Contains("inertia.base: 1.", File.ReadAllText(Path.Combine(folder.Path, "parameters", "shared.yaml")), StringComparison.Ordinal);
        Assert.Contains("onset.base: -7", File.ReadAllText(Path.Combine(folder.Path, "parameters", "b.yaml")), StringComparison.Ordinal);
        Assert.Equal(ResultStatus.Finished, results.Manifest.Status);
        Assert.Null(ManifestStore.FindChanged(folder.Path));
    }

    [Fact]
    public void Tables_are_the_same_for_any_number_of_jobs_and_after_an_interruption()
    {
        using var cancel = new CancellationTokenSource();
        var runs = 0;
        Assert.False(Run(folder, Interrupted, jobs: 1, cancel: cancel.Token));
        Assert.Equal(ResultStatus.Interrupted, ManifestStore.Read(folder.Path).Status);
        runs = int.MinValue;
        Assert.True(Run(folder, Interrupted, jobs: 3, existing: ExistingResults.Resume));
        Assert.True(Run(other, Write));

        foreach (var path in Directory.GetFiles(other.Path, "*.csv"))
            Assert.Equal(File.ReadAllText(path), File.ReadAllText(Path.Combine(folder.Path, Path.GetFileName(path))));

        void Interrupted(ScenarioSpec scenario, int replicate, IRecorder recorder, CancellationToken stop)
        {
            if (Interlocked.Increment(ref runs) == 150)
                cancel.Cancel();
            stop.ThrowIfCancellationRequested();
            Write(scenario, replicate, recorder, stop);
        }
    }

    [Fact]
    public void A_run_that_fails_leaves_its_trial_to_the_others()
    {
        Assert.True(Run(folder, (scenario, replicate, recorder, stop) =>
        {
            if (replicate == 1)
                throw new InvalidOperationException("broken");
            Write(scenario, replicate, recorder, stop);
        }));

        Assert.All(ResultReader.Open(folder.Path).Fit, row => Assert.False(double.IsNaN(row.Model)));
    }

    [Fact]
    public void The_search_begins_where_parameters_say()
    {
        Assert.True(Run(folder, Write, calibration: Calibration(start: 1.5)));

        var results = ResultReader.Open(folder.Path);
        var first = results.Evaluations.Where(row => row is { Stage: TrialStage.Smm, Quantity: Quantity.Parameter }).Take(3);
        Assert.Equal([1.5, -5, Default("onset.base")], first.Select(row => Math.Round(row.Value, 9)));
        Assert.Equal(Default("inertia.base"), results.Estimates[0].Before);
        Assert.Equal([1.2, -4, -7], results.Estimates.Select(row => Math.Round(row.Estimate, 1)));
    }

    private static double Default(string id) => Catalogue.FindParameter(id)!.Value.Parameter.Default;

    private static bool Run(
        TestFolder folder, Simulate simulate, int jobs = 2, ExistingResults existing = ExistingResults.Refuse, CancellationToken cancel = default,
        CalibrationFile? calibration = null)
    {
        calibration ??= Calibration();
        using var results = ResultFolder.Open(folder.Path, CalibrationRunner.Header(calibration, "0.1.0"), existing);
        return CalibrationRunner.Run(calibration, results, simulate, jobs, cancel: cancel);
    }

    private static CalibrationFile Calibration(double? start = null)
    {
        var spec = new CalibrationSpec
        {
            Name = "test",
            Fit = [new FittedParameter("inertia.base", 0, 2, Start: start)],
            Worlds = [World(), World()],
            Replicates = 2, Confirm = 4, Particles = 40, Generations = 3, Evaluations = 60,
        };
        return new("test.yaml", spec,
        [
            new(Scenario("first", ("onset.base", -5)), Targets("a", 0.6, 0.2)),
            new(Scenario("second"), Targets("b", 0.6, 0.35)),
        ]);

        static WorldSpec World() => new("", "") { Fit = [new FittedParameter("onset.base", -10, -1)] };
    }

    private static ScenarioSpec Scenario(string name, params (string Id, double Value)[] parameters) => new ScenarioSpec { Name = name, Ticks = 2 } with
    {
        Parameters = new ScenarioSpec { Name = name, Ticks = 2 }.Parameters.SetItems(parameters.Select(p => KeyValuePair.Create(p.Id, p.Value))),
    };

    private static TargetSet Targets(string name, double unallied, double density) => new()
    {
        Name = name,
        Targets =
        [
            new TargetSpec { Metric = "share-unallied", Value = unallied, Interval = (unallied - 0.05, unallied + 0.05) },
            new TargetSpec { Metric = "density", Value = density, Interval = (density - 0.05, density + 0.05) },
            new TargetSpec { Metric = "options", Value = 1, Interval = (0, 2), Weight = 0 },
        ],
    };

    /// <summary>Half of inertia is the share of states without a partner, and a twentieth of the onset less its sign the density.</summary>
    private static void Write(ScenarioSpec scenario, int replicate, IRecorder recorder, CancellationToken cancel)
    {
        for (var tick = 0; tick < scenario.Ticks; tick++)
        {
            recorder.Tick(Rows.Tick(1950 + tick) with
            {
                Tick = tick,
                ShareUnallied = (scenario.Parameters["inertia.base"] / 2) + (replicate % 2 == 0 ? 0.001 : -0.001),
                Density = -scenario.Parameters["onset.base"] / 20,
            });
        }
    }
}

using System.Collections.Concurrent;
using System.Globalization;
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
    private const int Replicates = 2;

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
        Assert.All(results.Estimates, row => Assert.Equal((true, true), (row.IdentifiedBySlopes, row.IdentifiedBySample)));
        Assert.All(results.Estimates, row => Assert.True(row.Low <= row.Estimate + 0.2 && row.High >= row.Estimate - 0.2));
        Assert.Equal([Default("inertia.base"), -5, Default("onset.base")], results.Estimates.Select(row => row.Before));
        Assert.All(results.Fit, row => Assert.Equal(FitVerdict.Met, row.Verdict));
        Assert.Equal(4, results.Fit.Count);
        Assert.Equal(40 * 3, results.Posterior.Count);
        Assert.All(results.Estimates, row => Assert.Contains(results.Estimates, other => (other.World, other.Parameter) == (row.CompanionWorld, row.Companion)));
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
    public void The_fit_is_told_by_runs_of_the_very_values_in_the_parameter_files()
    {
        var confirmed = new ConcurrentBag<(double Inertia, double Onset)>();
        Assert.True(Run(folder, (scenario, replicate, recorder, stop) =>
        {
            if (replicate >= Replicates)
                confirmed.Add((scenario.Parameters["inertia.base"], scenario.Parameters["onset.base"]));
            Write(scenario, replicate, recorder, stop);
        }));

        (double, double)[] written = [(Value("shared", "inertia.base"), Value("a", "onset.base")), (Value("shared", "inertia.base"), Value("b", "onset.base"))];
        Assert.Equal(written.Order(), confirmed.Distinct().Order());

        double Value(string file, string id) => double.Parse(
            File.ReadAllText(Path.Combine(folder.Path, "parameters", file + ".yaml")).Split(id + ": ")[1].Split('\n', ' ', '}')[0],
            CultureInfo.InvariantCulture);
    }

    [Fact]
    public void A_run_that_fails_leaves_its_trial_to_the_others_and_is_counted()
    {
        var progress = new List<RunProgress>();
        Assert.True(Run(folder, FailingWhere((_, replicate) => replicate == 1), progress: progress.Add));

        var results = ResultReader.Open(folder.Path);
        var sets = results.Evaluations.Select(row => row.Evaluation).Distinct().Count();
        Assert.All(results.Fit, row => Assert.False(double.IsNaN(row.Model)));
        Assert.Equal(new(2 * sets, sets, 0), TrialFailures.Of(results.Evaluations, Replicates));
        Assert.Equal(new RunProgress((4 * sets) + 8, (4 * sets) + 8, 2 * sets), progress[^1]);
    }

    [Fact]
    public void Values_with_which_no_run_of_a_world_comes_to_its_end_are_never_plausible()
    {
        Assert.True(Run(folder, FailingWhere((scenario, _) => scenario.Name == "second" && scenario.Parameters["inertia.base"] > 1.3)));

        var results = ResultReader.Open(folder.Path);
        var failures = TrialFailures.Of(results.Evaluations, Replicates);
        Assert.Equal((failures.Sets, failures.Sets * Replicates), (failures.Lost, failures.Runs));
        Assert.NotEqual(0, failures.Lost);
        Assert.All(results.Posterior.Where(row => row.Parameter == "inertia.base"), row => Assert.InRange(row.Value, 0, 1.3));
        Assert.InRange(results.Estimates[0].Estimate, 1.1, 1.3);
    }

    [Fact]
    public void Runs_that_fail_with_the_values_found_are_told()
    {
        Assert.True(Run(folder, FailingWhere((scenario, replicate) => scenario.Name == "first" && replicate >= Replicates)));

        var results = ResultReader.Open(folder.Path);
        Assert.All(results.Fit, row => Assert.Equal(row.World == "a" ? (4, FitVerdict.Unknown) : (0, FitVerdict.Met), (row.FailedRuns, row.Verdict)));
        Assert.Equal([true, false, true], results.Estimates.Select(row => row.IdentifiedBySlopes));
    }

    [Fact]
    public void Trials_of_other_values_are_not_resumed()
    {
        Assert.True(Run(folder, Write));
        var table = Path.Combine(folder.Path, "evaluations.csv");
        var lines = File.ReadAllLines(table);
        lines[1] = lines[1][..^1] + (lines[1][^1] == '1' ? '2' : '1');
        File.WriteAllText(table, string.Join('\n', lines) + "\n");

        var error = Assert.Throws<ResultFolderException>(() => Run(folder, Write, existing: ExistingResults.Resume));

        Assert.True(error.IsRefusal);
        Assert.Contains("cannot be resumed: set 0 of values, for abc, has inertia.base", error.Message, StringComparison.Ordinal);
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

    [Fact]
    public void What_fits_best_may_be_of_the_sample()
    {
        var calibration = Calibration(start: 2);
        Assert.True(Run(folder, Write, calibration: calibration with { Spec = calibration.Spec with { Evaluations = 1 } }));

        var results = ResultReader.Open(folder.Path);
        var search = Assert.Single(results.Searches);
        Assert.True(search.Best > results.Posterior[0].Misfit);
        Assert.Equal(SearchEnd.Spent, search.End);
        Assert.Equal(results.Posterior.Take(3).Select(row => row.Value), results.Estimates.Select(row => row.Estimate));
    }

    private static double Default(string id) => Catalogue.FindParameter(id)!.Value.Parameter.Default;

    private static bool Run(
        TestFolder folder, Simulate simulate, int jobs = 2, ExistingResults existing = ExistingResults.Refuse, CancellationToken cancel = default,
        CalibrationFile? calibration = null, Action<RunProgress>? progress = null)
    {
        calibration ??= Calibration();
        using var results = ResultFolder.Open(folder.Path, CalibrationRunner.Header(calibration, "0.1.0"), existing);
        return CalibrationRunner.Run(calibration, results, simulate, jobs, progress, cancel);
    }

    private static CalibrationFile Calibration(double? start = null)
    {
        var spec = new CalibrationSpec
        {
            Name = "test",
            Fit = [new FittedParameter("inertia.base", 0, 2, Start: start)],
            Worlds = [World(), World()],
            Replicates = Replicates, Confirm = 4, Particles = 40, Generations = 6, Evaluations = 60,
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

    private static Simulate FailingWhere(Func<ScenarioSpec, int, bool> fails) => (scenario, replicate, recorder, stop) =>
    {
        if (fails(scenario, replicate))
            throw new InvalidOperationException("broken");
        Write(scenario, replicate, recorder, stop);
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

using AllianceSim.Engine.Scenario;
using AllianceSim.Experiments.Outcomes;
using AllianceSim.Experiments.Running;
using AllianceSim.Results;
using AllianceSim.Results.Tables;
using CalibrationFile = AllianceSim.Scenarios.Calibrations.Calibration;

namespace AllianceSim.Experiments.Calibration;

/// <summary>Runs the worlds of a calibration with sets of parameter values and measures what the targets are of. What the folder already has
/// is taken from there.</summary>
internal sealed class Evaluator
{
    private readonly CalibrationFile calibration;
    private readonly IReadOnlyList<TargetMoment> moments;
    private readonly Prior prior;
    private readonly ResultFolder folder;
    private readonly Simulate simulate;
    private readonly int jobs;
    private readonly ProgressCounter counter;
    private readonly CancellationToken cancel;
    private readonly Dictionary<int, double[]> found;
    private int made;

    /// <summary>Makes ready.</summary>
    /// <param name="calibration">The calibration.</param>
    /// <param name="moments">What is measured.</param>
    /// <param name="prior">The ranges of its parameters.</param>
    /// <param name="folder">Where trials are written, opened for this calibration.</param>
    /// <param name="simulate">Runs one replicate; called by several threads at once.</param>
    /// <param name="jobs">Runs at the same time.</param>
    /// <param name="counter">Told of each trial.</param>
    /// <param name="cancel">Ends the work; then <see cref="OperationCanceledException"/> is thrown.</param>
    public Evaluator(
        CalibrationFile calibration, IReadOnlyList<TargetMoment> moments, Prior prior, ResultFolder folder, Simulate simulate, int jobs,
        ProgressCounter counter, CancellationToken cancel)
    {
        (this.calibration, this.moments, this.prior, this.folder) = (calibration, moments, prior, folder);
        (this.simulate, this.jobs, this.counter, this.cancel) = (simulate, jobs, counter, cancel);
        found = ResultReader.Open(folder.Path).Evaluations.GroupBy(row => row.Evaluation)
            .ToDictionary(rows => rows.Key, rows => rows.Where(row => row.Quantity == Quantity.Metric).Select(row => row.Value).ToArray());
    }

    private int RunsOfTrial => calibration.Worlds.Length * calibration.Spec.Replicates;

    /// <summary>Tries points of the cube of ranges, the runs of all of them side by side.</summary>
    /// <param name="stage">What for.</param>
    /// <param name="points">The points.</param>
    /// <returns>The trials, in the order of the points.</returns>
    /// <exception cref="OperationCanceledException">Cancelled; what was tried until then is in the folder.</exception>
    public IReadOnlyList<Trial> TryAll(TrialStage stage, IReadOnlyList<double[]> points)
    {
        var first = made;
        made += points.Count;
        var trials = points.Select((point, place) => found.TryGetValue(first + place, out var measured) ? TrialOf(first + place, point, measured) : null).ToArray();
        var lacking = folder.Expect(Enumerable.Range(first, points.Count));
        var tallies = lacking.Select(_ => new RunTally?[RunsOfTrial]).ToArray();
        var open = lacking.Select(_ => RunsOfTrial).ToArray();
        Workers.Run(lacking.Count * RunsOfTrial, jobs, RunOne, cancel);
        cancel.ThrowIfCancellationRequested();
        return trials!;

        void RunOne(int piece, CancellationToken stop)
        {
            var (which, run) = Math.DivRem(piece, RunsOfTrial);
            var (world, replicate) = Math.DivRem(run, calibration.Spec.Replicates);
            var number = lacking[which];
            tallies[which][run] = Tally(world, points[number - first], replicate, stop);
            if (Interlocked.Decrement(ref open[which]) > 0)
                return;
            var trial = TrialOf(number, points[number - first], Measure(tallies[which]));
            (trials[number - first], tallies[which]) = (trial, []);
            folder.Commit(new RowsRecorder<EvaluationRow>(number, RunStatus.Done, ResultTables.Evaluations, Rows(stage, trial)), stop);
            counter.Over(RunStatus.Done);
        }
    }

    /// <summary>Runs of every world at a point, with random numbers that no trial has used.</summary>
    /// <param name="point">The point.</param>
    /// <returns>By world, then run; runs that failed are left out.</returns>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public IReadOnlyList<IReadOnlyList<RunTally>> Confirm(double[] point)
    {
        var count = calibration.Spec.Confirm;
        var runs = new RunTally?[calibration.Worlds.Length * count];
        Workers.Run(
            runs.Length, jobs,
            (piece, stop) => runs[piece] = Tally(piece / count, point, calibration.Spec.Replicates + (piece % count), stop),
            cancel);
        cancel.ThrowIfCancellationRequested();
        return [.. runs.Chunk(count).Select(world => world.OfType<RunTally>().ToList())];
    }

    private double[] Measure(RunTally?[] runs)
    {
        RunTally[][] byWorld = [.. runs.Chunk(calibration.Spec.Replicates).Select(world => world.OfType<RunTally>().ToArray())];
        return [.. moments.Select(moment => moment.Outcome.Value(byWorld[moment.World]))];
    }

    /// <summary>A run's tally; null where it failed, which parameters at the edge of sense may make it do.</summary>
    private RunTally? Tally(int world, double[] point, int replicate, CancellationToken stop)
    {
        var rows = new RunRows(replicate);
        try
        {
            simulate(ScenarioAt(world, point), replicate, rows, stop);
            return RunTally.Of(rows);
        }
        catch (Exception error) when (!(error is OperationCanceledException && stop.IsCancellationRequested))
        {
            return null;
        }
    }

    private ScenarioSpec ScenarioAt(int world, double[] point)
    {
        var scenario = calibration.Worlds[world].Scenario;
        return scenario with
        {
            Parameters = scenario.Parameters.SetItems(
                prior.Dimensions.Zip(prior.Values(point)).Where(one => (one.First.World ?? world) == world)
                    .Select(one => KeyValuePair.Create(one.First.Parameter.Id, one.Second))),
            Record = scenario.Record with { States = false, Dyads = false, Terms = false, Weighings = false },
        };
    }

    private Trial TrialOf(int number, double[] point, double[] measured)
    {
        var (sum, weights) = (0.0, 0.0);
        for (var k = 0; k < moments.Count; k++)
        {
            var deviation = moments[k].Deviation(measured[k]);
            sum += moments[k].Target.Weight * deviation * deviation;
            weights += moments[k].Target.Weight;
        }

        return new(number, point, measured, Math.Sqrt(sum / weights));
    }

    private IEnumerable<EvaluationRow> Rows(TrialStage stage, Trial trial) =>
    [
        .. prior.Dimensions.Zip(
            prior.Values(trial.Point),
            (one, value) => new EvaluationRow(trial.Number, stage, Quantity.Parameter, one.Set, one.Parameter.Id, value)),
        .. moments.Zip(trial.Moments, (moment, value) => new EvaluationRow(
            trial.Number, stage, Quantity.Metric, moment.Set, moment.Target.Metric, value)),
    ];
}

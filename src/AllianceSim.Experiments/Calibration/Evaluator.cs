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
    private readonly StoredTrials stored;

    /// <summary>Makes ready.</summary>
    /// <param name="calibration">The calibration.</param>
    /// <param name="moments">What is measured.</param>
    /// <param name="prior">The ranges of its parameters.</param>
    /// <param name="folder">Where trials are written, opened for this calibration.</param>
    /// <param name="simulate">Runs one replicate; called by several threads at once.</param>
    /// <param name="jobs">Runs at the same time.</param>
    /// <param name="counter">Told of each run.</param>
    /// <param name="cancel">Ends the work; then <see cref="OperationCanceledException"/> is thrown.</param>
    public Evaluator(
        CalibrationFile calibration, IReadOnlyList<TargetMoment> moments, Prior prior, ResultFolder folder, Simulate simulate, int jobs,
        ProgressCounter counter, CancellationToken cancel)
    {
        (this.calibration, this.moments, this.prior, this.folder) = (calibration, moments, prior, folder);
        (this.simulate, this.jobs, this.counter, this.cancel) = (simulate, jobs, counter, cancel);
        stored = new(folder.Path, prior, moments, [.. calibration.Worlds.Select(world => world.Targets.Name)]);
    }

    /// <summary>Trials made until now, those that were found in the folder among them.</summary>
    public int Made { get; private set; }

    private int RunsOfTrial => calibration.Worlds.Length * calibration.Spec.Replicates;

    /// <summary>Tries points of the cube of ranges, the runs of all of them side by side.</summary>
    /// <param name="stage">What for.</param>
    /// <param name="points">The points.</param>
    /// <returns>The trials, in the order of the points.</returns>
    /// <exception cref="OperationCanceledException">Cancelled; what was tried until then is in the folder.</exception>
    /// <exception cref="ResultFolderException">The folder has a trial of other values.</exception>
    public IReadOnlyList<Trial> TryAll(TrialStage stage, IReadOnlyList<double[]> points)
    {
        var first = Made;
        Made += points.Count;
        var trials = points.Select((point, place) => stored.Find(first + place, stage, point) is { } measured ? TrialOf(first + place, point, measured) : null)
            .ToArray();
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
            var (number, point) = (lacking[which], points[lacking[which] - first]);
            tallies[which][run] = Tally(world, point, replicate, stop);
            if (Interlocked.Decrement(ref open[which]) > 0)
                return;
            var measured = Measure(tallies[which]);
            (trials[number - first], tallies[which]) = (TrialOf(number, point, measured), []);
            folder.Commit(
                new RowsRecorder<EvaluationRow>(
                    number, measured.Failed.Any(count => count > 0) ? RunStatus.Failed : RunStatus.Done, ResultTables.Evaluations,
                    stored.Rows(number, stage, point, measured)),
                stop);
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

    private Measurement Measure(RunTally?[] runs)
    {
        RunTally[][] byWorld = [.. runs.Chunk(calibration.Spec.Replicates).Select(world => world.OfType<RunTally>().ToArray())];
        return new(
            [.. moments.Select(moment => moment.Outcome.Value(byWorld[moment.World]))],
            [.. byWorld.Select(world => calibration.Spec.Replicates - world.Length)]);
    }

    /// <summary>A run's tally; null where it failed, which parameters at the edge of sense may make it do.</summary>
    private RunTally? Tally(int world, double[] point, int replicate, CancellationToken stop)
    {
        var rows = new RunRows(replicate);
        RunTally? tally = null;
        try
        {
            simulate(ScenarioAt(world, point), replicate, rows, stop);
            tally = RunTally.Of(rows);
        }
        catch (Exception error) when (!(error is OperationCanceledException && stop.IsCancellationRequested))
        {
            // Counted as failed below.
        }

        counter.Over(tally is null ? RunStatus.Failed : RunStatus.Done);
        return tally;
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

    private Trial TrialOf(int number, double[] point, Measurement measured)
    {
        if (measured.Failed.Contains(calibration.Spec.Replicates))
            return new(number, point, measured.Moments, double.PositiveInfinity);
        var (sum, weights) = (0.0, 0.0);
        for (var k = 0; k < moments.Count; k++)
        {
            var deviation = moments[k].Deviation(measured.Moments[k]);
            sum += moments[k].Target.Weight * deviation * deviation;
            weights += moments[k].Target.Weight;
        }

        return new(number, point, measured.Moments, Math.Sqrt(sum / weights));
    }
}

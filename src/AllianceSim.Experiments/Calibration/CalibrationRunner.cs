using AllianceSim.Experiments.Outcomes;
using AllianceSim.Experiments.Running;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Results;
using AllianceSim.Scenarios.Calibrations;
using CalibrationFile = AllianceSim.Scenarios.Calibrations.Calibration;

namespace AllianceSim.Experiments.Calibration;

/// <summary>Fits parameters to targets: tries sets of values in a result folder, and writes what follows from them.</summary>
public sealed class CalibrationRunner
{
    private readonly CalibrationFile calibration;
    private readonly IReadOnlyList<TargetMoment> moments;
    private readonly Prior prior;
    private readonly Evaluator evaluator;
    private readonly ProgressCounter counter;

    private CalibrationRunner(
        CalibrationFile calibration, ResultFolder folder, Simulate simulate, int jobs, ProgressCounter counter, CancellationToken cancel)
    {
        this.calibration = calibration;
        this.counter = counter;
        moments = TargetMoment.Of(calibration);
        prior = Prior.Of(calibration);
        evaluator = new(calibration, moments, prior, folder, simulate, jobs, counter, cancel);
    }

    /// <summary>What the folder needs to know before the first trial.</summary>
    /// <param name="calibration">The calibration.</param>
    /// <param name="version">Version of AllianceSim.</param>
    public static ResultHeader Header(CalibrationFile calibration, string version) => new()
    {
        Kind = ResultKind.Calibration,
        Name = calibration.Spec.Name,
        Sources = CalibrationSources.Of(calibration),
        Version = version,
        Seed = calibration.Spec.Seed,
        Replicates = calibration.Spec.Replicates,
        Points = 1,
        Ticks = calibration.Worlds.Max(world => world.Scenario.Ticks),
        Runs = [],
    };

    /// <summary>Tries what the folder still lacks, and completes it. The tables are the same bytes for any number of jobs, and whether or not
    /// the work was cut off and resumed.</summary>
    /// <param name="calibration">The calibration; with something to fit.</param>
    /// <param name="folder">Where results go, opened with the header of this calibration.</param>
    /// <param name="simulate">Runs one replicate; called by several threads at once.</param>
    /// <param name="jobs">Runs at the same time, at least 1.</param>
    /// <param name="progress">Told of each run, by one thread at a time. The total is the most at first, and shrinks where a method ends early.</param>
    /// <param name="cancel">Ends the work. Sets that were tried stay.</param>
    /// <returns>Whether it came to its end.</returns>
    /// <exception cref="ResultFolderException">The folder cannot be written, or has trials of other values.</exception>
    public static bool Run(
        CalibrationFile calibration, ResultFolder folder, Simulate simulate, int jobs = 1, Action<RunProgress>? progress = null,
        CancellationToken cancel = default)
    {
        var failed = TrialFailures.Of(ResultReader.Open(folder.Path).Evaluations, calibration.Spec.Replicates).Runs;
        var confirmations = calibration.Worlds.Length * calibration.Spec.Confirm;
        var counter = new ProgressCounter(
            new(Runs(calibration, folder.Finished.Count), Runs(calibration, MostTrials(calibration.Spec)) + confirmations, failed), progress);
        counter.Begin();
        CalibrationTables? tables = null;
        try
        {
            tables = new CalibrationRunner(calibration, folder, simulate, jobs, counter, cancel).Fit();
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            // Whoever cancelled knows.
        }
        finally
        {
            folder.Complete(tables is not null);
        }

        tables?.Write(folder.Path, calibration);
        return tables is not null;
    }

    /// <summary>Sets of values that are tried at most.</summary>
    /// <param name="spec">The calibration.</param>
    public static long MostTrials(CalibrationSpec spec)
    {
        var ofSample = IsSampled(spec) ? ReplenishmentSampler.MostTrials(spec) : 0;
        return IsSearched(spec)
            ? ofSample + (HasStart(spec) || !IsSampled(spec) ? 1 : 0) + spec.Evaluations + (2 * Parameters(spec).Count())
            : ofSample;
    }

    private static int Runs(CalibrationFile calibration, long trials) =>
        (int)Math.Min(int.MaxValue / 2, trials * calibration.Worlds.Length * calibration.Spec.Replicates);

    private static bool IsSampled(CalibrationSpec spec) => spec.Methods.Contains(FitMethod.Abc);

    private static bool IsSearched(CalibrationSpec spec) => spec.Methods.Contains(FitMethod.Smm);

    private static IEnumerable<FittedParameter> Parameters(CalibrationSpec spec) => [.. spec.Fit, .. spec.Worlds.SelectMany(world => world.Fit)];

    private static bool HasStart(CalibrationSpec spec) => Parameters(spec).Any(parameter => parameter.Start is not null);

    private CalibrationTables Fit()
    {
        var sample = Sample(out var generations);
        var isSearched = IsSearched(calibration.Spec);
        var best = sample.Count > 0 && !(isSearched && HasStart(calibration.Spec))
            ? sample[0]
            : evaluator.TryAll(TrialStage.Smm, [prior.Point([.. prior.Dimensions.Select(one => one.Parameter.Start ?? Before(one))])])[0];
        List<SearchRow> searches = [];
        if (isSearched)
        {
            var (found, course) = Search(best);
            searches.Add(course);
            best = sample.Append(found).MinBy(trial => trial.Misfit)!;
        }

        var confirmed = evaluator.Confirm(best.Point);
        FitRow[] fit = [.. moments.Select(moment => Judge(moment, confirmed[moment.World]))];
        var errors = isSearched ? Errors(best, fit) : null;
        var estimates = new ParameterEstimates(prior, sample, [.. prior.Dimensions.Select(Before)]);
        return new(generations, [.. estimates.Posterior()], searches, [.. estimates.Of(best, errors)], fit);
    }

    /// <summary>The value of a parameter before the fit: the scenario's, or the default where it is silent.</summary>
    private double Before(Dimension one) => calibration.Worlds[one.World ?? 0].Scenario.Parameters.TryGetValue(one.Parameter.Id, out var value)
        ? value
        : Catalogue.FindParameter(one.Parameter.Id)!.Value.Parameter.Default;

    private IReadOnlyList<Trial> Sample(out IReadOnlyList<GenerationRow> generations)
    {
        generations = [];
        if (!IsSampled(calibration.Spec))
            return [];
        var sampler = new ReplenishmentSampler(calibration.Spec, prior.Count, points => evaluator.TryAll(TrialStage.Abc, points), Spare);
        var sample = sampler.Draw();
        generations = sampler.Generations;
        return sample;
    }

    private (Trial Best, SearchRow Course) Search(Trial start)
    {
        var most = evaluator.Made + calibration.Spec.Evaluations;
        var found = Moments(TrialStage.Smm).Search(start, calibration.Spec.Evaluations);
        Spare(most - evaluator.Made);
        return found;
    }

    private void Spare(long trials) => counter.Expect(-Runs(calibration, trials));

    private FitRow Judge(TargetMoment moment, IReadOnlyList<RunTally> runs) =>
        moment.Judge(runs) with { FailedRuns = calibration.Spec.Confirm - runs.Count };

    /// <summary>Standard errors of the coordinates. What is measured in the runs of a trial is as unsure as in those of the confirmation, but
    /// for their number.</summary>
    private double[] Errors(Trial best, IReadOnlyList<FitRow> fit)
    {
        var around = evaluator.TryAll(TrialStage.Slopes, SimulatedMoments.Around(best.Point));
        return Moments(TrialStage.Slopes).StandardErrors(
            around,
            [
                .. fit.Select(row => (row.ModelHigh - row.ModelLow) / (2 * TargetMoment.Bound))
                    .Select(error => error * error * calibration.Spec.Confirm / calibration.Spec.Replicates),
            ]);
    }

    private SimulatedMoments Moments(TrialStage stage) => new(moments, points => evaluator.TryAll(stage, points));
}

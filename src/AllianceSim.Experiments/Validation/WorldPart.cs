using AllianceSim.Engine;
using AllianceSim.Engine.Scenario;
using AllianceSim.Experiments.Calibration;
using AllianceSim.Experiments.Effects;
using AllianceSim.Experiments.Explanations;
using AllianceSim.Experiments.Outcomes;
using AllianceSim.Experiments.Running;
using AllianceSim.Experiments.Statistics;
using AllianceSim.Results;
using AllianceSim.Scenarios.Calibrations;

namespace AllianceSim.Experiments.Validation;

/// <summary>A world that is held against the record.</summary>
/// <param name="world">The world with its targets.</param>
/// <param name="targets">Those of the targets that are looked at.</param>
/// <param name="first">Number of the first replicate, behind those that parameters were fitted by.</param>
internal sealed class WorldPart(CalibratedWorld world, IReadOnlyList<TargetSpec> targets, int first) : Check($"targets of {world.Targets.Name}")
{
    private readonly bool hasEffects = targets.Any(target => Effect.Find(target.Metric) is not null);

    /// <inheritdoc/>
    internal override (IReadOnlyList<CheckRow> Rows, RunStatus Status) Run(CheckRequest request)
    {
        var runs = new Measured?[request.Replicates];
        Workers.Run(request.Replicates, request.Jobs, (place, stop) => runs[place] = Measure(request.Simulate, first + place, stop), request.Cancel);
        request.Cancel.ThrowIfCancellationRequested();
        Measured[] done = [.. runs.OfType<Measured>()];
        return ([.. targets.Select(target => RowOf(target, done))], done.Length < runs.Length ? RunStatus.Failed : RunStatus.Done);
    }

    private CheckRow RowOf(TargetSpec target, Measured[] runs)
    {
        var (what, model) = Effect.Find(target.Metric) is { } effect
            ? (effect.Meaning, effect.Coefficient(runs.SelectMany(run => run.Years)))
            : OfOutcome(OutcomeCatalogue.Find(target.Metric)!);
        return new(
            target.Metric, CheckKind.Target, world.Targets.Name, what, target.Value, target.Interval.Low, target.Interval.High, model.Value,
            model.Lower, model.Upper, (CheckVerdict)TargetMoment.Verdict(target, model), Note(target, runs.Length));

        (string What, Estimate Model) OfOutcome(Outcome outcome) => (outcome.Meaning, outcome.Pool([.. runs.Select(run => run.Tally)], level: 0.95));
    }

    private static string Note(TargetSpec target, int runs)
    {
        string[] notes = [target.Note, target.Weight > 0 ? "" : "nothing was fitted to it", FormattableString.Invariant($"{runs} runs")];
        return string.Join("; ", notes.Where(note => note.Length > 0));
    }

    /// <summary>A run; null where it failed.</summary>
    private Measured? Measure(Simulate simulate, int replicate, CancellationToken stop)
    {
        var scenario = world.Scenario with { Record = world.Scenario.Record with { States = hasEffects, Dyads = false, Terms = false, Weighings = false } };
        var (rows, replay) = (new RunRows(replicate), new ReplayRows(new() { States = true }));
        try
        {
            simulate(scenario, replicate, hasEffects ? new TeeRecorder(rows, replay) : rows, stop);
            return new(RunTally.Of(rows), hasEffects ? DyadYears.Of(replay, WorldOf(scenario, replicate)) : []);
        }
        catch (Exception error) when (!(error is OperationCanceledException && stop.IsCancellationRequested))
        {
            return null;
        }
    }

    /// <summary>The world of a run, in which distances stay what they are at the beginning.</summary>
    private static Model.Worlds.World WorldOf(ScenarioSpec scenario, int replicate) =>
        new Simulation(scenario with { BurnIn = 0 }, replicate, new RunRows(replicate)).World;

    private sealed record Measured(RunTally Tally, IReadOnlyList<DyadYear> Years);
}

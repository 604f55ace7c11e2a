using System.Diagnostics;
using AllianceSim.Experiments.Designs;
using AllianceSim.Experiments.Running;
using AllianceSim.Results;

namespace AllianceSim.Experiments.Sweeps;

/// <summary>What a sweep will take, from a few of its runs done on trial.</summary>
/// <param name="Runs">Runs that are done in any case.</param>
/// <param name="MostRuns">Runs at most, where the sweep decides on them by itself; otherwise the same.</param>
/// <param name="Tried">Runs done on trial.</param>
/// <param name="SecondsPerRun">Mean time that one of them took, one at a time.</param>
/// <param name="BytesPerRun">Mean space that one of them takes.</param>
public sealed record SweepEstimate(long Runs, long MostRuns, int Tried, double SecondsPerRun, double BytesPerRun)
{
    private const int MostTried = 6;
    private static readonly TimeSpan LongEnough = TimeSpan.FromSeconds(10);

    /// <summary>Tries runs of design points spread over the design, until there are six or ten seconds are over. One that fails counts
    /// with the time it took.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="shard">Which part of it is meant.</param>
    /// <param name="simulate">Runs one replicate.</param>
    /// <param name="cancel">Ends the trial.</param>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static SweepEstimate Of(SweepPlan plan, Shard shard, Simulate simulate, CancellationToken cancel = default)
    {
        int certain = new SweepSchedule(plan, shard).Certain.Count(), tried = 0;
        var clock = new Stopwatch();
        long bytes = 0;
        var trials = Math.Min(MostTried, plan.Points.Count);

        // The first run of all pays for compiling the program, and is not counted.
        for (var trial = -1; trial < trials && clock.Elapsed < LongEnough; trial++)
        {
            if (trial == 0)
                clock.Start();
            var point = plan.Points[(int)((long)Math.Max(0, trial) * plan.Points.Count / trials)];
            using var recorder = new RunRecorder(0, SweepRunner.TablesOf(plan.Sweep.Spec));
            RunAttempt.Make(simulate, plan.ScenarioOf(point), 0, recorder, rows => TakeDown.Outcomes(rows, recorder), cancel, point.Number);
            (tried, bytes) = trial < 0 ? (0, 0) : (tried + 1, bytes + recorder.Bytes);
        }

        var most = (long)((double)certain * plan.Runs / Math.Max(1, plan.Points.Count * (long)Least(plan)));
        return new(certain, most, tried, clock.Elapsed.TotalSeconds / tried, (double)bytes / tried);
    }

    private static int Least(SweepPlan plan) => plan.Sweep.Spec.StopWhen?.AtLeast ?? plan.Sweep.Spec.Replicates;
}

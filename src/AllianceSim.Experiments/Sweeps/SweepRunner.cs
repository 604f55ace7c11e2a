using AllianceSim.Engine.Scenario;
using AllianceSim.Experiments.Designs;
using AllianceSim.Experiments.Outcomes;
using AllianceSim.Experiments.Running;
using AllianceSim.Results;
using AllianceSim.Results.Tables;
using AllianceSim.Scenarios.Sweeps;

namespace AllianceSim.Experiments.Sweeps;

/// <summary>Runs a sweep, or one shard of it, several runs at a time, into a result folder. Of runs only those under way are
/// held in memory, and of the others their numbers and what a rule to stop looks at.</summary>
public sealed class SweepRunner
{
    private readonly SweepPlan plan;
    private readonly SweepSchedule schedule;
    private readonly ResultFolder folder;
    private readonly Simulate simulate;
    private readonly IReadOnlyList<Table> tables;
    private readonly ProgressCounter counter;
    private readonly SweepTallies? tallies;
    private readonly int failedBefore;

    private SweepRunner(SweepPlan plan, Shard shard, ResultFolder folder, Simulate simulate, Action<RunProgress>? progress)
    {
        (this.plan, this.folder, this.simulate) = (plan, folder, simulate);
        schedule = new(plan, shard);
        tables = TablesOf(plan.Sweep.Spec);
        failedBefore = folder.Finished.Values.Count(status => status == RunStatus.Failed);
        counter = new(new(folder.Finished.Count, folder.Finished.Count + folder.Remaining.Count, failedBefore), progress);
        if (plan.Sweep.Spec.StopWhen is { } rule)
            tallies = SweepTallies.Read(ResultReader.Open(folder.Path), plan.Points.Count, TallyParts.Of([OutcomeCatalogue.Find(rule.Of)!]));
    }

    /// <summary>What the folder needs to know before the first run.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="shard">Which part of it is run.</param>
    /// <param name="version">Version of AllianceSim.</param>
    public static ResultHeader Header(SweepPlan plan, Shard shard, string version) => new()
    {
        Kind = ResultKind.Sweep,
        Name = plan.Sweep.Spec.Name,
        Sources = SweepSources.Of(plan),
        Version = version,
        Seed = plan.Sweep.Spec.Seed,
        Replicates = plan.Sweep.Spec.MostReplicates,
        Points = plan.Points.Count,
        Shard = shard.ToString(),
        Ticks = plan.Sweep.Bases.Max(one => one.Scenario.Ticks),
        Recorded = TablesOf(plan.Sweep.Spec),
        Runs = [.. new SweepSchedule(plan, shard).Certain],
    };

    /// <summary>Does the runs that the folder still lacks, and completes the folder. A run that throws is recorded as failed, with its message,
    /// and the others go on. The tables are the same bytes for any number of jobs, and for all shards merged.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="shard">Which part of it is run.</param>
    /// <param name="folder">Where results go, opened with the header of this plan and shard.</param>
    /// <param name="simulate">Runs one replicate; called by several threads at once.</param>
    /// <param name="jobs">Runs at the same time, at least 1.</param>
    /// <param name="progress">Told of each run that is over, by one thread at a time; first of those found. Where the sweep decides on
    /// replicates by itself, the total grows by rounds.</param>
    /// <param name="cancel">Ends the work between two ticks. Runs that are written stay.</param>
    /// <exception cref="ResultFolderException">The folder cannot be written.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one job.</exception>
    public static RunSummary Run(
        SweepPlan plan,
        Shard shard,
        ResultFolder folder,
        Simulate simulate,
        int jobs = 1,
        Action<RunProgress>? progress = null,
        CancellationToken cancel = default) => new SweepRunner(plan, shard, folder, simulate, progress).Run(jobs, cancel);

    /// <summary>The tables of runs that a sweep writes.</summary>
    internal static IReadOnlyList<Table> TablesOf(SweepSpec spec) =>
    [
        .. ResultTables.OfRuns.Where(table => table == ResultTables.Runs || table == ResultTables.Outcomes || table == ResultTables.Lives
            || spec.Tables.Contains(table.Name)),
    ];

    private RunSummary Run(int jobs, CancellationToken cancel)
    {
        counter.Begin();
        var isWhole = false;
        try
        {
            var begun = 0;
            isWhole = Work(folder.Remaining) && (tallies is null || schedule.Rounds(tallies).All(Add));

            bool Add(IReadOnlyList<int> round)
            {
                var lacking = folder.Expect(round);
                counter.Expect(lacking.Count);
                return Work(lacking);
            }

            bool Work(IReadOnlyList<int> runs)
            {
                var count = runs.Count;
                var first = begun;
                begun += count;
                Workers.Run(count, jobs, (place, stop) => RunOne(folder.Remaining[first + place], stop), cancel);
                return folder.Written.Count == begun;
            }
        }
        finally
        {
            folder.Complete(isWhole);
        }

        var failedNow = folder.Written.Count(status => status == RunStatus.Failed);
        return new(folder.Written.Count - failedNow, failedBefore + failedNow, folder.Finished.Count, !isWhole);
    }

    private void RunOne(int run, CancellationToken stop)
    {
        var point = plan.Points[schedule.PointOf(run)];
        var recorder = new RunRecorder(run, tables);
        RunTally? tally = null;
        var row = RunAttempt.Make(
            simulate, Recording(plan.ScenarioOf(point)), schedule.ReplicateOf(run), recorder,
            rows => tally = TakeDown.Outcomes(rows, recorder), stop, point.Number);
        folder.Commit(recorder, stop);
        if (tally is not null)
            tallies?.Add(run, tally);
        counter.Over(row.Status);
    }

    private ScenarioSpec Recording(ScenarioSpec scenario) => scenario with
    {
        Record = scenario.Record with
        {
            States = tables.Contains(ResultTables.States), Dyads = tables.Contains(ResultTables.Dyads),
            Terms = tables.Contains(ResultTables.Terms), Weighings = tables.Contains(ResultTables.Weighings),
        },
    };
}

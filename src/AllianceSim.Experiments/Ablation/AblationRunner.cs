using AllianceSim.Experiments.Outcomes;
using AllianceSim.Experiments.Running;
using AllianceSim.Results;
using AllianceSim.Results.Tables;

namespace AllianceSim.Experiments.Ablation;

/// <summary>Runs the conditions of an ablation, several runs at a time, into a result folder. Runs of the same replicate share their
/// random numbers, so that conditions are compared pair by pair.</summary>
public sealed class AblationRunner
{
    private const double Level = 0.95;

    /// <summary>Where two runs must be the same for nothing to have happened otherwise. Causes are left out, as they list the terms that
    /// are on; events, as they tell what a decision was worth, which differs where nothing comes of it.</summary>
    private static readonly Table[] Compared =
    [
        ResultTables.Ticks, ResultTables.Alliances, ResultTables.Members, ResultTables.Disputes,
        ResultTables.Involvements,
    ];

    private readonly AblationDesign design;
    private readonly ResultFolder folder;
    private readonly Simulate simulate;
    private readonly ProgressCounter counter;
    private readonly Condition all;
    private readonly Condition[] conditions;

    private AblationRunner(AblationDesign design, ResultFolder folder, Simulate simulate, Action<RunProgress>? progress)
    {
        this.design = design;
        this.folder = folder;
        this.simulate = simulate;
        all = new("", design.Scenario);
        conditions =
        [
            .. folder.Remaining.Select(number => design.Mechanisms[number])
                .Select(mechanism => new Condition(mechanism.Id, design.Without(mechanism))),
        ];
        var found = folder.Finished.Count;
        counter = new(
            new(Runs(found), Runs(found + conditions.Length + (conditions.Length > 0 ? 1 : 0)), 0), progress);
    }

    /// <summary>What the folder needs to know before the first run.</summary>
    /// <param name="design">The plan.</param>
    /// <param name="text">The scenario as a file, resolved.</param>
    /// <param name="version">Version of AllianceSim.</param>
    public static ResultHeader Header(AblationDesign design, string text, string version) =>
        ResultHeader.For(design.Scenario, text, version) with
        {
            Kind = ResultKind.Ablation, Parts = [.. design.Mechanisms.Select(mechanism => mechanism.Id)],
        };

    /// <summary>Does the mechanisms that the folder still lacks, and completes the folder. A run that throws is left out together with
    /// its twin, and the others go on; what it recorded is not kept, as the scenario run with the mechanism off gives the same run,
    /// and keeps it. The table is the same bytes for any number of jobs.</summary>
    /// <param name="design">The plan.</param>
    /// <param name="folder">Where results go, opened with the header of this plan.</param>
    /// <param name="simulate">Runs one replicate; called by several threads at once.</param>
    /// <param name="jobs">Runs at the same time, at least 1.</param>
    /// <param name="progress">Told of each run that is over, by one thread at a time; first of those found.</param>
    /// <param name="cancel">Ends the work between two ticks. Mechanisms that are written stay.</param>
    /// <exception cref="ResultFolderException">The folder cannot be written.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one job.</exception>
    public static AblationSummary Run(
        AblationDesign design,
        ResultFolder folder,
        Simulate simulate,
        int jobs = 1,
        Action<RunProgress>? progress = null,
        CancellationToken cancel = default) => new AblationRunner(design, folder, simulate, progress).Run(jobs, cancel);

    private AblationSummary Run(int jobs, CancellationToken cancel)
    {
        counter.Begin();
        try
        {
            if (conditions.Length > 0)
                Workers.Run(design.Scenario.Replicates, jobs, (replicate, stop) => RunOne(all, replicate, stop), cancel);
            Workers.Run(Runs(conditions.Length), jobs, Work, cancel);
        }
        finally
        {
            folder.Complete();
        }

        return new(
            folder.Written.Count,
            folder.Finished.Count,
            folder.Finished.Values.Concat(folder.Written).Count(status => status == RunStatus.Failed),
            [.. conditions.Prepend(all).SelectMany(condition => condition.Failures)],
            folder.Written.Count < folder.Remaining.Count);
    }

    private int Runs(int ofConditions) => ofConditions * design.Scenario.Replicates;

    private void Work(int number, CancellationToken stop)
    {
        var (place, replicate) = Math.DivRem(number, design.Scenario.Replicates);
        if (!RunOne(conditions[place], replicate, stop))
            return;
        folder.Commit(Compare(folder.Remaining[place], conditions[place]), stop);
        conditions[place].Forget();
    }

    /// <summary>Does a run, and tells whether it was the last of its condition.</summary>
    private bool RunOne(Condition condition, int replicate, CancellationToken stop)
    {
        using var recorder = new RunRecorder(replicate);
        RunTally? tally = null;
        var row = RunAttempt.Make(simulate, condition.Scenario, replicate, recorder, rows => tally = RunTally.Of(rows), stop);
        counter.Over(row.Status);
        return condition.Add(replicate, new(tally, recorder.Fingerprint(Compared)), row.Message);
    }

    private AblationRecorder Compare(int number, Condition condition)
    {
        var pairs = all.Runs.Zip(condition.Runs, (on, off) => (On: on, Off: off))
            .Where(pair => pair is { On.Tally: not null, Off.Tally: not null })
            .ToList();
        RunTally[] withIt = [.. pairs.Select(pair => pair.On.Tally!)];
        RunTally[] without = [.. pairs.Select(pair => pair.Off.Tally!)];
        var differing = pairs.Count(pair => pair.On.Fingerprint != pair.Off.Fingerprint);
        var mechanism = design.Mechanisms[number];
        var recorder = new AblationRecorder(number, pairs.Count < condition.Runs.Count ? RunStatus.Failed : RunStatus.Done);
        foreach (var outcome in AblationOutcomes.All)
        {
            var difference = outcome.Difference(without, withIt, Level);
            recorder.Outcome(new(
                mechanism.Id, mechanism.Name, outcome.Id, outcome.Value(withIt), outcome.Value(without), difference.Value,
                difference.Lower, difference.Upper, pairs.Count, differing));
        }

        return recorder;
    }
}

using System.Collections.Concurrent;
using System.Diagnostics;
using AllianceSim.Engine.Recording;
using AllianceSim.Engine.Scenario;
using AllianceSim.Experiments.Running;
using AllianceSim.Experiments.Sweeps;
using AllianceSim.Results;

namespace AllianceSim.Experiments.Tests.Sweeps;

public sealed class SweepRunnerTests : IDisposable
{
    private const string Fixed = SweepLab.Poles + "replicates: 6\ntables: [ticks]\n";
    private const string Stop = SweepLab.Poles + "stop-when: { of: share-unallied, half-width: 0.001, at-least: 4, at-most: 12 }\n";

    private readonly SweepLab lab = new();

    public void Dispose() => lab.Dispose();

    [Theory]
    [InlineData(Fixed)]
    [InlineData(Stop)]
    public void The_bytes_are_the_same_for_any_number_of_jobs(string lines)
    {
        var (plan, one) = (lab.Plan(lines), lab.Folder());
        SweepLab.Run(plan, one);
        foreach (var jobs in new[] { 2, 3 })
        {
            var several = lab.Folder();
            SweepLab.Run(plan, several, OutOfOrder, jobs);
            Assert.Equal(one.Bytes(), several.Bytes());
        }

        static void OutOfOrder(ScenarioSpec scenario, int replicate, IRecorder recorder, CancellationToken cancel)
        {
            Thread.Sleep(scenario.Generate!.Poles == 2 ? 15 : 1);
            SweepLab.Write(scenario, replicate, recorder, cancel);
        }
    }

    [Fact]
    public void Runs_are_numbered_by_replicate_and_point_and_only_their_tables_written()
    {
        var folder = lab.Folder();

        Assert.Equal(new RunSummary(12, 0, 0, false), SweepLab.Run(lab.Plan(Fixed), folder));

        var results = ResultReader.Open(folder.Path);
        Assert.Equal(
            Enumerable.Range(0, 12).Select(run => new Recorded<RunRow>(run, new("world", 5, run % 2, run / 2, 2, RunStatus.Done, ""))), results.Runs);
        Assert.Equal(
            ["base-scenarios/world.yaml", "journal.jsonl", "lives.csv", "outcomes.csv", "points.csv", "runs.csv", "sweep.yaml", "ticks.csv"],
            results.Manifest.Files.Select(file => file.Name));
        Assert.Equal("point,scenario,world.generate.poles\n0,world,2\n1,world,3\n", folder.Text("points.csv"));
        Assert.Equal((12, 2, 5ul), (results.Outcomes.Count(row => row.Row.Outcome == "tie-hazard"), results.Manifest.Points, results.Manifest.Seed));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void A_run_that_throws_is_recorded_and_the_others_go_on(int jobs)
    {
        var (plan, folder, undisturbed) = (lab.Plan(Fixed), lab.Folder(), lab.Folder());
        SweepLab.Run(plan, undisturbed);

        var summary = SweepLab.Run(plan, folder, Fail, jobs);

        Assert.Equal(new RunSummary(11, 1, 0, false), summary);
        var results = ResultReader.Open(folder.Path);
        Assert.Equal(new RunRow("world", 5, 1, 2, 2, RunStatus.Failed, "no threat, no state"), results.Runs[5].Row);
        Assert.Equal(2, File.ReadLines(Path.Combine(results.KeptOf(results.Runs[5])!, "ticks.csv")).Count(line => line.StartsWith("5,", StringComparison.Ordinal)));
        Assert.Equal(
            undisturbed.Text("outcomes.csv").Split('\n').Where(line => !line.StartsWith("5,", StringComparison.Ordinal)),
            folder.Text("outcomes.csv").Split('\n'));
        Assert.Equal(ResultStatus.Finished, results.Manifest.Status);

        static void Fail(ScenarioSpec scenario, int replicate, IRecorder recorder, CancellationToken cancel)
        {
            SweepLab.Write(scenario, replicate, recorder, cancel);
            if (scenario.Generate!.Poles == 3 && replicate == 2)
                throw new InvalidOperationException("no threat, no state");
        }
    }

    [Theory]
    [InlineData(Fixed, 1, 4)]
    [InlineData(Fixed, 3, 7)]
    [InlineData(Stop, 1, 3)]
    [InlineData(Stop, 1, 11)]
    [InlineData(Stop, 2, 13)]
    public void What_is_cut_off_is_resumed_to_the_same_bytes(string lines, int jobs, int runs)
    {
        var (plan, folder, undisturbed) = (lab.Plan(lines), lab.Folder(), lab.Folder());
        SweepLab.Run(plan, undisturbed);
        using var cancel = new CancellationTokenSource();

        var summary = SweepLab.Run(plan, folder, jobs: jobs, progress: Watch, cancel: cancel.Token);

        Assert.True(summary.Interrupted);
        Assert.InRange(summary.Done, runs, runs + jobs);
        Assert.Equal(ResultStatus.Interrupted, ManifestStore.Read(folder.Path).Status);
        var resumed = SweepLab.Run(plan, folder, jobs: jobs, existing: ExistingResults.Resume);
        Assert.Equal((summary.Done, false), (resumed.Skipped, resumed.Interrupted));
        Assert.Equal(undisturbed.Bytes(), folder.Bytes());
        Assert.Equal(ResultStatus.Finished, ManifestStore.Read(folder.Path).Status);

        void Watch(RunProgress progress)
        {
            if (progress.Done == runs)
                cancel.Cancel();
        }
    }

    [Fact]
    public void A_rule_to_stop_gives_each_point_what_it_needs()
    {
        var (folder, told) = (lab.Folder(), new ConcurrentQueue<RunProgress>());

        SweepLab.Run(lab.Plan(Stop), folder, progress: told.Enqueue);

        var runs = ResultReader.Open(folder.Path).Runs;
        Assert.Equal([12, 4], runs.GroupBy(run => run.Row.Point).OrderBy(point => point.Key).Select(point => point.Count()));
        Assert.Equal((0, 8), (told.First().Done, told.First().Total));
        Assert.Equal((16, 16), (told.Last().Done, told.Last().Total));
        Assert.All(told, progress => Assert.InRange(progress.Done, 0, progress.Total));
    }

    [Fact]
    public void Points_whose_runs_all_fail_get_no_interval_and_harm_nobody()
    {
        var folder = lab.Folder();

        var summary = SweepLab.Run(lab.Plan(Stop), folder, (_, _, _, _) => throw new InvalidOperationException("never"), jobs: 2);

        Assert.Equal((0, 24), (summary.Done, summary.Failed));
        var analysis = new SweepAnalysis(SweepFolder.Open(folder.Path));
        Assert.All(analysis.Summaries, row => Assert.True(double.IsNaN(row.Value) && row.Runs == 0));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Points_share_their_random_numbers_unless_told_otherwise(bool common)
    {
        var seen = new List<(int Poles, ulong Seed, int Replicate)>();
        SweepLab.Run(lab.Plan(SweepLab.Poles + "replicates: 3\n" + (common ? "" : "common-random-numbers: off\n")), lab.Folder(), Look);

        var seeds = seen.GroupBy(one => one.Poles, one => one.Seed).Select(point => Assert.Single(point.Distinct())).ToList();
        Assert.Equal([0, 1, 2], seen.Where(one => one.Poles == 3).Select(one => one.Replicate));
        Assert.Equal(common, seeds[0] == seeds[1]);
        Assert.Equal(common, seeds[0] == 5);

        void Look(ScenarioSpec scenario, int replicate, IRecorder recorder, CancellationToken cancel) =>
            seen.Add((scenario.Generate!.Poles, scenario.Seed, replicate));
    }

    [Fact]
    public void Thousands_of_empty_runs_are_quick_and_leave_nothing_in_memory()
    {
        var plan = lab.Plan("vary: { world.generate.poles: [2, 3, 4, 5] }\nreplicates: 1000\n");
        var (runs, early, late, clock) = (0, 0L, 0L, Stopwatch.StartNew());

        SweepLab.Run(plan, lab.Folder(), Nothing, jobs: 2);

        Assert.Equal(4000, runs);
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 20);
        Assert.InRange(late - early, long.MinValue, 2_000_000);

        // The memory in use after 500 runs and after 3,500.
        void Nothing(ScenarioSpec scenario, int replicate, IRecorder recorder, CancellationToken cancel)
        {
            var number = Interlocked.Increment(ref runs);
            if (number == 500)
                early = GC.GetTotalMemory(forceFullCollection: true);
            else if (number == 3500)
                late = GC.GetTotalMemory(forceFullCollection: true);
        }
    }
}

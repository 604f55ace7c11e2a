using System.Diagnostics;
using System.Globalization;
using AllianceSim.Engine;
using AllianceSim.Experiments.Designs;
using AllianceSim.Experiments.Running;
using AllianceSim.Experiments.Sweeps;
using AllianceSim.Results;
using AllianceSim.Scenarios.Sweeps;

namespace AllianceSim.Benchmarks;

/// <summary>How many runs a second a sweep does, on one worker and on two, and what a run costs beside its ticks. Workers take turns, so that
/// other work on the machine strikes both alike.</summary>
internal static class SweepThroughput
{
    private const int RunsATurn = 12;
    private const int EmptyRuns = 100_000;

    /// <summary>Measures, and prints tables.</summary>
    /// <param name="repetitions">How often each number of workers has its turn, at least 1.</param>
    public static void Run(int repetitions)
    {
        Printing.Row("states", "ticks", "runs/s, one worker", "runs/s, two", "two by one");
        foreach (var states in (int[])[10, 50])
        {
            var ratios = new List<(double One, double Two)>();
            for (var repetition = -1; repetition < repetitions; repetition++)
            {
                var (one, two) = (RunsPerSecond(states, jobs: 1), RunsPerSecond(states, jobs: 2));
                if (repetition >= 0)
                    ratios.Add((one, two));
            }

            Printing.Row(
                states, 100, $"{Printing.Median(ratios.Select(r => r.One)):F1}", $"{Printing.Median(ratios.Select(r => r.Two)):F1}",
                $"{Printing.Median(ratios.Select(r => r.Two / r.One)):F2}");
        }

        Empty(jobs: 1);
        Empty(jobs: 2);
    }

    private static double RunsPerSecond(int states, int jobs)
    {
        var time = Time(states, RunsATurn, jobs, Simulation.Run);
        return RunsATurn / time.TotalSeconds;
    }

    /// <summary>Runs that do nothing: what is left is laying them out, taking down their outcomes, and writing them.</summary>
    private static void Empty(int jobs)
    {
        Time(10, 1000, jobs, (_, _, _, _) => { });
        var before = GC.GetTotalMemory(forceFullCollection: true);
        long most = 0;
        var time = Time(10, EmptyRuns, jobs, (_, replicate, _, _) =>
        {
            if (replicate % 10_000 == 0)
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: false));
        });
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{EmptyRuns} empty runs, {jobs} workers: {time.TotalMicroseconds / EmptyRuns:F0} us each; memory {before / 1e6:F0} MB before, at most {most / 1e6:F0} MB within"));
    }

    private static TimeSpan Time(int states, int runs, int jobs, Simulate simulate)
    {
        var folder = Directory.CreateTempSubdirectory("alliancesim-sweep").FullName;
        try
        {
            File.WriteAllText(
                Path.Combine(folder, "base.yaml"),
                string.Create(CultureInfo.InvariantCulture, $"name: base\nticks: 100\nworld: {{ generate: {{ states: {states} }} }}\n"));
            File.WriteAllText(
                Path.Combine(folder, "sweep.yaml"),
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"name: sweep\nbase: base.yaml\nvary: {{ world.generate.pole-share: [0.6] }}\nreplicates: {runs}\n"));
            var sweep = SweepReader.Read(Path.Combine(folder, "sweep.yaml"), SweepOutcomes.Vocabulary).Sweep!;
            var plan = SweepPlan.Of(sweep, out _)!;
            using var results = ResultFolder.Open(
                Path.Combine(folder, "results"), SweepRunner.Header(plan, Shard.Whole, "0") with { Jobs = jobs });
            var clock = Stopwatch.StartNew();
            SweepRunner.Run(plan, Shard.Whole, results, simulate, jobs);
            return clock.Elapsed;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}

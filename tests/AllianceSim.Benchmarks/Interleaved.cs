using System.Diagnostics;
using AllianceSim.Engine.Scenario;
using AllianceSim.Results;

namespace AllianceSim.Benchmarks;

/// <summary>The same comparison of runtimes, taking turns: other work that comes and goes on the machine strikes all of them alike.
/// BenchmarkDotNet finishes one case before it begins the next, and takes such work for a difference between them.</summary>
internal static class Interleaved
{
    /// <summary>Measures each case, and prints a table: medians over the repetitions.</summary>
    /// <param name="repetitions">How often each runtime has its turn, at least 1.</param>
    public static void Run(int repetitions)
    {
        Carrier[] carriers = [.. Carrier.BuiltIn.Select(name => new Carrier(name))];
        Printing.Row("world", "rows", "runs at once", "runtime", "us/tick", "ticks/s", "over inline, us", "ratio", "CPU us/tick", "kB/tick");
        foreach (var world in Worlds.All)
        {
            foreach (var (jobs, rows) in new[] { (1, "none"), (1, "tables"), (2, "tables") })
                Compare(carriers, world, repetitions, jobs, rows);
        }

        foreach (var carrier in carriers)
            carrier.Dispose();
    }

    private static void Compare(Carrier[] carriers, MeasuredWorld world, int repetitions, int jobs, string rows)
    {
        List<Cost>[] costs = [.. carriers.Select(_ => new List<Cost>())];
        for (var repetition = -1; repetition < repetitions; repetition++)
        {
            for (var turn = 0; turn < carriers.Length; turn++)
            {
                // Whoever comes second finds the caches warm, so they take turns at that too.
                var place = (turn + repetition + 1) % carriers.Length;
                var cost = (Measure(carriers[place], world.Long, repetition, jobs, rows)
                    - Measure(carriers[place], world.Short, repetition, jobs, rows)) / (world.Ticks * jobs);
                if (repetition >= 0)
                    costs[place].Add(cost);
            }
        }

        for (var place = 0; place < carriers.Length; place++)
        {
            var tick = Printing.Median(costs[place].Select(c => c.Wall));
            var pairs = costs[place].Zip(costs[0]).ToArray();
            Printing.Row(
                world.Name, rows, jobs, Carrier.BuiltIn[place], $"{tick:F0}", $"{1e6 / tick:F0}",
                $"{Printing.Median(pairs.Select(p => p.First.Wall - p.Second.Wall)):F0}", $"{Printing.Median(pairs.Select(p => p.First.Wall / p.Second.Wall)):F2}",
                $"{Printing.Median(costs[place].Select(c => c.Processor)):F0}", $"{Printing.Median(costs[place].Select(c => c.Memory)) / 1000:F1}");
        }
    }

    /// <summary>What some runs at once cost, each in a thread of its own.</summary>
    private static Cost Measure(Carrier carrier, ScenarioSpec scenario, int replicate, int jobs, string rows)
    {
        GC.Collect();
        var (memory, processor, clock) = (GC.GetTotalAllocatedBytes(), Environment.CpuUsage.TotalTime, Stopwatch.StartNew());
        Task.WaitAll(Enumerable.Range(0, jobs).Select(job => Task.Factory.StartNew(
            () =>
            {
                using var tables = new RunRecorder(job);
                carrier.Run(scenario, (replicate + 1) * jobs + job, rows == "none" ? new NullRecorder() : tables);
            },
            CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)));
        return new Cost(
            clock.Elapsed.TotalMicroseconds, (Environment.CpuUsage.TotalTime - processor).TotalMicroseconds,
            GC.GetTotalAllocatedBytes() - memory);
    }

    /// <summary>What ticks cost: microseconds by the clock and of the processors, and bytes allocated.</summary>
    private readonly record struct Cost(double Wall, double Processor, double Memory)
    {
        public static Cost operator -(Cost longer, Cost shorter) =>
            new(longer.Wall - shorter.Wall, longer.Processor - shorter.Processor, longer.Memory - shorter.Memory);

        public static Cost operator /(Cost cost, int ticks) => new(cost.Wall / ticks, cost.Processor / ticks, cost.Memory / ticks);
    }
}

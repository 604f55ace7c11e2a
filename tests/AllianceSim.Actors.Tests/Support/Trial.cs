using AllianceSim.Engine;
using AllianceSim.Engine.Messages;
using AllianceSim.Engine.Recording;
using AllianceSim.Engine.Runtime;
using AllianceSim.Engine.Scenario;
using static AllianceSim.Engine.Tests.Support.Scenarios;

namespace AllianceSim.Actors.Tests.Support;

/// <summary>Runs to try on both runtimes.</summary>
internal static class Trial
{
    /// <summary>How long whatever must come to an end may take on a busy machine.</summary>
    public static TimeSpan Limit { get; } = TimeSpan.FromMinutes(2);

    /// <summary>Eight states for twelve years: some 60 rows a year, and a page every other.</summary>
    public static ScenarioSpec Small { get; } = Generated(states: 8, ticks: 12) with { Start = 1900 };

    /// <summary>More years than any test waits for.</summary>
    public static ScenarioSpec Endless { get; } = Small with { Ticks = 1_000_000 };

    /// <summary>A run of a scenario.</summary>
    public static StartRun Of(
        ScenarioSpec scenario, IRecorder recorder, Func<IRuntime, IRuntime>? listen = null, int replicate = 0, CancellationToken cancel = default) =>
        new(scenario, replicate, recorder, cancel, listen);

    /// <summary>Does a run on the inline runtime.</summary>
    public static void Inline(StartRun start) => Simulation.RunAsync(start.Scenario, start.Replicate, start.Recorder, Connect(start), start.Cancel)
        .AsTask().GetAwaiter().GetResult();

    /// <summary>Rows of an undisturbed run on the inline runtime.</summary>
    public static IReadOnlyList<string> Undisturbed(ScenarioSpec scenario, int replicate = 0)
    {
        var lines = new Lines();
        Simulation.Run(scenario, replicate, lines);
        return lines.All;
    }

    /// <summary>How many rows of an undisturbed run there are behind each of the first ticks.</summary>
    public static List<int> EndsOfYears(int ticks, int replicate = 0)
    {
        var (lines, ends, begun) = (new Lines(), new List<int>(), 0);
        Inline(Of(Small with { Ticks = ticks + 1 }, lines, replicate: replicate, listen: Intercept.Telling(request =>
        {
            if (request is LookHome && begun++ > 0)
                ends.Add(lines.All.Count);
        })));
        return ends;
    }

    /// <summary>Begins a run on a thread of its own.</summary>
    /// <returns>What the run threw; null where it came to its end. A run that hangs fails the test.</returns>
    public static Task<Exception?> Begin(this SimulationSystem system, StartRun start) =>
        Aside<Exception?>(() => Record.Exception(() => system.Run(start)));

    /// <summary>Does something on a thread of its own; where it hangs, the test fails.</summary>
    public static Task<T> Aside<T>(Func<T> work) =>
        Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default).WaitAsync(Limit);

    /// <summary>Waits for something; where it does not come, the test fails.</summary>
    public static void Await(this ManualResetEventSlim gate) => Assert.True(gate.Wait(Limit), "What was waited for did not come.");

    /// <summary>The same.</summary>
    public static void Await(this Task task) => Assert.True(task.Wait(Limit), "What was waited for did not come.");

    /// <summary>Asserts that a system still runs what it is given as the inline runtime does.</summary>
    public static async Task AssertSound(SimulationSystem system)
    {
        var lines = new Lines();
        Assert.Null(await system.Begin(Of(Small, lines, replicate: 9)));
        Assert.Equal(Undisturbed(Small, 9), lines.All);
    }

    /// <summary>Asserts that rows are the first of others.</summary>
    public static void AssertFirstOf(IReadOnlyList<string> all, IReadOnlyList<string> rows) => Assert.Equal(all.Take(rows.Count), rows);

    private static Func<IReadOnlyList<StateAgent>, IRuntime> Connect(StartRun start) => agents =>
    {
        var runtime = new InlineRuntime(agents);
        return start.Listen?.Invoke(runtime) ?? runtime;
    };
}

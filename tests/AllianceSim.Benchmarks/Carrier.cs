using AllianceSim.Engine;
using AllianceSim.Engine.Recording;
using AllianceSim.Engine.Scenario;
#if AKKA
using AllianceSim.Actors;
using Serilog.Core;
#endif

namespace AllianceSim.Benchmarks;

/// <summary>A runtime to be measured: what carries messages between the world and its states. Safe for several threads.</summary>
internal sealed class Carrier : IDisposable
{
    /// <summary>Calls states in the thread of the run: what others are measured against.</summary>
    public const string Inline = "inline";

    private readonly Action<ScenarioSpec, int, IRecorder> run;
    private readonly IDisposable? system;

    /// <summary>Starts a runtime.</summary>
    /// <param name="name">One of those built in.</param>
    /// <exception cref="ArgumentException">It is not built in.</exception>
    public Carrier(string name)
    {
        if (!BuiltIn.Contains(name))
            throw new ArgumentException($"There is no runtime '{name}'; built in are {string.Join(", ", BuiltIn)}.", nameof(name));
        (system, run) = (null, (scenario, replicate, recorder) => Simulation.Run(scenario, replicate, recorder));
#if AKKA
        if (name == Inline)
            return;
        var actors = new SimulationSystem(Logger.None);
        (system, run) = (actors, (scenario, replicate, recorder) => actors.Run(scenario, replicate, recorder));
#endif
    }

    /// <summary>Names of those built in, inline first.</summary>
#if AKKA
    public static IReadOnlyList<string> BuiltIn { get; } = [Inline, "akka"];
#else
    public static IReadOnlyList<string> BuiltIn { get; } = [Inline];
#endif

    /// <summary>Runs one replicate, and waits for it.</summary>
    public void Run(ScenarioSpec scenario, int replicate, IRecorder recorder) => run(scenario, replicate, recorder);

    /// <inheritdoc/>
    public void Dispose() => system?.Dispose();
}

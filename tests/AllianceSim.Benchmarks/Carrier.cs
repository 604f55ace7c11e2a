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

#if AKKA
    /// <summary>States as actors of Akka.NET.</summary>
    public const string Akka = "akka";

    private readonly SimulationSystem? system;

    /// <summary>Names of those built in.</summary>
    public static IReadOnlyList<string> BuiltIn { get; } = [Inline, Akka];

    /// <summary>Starts a runtime.</summary>
    /// <param name="name">One of those built in.</param>
    public Carrier(string name) => system = name == Akka ? new(Logger.None) : null;
#else
    /// <summary>Names of those built in.</summary>
    public static IReadOnlyList<string> BuiltIn { get; } = [Inline];
#endif

    /// <summary>Runs one replicate, and waits for it.</summary>
    public void Run(ScenarioSpec scenario, int replicate, IRecorder recorder)
    {
#if AKKA
        if (system is not null)
        {
            system.Run(scenario, replicate, recorder);
            return;
        }
#endif
        Simulation.Run(scenario, replicate, recorder);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
#if AKKA
        system?.Dispose();
#endif
    }
}

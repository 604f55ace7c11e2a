using System.Runtime.ExceptionServices;
using Akka;
using Akka.Actor;
using Akka.Actor.Setup;
using Akka.Configuration;
using AllianceSim.Engine.Recording;
using AllianceSim.Engine.Scenario;
using Serilog;

namespace AllianceSim.Actors;

/// <summary>The actor system: one for all runs of a process, however many are under way at once. Safe for several threads.</summary>
public sealed class SimulationSystem : IDisposable
{
    private readonly CancellationTokenSource closing = new();
    private readonly ActorSystem system;
    private readonly IActorRef supervisor;

    /// <summary>Starts the system, by the settings in <c>akka.conf</c>.</summary>
    /// <param name="log">Where Akka.NET logs.</param>
    public SimulationSystem(ILogger log)
    {
        var settings = ConfigurationFactory.FromResource<SimulationSystem>("AllianceSim.Actors.akka.conf");
        system = ActorSystem.Create(
            "alliancesim", ActorSystemSetup.Create(BootstrapSetup.Create().WithConfig(settings), new SerilogLogger.Target(log)));
        supervisor = system.ActorOf(Maker<SimulationSupervisor>.By(() => new SimulationSupervisor()), "runs");
        CoordinatedShutdown.Get(system).AddTask(CoordinatedShutdown.PhaseServiceStop, "end the runs under way", async () =>
        {
            await closing.CancelAsync();
            await supervisor.Ask(TellWhenIdle.Message);
            return Done.Instance;
        });
    }

    /// <summary>Runs one replicate of a scenario from beginning to end, and waits for it: its states answer as actors.</summary>
    /// <param name="scenario">A valid scenario.</param>
    /// <param name="replicate">Number of the replicate, from 0.</param>
    /// <param name="recorder">Takes down what happens; called by one thread at a time.</param>
    /// <param name="cancel">Ends the run between two ticks.</param>
    /// <exception cref="OperationCanceledException">The run was cancelled, or the system closed.</exception>
    /// <exception cref="Engine.SimulationException">The run failed; says where.</exception>
    /// <exception cref="ObjectDisposedException">The system was closed before.</exception>
    public void Run(ScenarioSpec scenario, int replicate, IRecorder recorder, CancellationToken cancel = default) =>
        Run(new StartRun(scenario, replicate, recorder, cancel));

    /// <summary>The same, as a message.</summary>
    internal void Run(StartRun start)
    {
        ObjectDisposedException.ThrowIf(closing.IsCancellationRequested, this);
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(start.Cancel, closing.Token);
        var ended = supervisor.Ask<RunEnded>(start with { Cancel = ending.Token });

        // A run that comes as the system closes may find nobody left to answer.
        Task.WaitAny(ended, system.WhenTerminated);
        if (!ended.IsCompleted)
            throw new OperationCanceledException("The actor system was closed.");
        if (ended.Result.Failure is { } failure)
            ExceptionDispatchInfo.Throw(failure);
    }

    /// <summary>Ends the runs under way, waits until what they have recorded is written, and closes the system: Akka.NET's coordinated
    /// shutdown.</summary>
    public void Dispose() => CoordinatedShutdown.Get(system).Run(CoordinatedShutdown.ClrExitReason.Instance).GetAwaiter().GetResult();
}

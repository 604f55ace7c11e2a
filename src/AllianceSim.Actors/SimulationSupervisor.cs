using Akka.Actor;
using Akka.Event;

namespace AllianceSim.Actors;

/// <summary>Begins runs, each a <see cref="WorldActor"/> with its states and its recorder below it, and tells those who asked for them how they
/// ended.</summary>
/// <remarks>
/// What happens where something fails:
/// <list type="table">
/// <item><term>a state</term><description>The state is stopped. The world waits for the replies of the others and ends the run, with an error that
/// names run, seed, tick, phase and state: the first state in order where several fail. What was recorded until then is written.</description></item>
/// <item><term>the recorder</term><description>The recorder is stopped. The world ends the run at its next request, with the recorder's error.</description></item>
/// <item><term>the model between two requests</term><description>The world ends the run, with an error that names run, seed and tick. What was recorded
/// until then is written.</description></item>
/// <item><term>a world, by a fault of its own</term><description>The world is stopped, and the run ended with its error.</description></item>
/// </list>
/// In no case is anything restarted, and in none do other runs notice (<see cref="StopAndTell"/>).
/// </remarks>
internal sealed class SimulationSupervisor : UntypedActor
{
    private readonly Dictionary<IActorRef, IActorRef> askers = [];
    private readonly List<IActorRef> waiting = [];
    private readonly ILoggingAdapter log = Context.GetLogger();
    private long begun;

    /// <inheritdoc/>
    protected override SupervisorStrategy SupervisorStrategy() => new StopAndTell(Self);

    /// <inheritdoc/>
    protected override void OnReceive(object message)
    {
        switch (message)
        {
            case StartRun start:
                askers.Add(Context.ActorOf(Maker<WorldActor>.By(() => new WorldActor(start)), $"run-{++begun}"), Sender);
                break;
            case RunEnded ended:
                End(Sender, ended);
                break;
            case ChildFailed failed:
                End(failed.Child, new RunEnded(failed.Cause));
                break;
            case TellWhenIdle:
                waiting.Add(Sender);
                TellIfIdle();
                break;
            default:
                Unhandled(message);
                break;
        }
    }

    private void End(IActorRef world, RunEnded ended)
    {
        if (ended.Failure is { } failure and not OperationCanceledException)
            log.Error("{0}", failure.Message);
        Context.Stop(world);
        askers.Remove(world, out var asker);
        asker.Tell(ended);
        TellIfIdle();
    }

    private void TellIfIdle()
    {
        if (askers.Count > 0)
            return;
        foreach (var asker in waiting)
            asker.Tell(TellWhenIdle.Message);
        waiting.Clear();
    }
}

using Akka.Actor;
using AllianceSim.Engine;

namespace AllianceSim.Actors;

/// <summary>Begins runs, each a <see cref="WorldActor"/> with its states and its recorder below it, and tells those who asked for them
/// how they ended.</summary>
/// <remarks>
/// What happens where something fails:
/// <list type="table">
/// <item><term>a state</term><description>The state is stopped. The world waits for the replies of the others and ends the run, with an
/// error that names run, seed, tick, phase and state: the first state in order where several fail. What was recorded until then is
/// written.</description></item>
/// <item><term>the recorder</term><description>The recorder is stopped, and the pages before it are dropped. The world ends the run at its
/// next request, with the recorder's error; as the recorder writes while the world goes on, the tick named may be a later one than that of
/// the row.</description></item>
/// <item><term>the model between two requests</term><description>The world ends the run, with an error that names run, seed, tick and phase.
/// What was recorded until then is written.</description></item>
/// <item><term>a world, by a fault of its own</term><description>The world is stopped, and the run ends with an error that names run and
/// seed.</description></item>
/// </list>
/// In no case is anything restarted, and in none do other runs notice (<see cref="StopAndTell"/>). Whoever asked for a run is told of its
/// end once all its actors have stopped, so that nobody but the asker holds the recorder any more.
/// </remarks>
internal sealed class SimulationSupervisor : UntypedActor
{
    private readonly Dictionary<IActorRef, RunUnderWay> runs = [];
    private readonly List<IActorRef> waiting = [];
    private long begun;

    /// <inheritdoc/>
    protected override SupervisorStrategy SupervisorStrategy() => new StopAndTell(Self);

    /// <inheritdoc/>
    protected override void OnReceive(object message)
    {
        switch (message)
        {
            case StartRun start:
                Begin(start);
                break;
            case RunEnded ended:
                runs[Sender].Ended = ended;
                Context.Stop(Sender);
                break;
            case ChildFailed failed:
                runs[failed.Child].Fail(failed.Cause);
                break;
            case Terminated gone:
                End(gone.ActorRef);
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

    private void Begin(StartRun start)
    {
        var world = Context.ActorOf(Maker<WorldActor>.By(() => new WorldActor(start)), $"run-{++begun}");
        Context.Watch(world);
        runs.Add(world, new RunUnderWay(start, Sender));
    }

    private void End(IActorRef world)
    {
        runs.Remove(world, out var run);
        run!.Asker.Tell(run.Ended ?? new RunEnded(new OperationCanceledException()));
        TellIfIdle();
    }

    private void TellIfIdle()
    {
        if (runs.Count > 0)
            return;
        foreach (var asker in waiting)
            asker.Tell(TellWhenIdle.Message);
        waiting.Clear();
    }

    private sealed class RunUnderWay(StartRun start, IActorRef asker)
    {
        public IActorRef Asker => asker;

        public RunEnded? Ended { get; set; }

        public void Fail(Exception cause) =>
            Ended = new RunEnded(new SimulationException(start.Scenario, start.Replicate, "by a fault of its world", cause));
    }
}

using Akka.Actor;
using AllianceSim.Engine;
using AllianceSim.Engine.Messages;
using AllianceSim.Engine.Runtime;

namespace AllianceSim.Actors;

/// <summary>The world of one run: it keeps the public facts, runs the phases of each tick, asks all states with one message each and waits
/// for their replies, routes what they offer, answer and call for in the next request, and sends what happened to the recorder.</summary>
/// <remarks>
/// What it publishes are the facts and the assessments, shared and not copied: the world changes the facts while no request is open, each state
/// writes its own row of the assessments, and what one request has had written the next one reads. Beliefs it reads for the record alone,
/// between requests. Messages never change. The world does not block a thread as it waits: what follows a request runs as the last reply
/// is handled.
/// </remarks>
internal sealed class WorldActor : UntypedActor, IRuntime
{
    /// <summary>Rows that a page has before it is sent.</summary>
    private const int RowsOfPage = 128;

    private readonly StartRun start;
    private readonly IActorRef self;
    private readonly IActorRef supervisor;
    private readonly IActorRef recorder;
    private readonly Action<int, Request> tell;
    private readonly Book book = new();
    private IActorRef[] states = [];
    private Barrier barrier = new(0);

    /// <summary>Makes a world.</summary>
    /// <param name="start">What is to be run.</param>
    public WorldActor(StartRun start)
    {
        this.start = start;
        (self, supervisor) = (Self, Context.Parent);
        recorder = Context.ActorOf(Maker<RecorderActor>.By(() => new RecorderActor(start.Recorder)), "recorder");
        tell = (state, request) => states[state].Tell(request, self);
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Reply>> Ask(Request request)
    {
        if (book.Count >= RowsOfPage)
            SendPage();
        return barrier.Until(request, tell);
    }

    /// <inheritdoc/>
    protected override void PreStart() => self.Tell(Begin.Message);

    /// <inheritdoc/>
    protected override void OnReceive(object message)
    {
        switch (message)
        {
            case Answered answered:
                barrier.Arrive(answered.State, answered.Reply);
                break;
            case PageWritten:
                barrier.PageWritten();
                break;
            case Begin:
                _ = Live();
                break;
            case ChildFailed failed when failed.Child.Equals(recorder):
                barrier.LoseRecorder(failed.Cause);
                break;
            case ChildFailed failed:
                barrier.Fail(Array.IndexOf(states, failed.Child), failed.Cause);
                break;
            default:
                Unhandled(message);
                break;
        }
    }

    /// <inheritdoc/>
    protected override SupervisorStrategy SupervisorStrategy() => new StopAndTell(self);

    /// <summary>Runs the replicate from beginning to end, and tells how it ended once all of it is written.</summary>
    private async Task Live()
    {
        Exception? failure = null;
        try
        {
            await Simulation.RunAsync(start.Scenario, start.Replicate, book, Connect, start.Cancel);
        }
        catch (Exception cause)
        {
            failure = cause;
        }

        try
        {
            SendPage();
            await barrier.UntilWritten();
        }
        catch (Exception cause)
        {
            failure ??= new SimulationException(start.Scenario, start.Replicate, "after its last tick", cause);
        }

        supervisor.Tell(new RunEnded(failure), self);
    }

    private IRuntime Connect(IReadOnlyList<StateAgent> agents)
    {
        states =
        [
            .. agents.Select((agent, number) => Context.ActorOf(
                Maker<StateActor>.By(() => new StateActor(number, agent, self)), $"state-{number}")),
        ];
        barrier = new Barrier(states.Length);
        return start.Listen?.Invoke(this) ?? this;
    }

    private void SendPage()
    {
        barrier.PageSent();
        recorder.Tell(book.TearOut(), self);
    }
}

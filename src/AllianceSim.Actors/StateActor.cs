using Akka.Actor;
using AllianceSim.Engine;
using AllianceSim.Engine.Messages;

namespace AllianceSim.Actors;

/// <summary>A state: it holds its agent, and is the only one to change the state's beliefs once the run has begun; it answers the requests of
/// the world one by one. Where it fails, the exception goes to the world, its supervisor.</summary>
/// <param name="number">Index of the state.</param>
/// <param name="agent">What it thinks with.</param>
/// <param name="world">The world.</param>
internal sealed class StateActor(int number, StateAgent agent, IActorRef world) : UntypedActor
{
    private readonly Answered nothing = new(number, Done.Reply);

    /// <inheritdoc/>
    protected override void OnReceive(object message)
    {
        if (message is not Request request)
        {
            Unhandled(message);
            return;
        }

        var reply = agent.Answer(request);
        world.Tell(ReferenceEquals(reply, Done.Reply) ? nothing : new Answered(number, reply), Self);
    }
}

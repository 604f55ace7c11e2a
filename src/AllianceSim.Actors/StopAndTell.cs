using Akka.Actor;

namespace AllianceSim.Actors;

/// <summary>The strategy of every supervisor here: a child that fails is stopped, its brothers and sisters go on, and the supervisor is
/// told (<see cref="ChildFailed"/>). Nothing is ever restarted: a state that begins anew has lost its beliefs, and a run that goes on
/// without them is another run.</summary>
/// <param name="supervisor">The supervisor.</param>
internal sealed class StopAndTell(IActorRef supervisor)
    : OneForOneStrategy(maxNrOfRetries: 0, withinTimeMilliseconds: -1, decider: Stops, loggingEnabled: false)
{
    private static readonly IDecider Stops = Akka.Actor.Decider.From(Directive.Stop);

    /// <inheritdoc/>
    protected override Directive Handle(IActorRef child, Exception exception)
    {
        supervisor.Tell(new ChildFailed(child, exception), child);
        return Directive.Stop;
    }
}

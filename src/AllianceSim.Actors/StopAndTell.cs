using Akka.Actor;

namespace AllianceSim.Actors;

/// <summary>The strategy of every supervisor here: a child that fails is stopped, its brothers and sisters go on, and the supervisor is
/// told (<see cref="ChildFailed"/>). Nothing is ever restarted: a state that begins anew has lost its beliefs, and a run that goes on
/// without them is another run.</summary>
/// <param name="supervisor">The supervisor.</param>
internal sealed class StopAndTell(IActorRef supervisor) : OneForOneStrategy(_ => Directive.Stop, loggingEnabled: false)
{
    /// <inheritdoc/>
    protected override Directive Handle(IActorRef child, Exception exception)
    {
        supervisor.Tell(new ChildFailed(child, exception), child);
        return base.Handle(child, exception);
    }
}

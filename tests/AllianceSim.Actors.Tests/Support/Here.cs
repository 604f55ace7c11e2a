using Akka.Actor;
using Akka.Event;

namespace AllianceSim.Actors.Tests.Support;

/// <summary>The actor in whose turn it is asked for: in <see cref="StartRun.Listen"/> the world, in an answer the state.</summary>
internal sealed class Here : UntypedActor
{
    /// <summary>Where it is reached.</summary>
    public static IActorRef Actor => Context.Self;

    /// <summary>Ends once it is gone.</summary>
    public static Task Gone => Context.Self.WatchAsync();

    /// <summary>Its log.</summary>
    public static ILoggingAdapter Log => Context.GetLogger();

    /// <summary>Ends its whole system, without the coordinated shutdown.</summary>
    public static void Abort() => ((ExtendedActorSystem)Context.System).Abort();

    protected override void OnReceive(object message) => throw new NotSupportedException();
}

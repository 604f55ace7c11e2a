using Akka.Actor;

namespace AllianceSim.Actors;

/// <summary>Makes an actor by a plain function; <see cref="Props"/> made from an expression compile it for each.</summary>
/// <typeparam name="TActor">Type of the actor.</typeparam>
/// <param name="make">Makes it.</param>
internal sealed class Maker<TActor>(Func<TActor> make) : IIndirectActorProducer
    where TActor : ActorBase
{
    /// <inheritdoc/>
    public Type ActorType => typeof(TActor);

    /// <summary>The way to make an actor.</summary>
    /// <param name="make">Makes it.</param>
    public static Props By(Func<TActor> make) => Props.CreateBy(new Maker<TActor>(make));

    /// <inheritdoc/>
    public ActorBase Produce() => make();

    /// <inheritdoc/>
    public void Release(ActorBase actor)
    {
    }
}

using AllianceSim.Engine.Messages;
using AllianceSim.Engine.Runtime;

namespace AllianceSim.Actors.Tests.Support;

/// <summary>Stands between the phases of a run and its messages, on either runtime.</summary>
/// <param name="runtime">What carries the messages.</param>
/// <param name="before">Told of each request before it is sent; what it gives back is sent in its place.</param>
internal sealed class Intercept(IRuntime runtime, Func<Request, Request> before) : IRuntime
{
    public ValueTask<IReadOnlyList<Reply>> Ask(Request request) => runtime.Ask(before(request));

    /// <summary>The way to put one into a run.</summary>
    public static Func<IRuntime, IRuntime> By(Func<Request, Request> before) => runtime => new Intercept(runtime, before);

    /// <summary>Does something before each request.</summary>
    public static Func<IRuntime, IRuntime> Telling(Action<Request> tell) => By(request =>
    {
        tell(request);
        return request;
    });

    /// <summary>Does something before each request of a kind in one tick.</summary>
    public static Func<IRuntime, IRuntime> At<TRequest>(int tick, Action act)
        where TRequest : Request => Telling(request =>
    {
        if (request is TRequest && request.Tick == tick)
            act();
    });
}

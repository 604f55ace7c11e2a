using System.Collections;
using AllianceSim.Engine.Messages;
using AllianceSim.Engine.Runtime;

namespace AllianceSim.Actors.Tests.Support;

/// <summary>Requests that some states fail to answer, for <see cref="StartRun.Listen"/>.</summary>
internal static class Spoilt
{
    /// <summary>In one tick all states, or one alone, have an offer to consider.</summary>
    /// <param name="tick">Number of the tick.</param>
    /// <param name="read">Called by each state, with its index, as it reads the offer; where it throws, the state has failed.</param>
    /// <param name="to">Index of the state; empty for all.</param>
    public static Func<IRuntime, IRuntime> Offers(int tick, Action<int> read, int? to = null)
    {
        return Intercept.By(request => request is Consider consider && request.Tick == tick
            ? consider with { Inboxes = [.. consider.Inboxes.Select((_, state) => new Inbox(Offered(state), []))] }
            : request);

        IReadOnlyList<Offer> Offered(int state) => to is null || to == state ? new Read(() => read(state)) : [];
    }

    /// <summary>In place of the first request of a phase from some tick on, some states are sent one that they do not know.</summary>
    /// <param name="tick">Number of the tick.</param>
    /// <param name="phase">Name of the phase.</param>
    /// <param name="states">Indices of the states.</param>
    public static Func<IRuntime, IRuntime> Request(int tick, string phase, params int[] states) => Intercept.By(request =>
        request.Tick >= tick && request.Phase == phase ? new Unheard(request.Tick, states) : request);

    private sealed record Unheard(int Tick, int[] States) : Request(Tick)
    {
        public override bool Concerns(int state) => States.Contains(state);
    }

    /// <summary>A list that does something as it is gone through.</summary>
    private sealed class Read(Action read) : IReadOnlyList<Offer>
    {
        public int Count => 1;

        public Offer this[int index] => throw new NotSupportedException();

        public IEnumerator<Offer> GetEnumerator()
        {
            read();
            return Enumerable.Empty<Offer>().GetEnumerator();
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}

using Akka.Actor;
using AllianceSim.Engine.Recording;

namespace AllianceSim.Actors;

/// <summary>Writes the pages of one run, in the order in which they come, through the recorder that the in-process runtime calls directly.
/// It writes while the world goes on, and tells of every page it has written.</summary>
/// <param name="recorder">The recorder.</param>
internal sealed class RecorderActor(IRecorder recorder) : UntypedActor
{
    /// <inheritdoc/>
    protected override void OnReceive(object message)
    {
        if (message is not Page page)
        {
            Unhandled(message);
            return;
        }

        foreach (var entry in page.Entries)
            entry.HandTo(recorder);
        Sender.Tell(PageWritten.Message, Self);
    }
}

using AllianceSim.Engine.Recording;

namespace AllianceSim.Actors;

/// <summary>From the world to the recorder: rows, in the order in which they were recorded. Answered by <see cref="PageWritten"/>.</summary>
/// <param name="Entries">The rows.</param>
internal sealed record Page(IReadOnlyList<IEntry> Entries);

/// <summary>A row of some table.</summary>
internal interface IEntry
{
    /// <summary>Hands it to a recorder.</summary>
    void HandTo(IRecorder recorder);
}

using Akka.Actor;
using AllianceSim.Engine.Messages;
using AllianceSim.Engine.Recording;
using AllianceSim.Engine.Runtime;
using AllianceSim.Engine.Scenario;

namespace AllianceSim.Actors;

/// <summary>To the supervisor: run a replicate. Answered by <see cref="RunEnded"/>.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Replicate">Number of the replicate, from 0.</param>
/// <param name="Recorder">Takes down what happens; the run's own until it has ended.</param>
/// <param name="Cancel">Ends the run between two ticks.</param>
/// <param name="Listen">What stands between the phases and the messages, for tests; empty for nothing.</param>
internal sealed record StartRun(
    ScenarioSpec Scenario, int Replicate, IRecorder Recorder, CancellationToken Cancel, Func<IRuntime, IRuntime>? Listen = null);

/// <summary>From a world, by way of the supervisor, to whoever started the run: it is over, and its rows are written, as far as there was a recorder to
/// write them.</summary>
/// <param name="Failure">Why it ended before its time; null where it did not.</param>
internal sealed record RunEnded(Exception? Failure);

/// <summary>To the supervisor: tell when no run is under way any more. Answered by itself.</summary>
internal sealed record TellWhenIdle
{
    /// <summary>The only one.</summary>
    public static TellWhenIdle Message { get; } = new();
}

/// <summary>From a world to itself: begin.</summary>
internal sealed record Begin
{
    /// <summary>The only one.</summary>
    public static Begin Message { get; } = new();
}

/// <summary>From a state to the world: its reply to the request it was sent.</summary>
/// <param name="State">Index of the state.</param>
/// <param name="Reply">What it replies.</param>
internal sealed record Answered(int State, Reply Reply);

/// <summary>From the recorder to the world: a page is written.</summary>
internal sealed record PageWritten
{
    /// <summary>The only one.</summary>
    public static PageWritten Message { get; } = new();
}

/// <summary>From a supervisor's strategy to the supervisor: a child has failed, and is stopped.</summary>
/// <param name="Child">The child.</param>
/// <param name="Cause">What went wrong.</param>
internal sealed record ChildFailed(IActorRef Child, Exception Cause);

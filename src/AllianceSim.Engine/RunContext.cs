using AllianceSim.Engine.Messages;
using AllianceSim.Engine.Recording;
using AllianceSim.Engine.Runtime;
using AllianceSim.Engine.Scenario;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Model.Randomness;
using AllianceSim.Model.Worlds;

namespace AllianceSim.Engine;

/// <summary>What the phases of one run share.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Settings">Switches and numbers.</param>
/// <param name="Draws">Random numbers.</param>
/// <param name="World">Public facts.</param>
/// <param name="Known">What states have made known.</param>
/// <param name="Views">The world as each state sees it, in order.</param>
/// <param name="Runtime">Carries messages to the states.</param>
/// <param name="Ledger">Keeps the book of alliances, and records it.</param>
/// <param name="Recorder">Takes down what happens.</param>
internal sealed record RunContext(
    ScenarioSpec Scenario, Settings Settings, Draws Draws, World World, Assessments Known, IReadOnlyList<Viewpoint> Views,
    IRuntime Runtime, Ledger Ledger, IRecorder Recorder)
{
    /// <summary>The phase that the run is in, for errors: that of the latest request.</summary>
    public string Phase { get; set; } = "";

    /// <summary>Asks the states, and waits for their replies.</summary>
    public ValueTask<IReadOnlyList<Reply>> Ask(Request request)
    {
        Phase = request.Phase;
        return Runtime.Ask(request);
    }

    /// <summary>Label of a tick.</summary>
    public int Label(int tick) => Scenario.Start + tick;

    /// <summary>Records something that happened to a state.</summary>
    public void Tell(int tick, EventKind kind, int state, string text = "", double value = double.NaN, int? other = null) =>
        Recorder.Event(new EventRow(tick, kind, World.Names[state], other is { } j ? World.Names[j] : "", null, value, text));
}

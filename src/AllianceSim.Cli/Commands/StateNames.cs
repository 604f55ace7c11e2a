using AllianceSim.Engine.Scenario;
using AllianceSim.Experiments.Explanations;
using AllianceSim.Reports.Texts;

namespace AllianceSim.Cli.Commands;

/// <summary>Names of a scenario's states, as they may be typed.</summary>
/// <param name="option">The option that asks for one.</param>
/// <param name="typed">What was typed there.</param>
/// <param name="scenario">The scenario.</param>
internal sealed class StateNames(string option, string typed, ScenarioSpec scenario)
{
    /// <summary>All names, also of a generated world.</summary>
    public IReadOnlyList<string> All { get; } = Replay.StatesOf(scenario);

    /// <summary>The name that a word means; null for none.</summary>
    public string? Find(string word) => All.FirstOrDefault(state => Fold(state) == Fold(word));

    /// <summary>What to say of a word that is no name of a state.</summary>
    public string Unknown(string word) =>
        $"{option} {typed}: there is no state '{word}'.{CommandLineErrors.Meant(word, All)} "
        + Phrase.Text($"There are {All.Count}: ") + string.Join(", ", All) + ".";

    /// <summary>Case, and a hyphen for the dash of a pact's name, do not count.</summary>
    public static string Fold(string name) => name.ToLowerInvariant().Replace('–', '-');
}

using AllianceSim.Engine.Scenario;
using AllianceSim.Scenarios.Checks;
using AllianceSim.Scenarios.Forms;
using AllianceSim.Scenarios.Problems;
using AllianceSim.Scenarios.Shape;
using AllianceSim.Scenarios.Yaml;

namespace AllianceSim.Scenarios;

/// <summary>A scenario file once parsed, from which scenarios are made that differ in some settings.</summary>
public sealed class ScenarioFile
{
    private readonly Node root;

    private ScenarioFile(Node root) => this.root = root;

    /// <summary>Parses a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="problems">Takes down what is wrong.</param>
    /// <returns>The file, or null where it is no YAML or cannot be read.</returns>
    public static ScenarioFile? Read(string path, ProblemList problems) =>
        TextFile.Read(path, problems) is { } text ? Parse(text, path, problems) : null;

    /// <summary>Parses a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="fileName">What it is called in problems.</param>
    /// <param name="problems">Takes down what is wrong.</param>
    /// <returns>The file, or null where it is no YAML.</returns>
    public static ScenarioFile? Parse(string text, string fileName, ProblemList problems) =>
        TextFile.Accepts(text, fileName, problems) && YamlTree.Parse(text, fileName, problems) is { } root
        && FileKinds.Accepts(root, FileKind.Scenario, problems)
            ? new(Inclusion.Apply(root, fileName, problems))
            : null;

    /// <summary>The scenario with some settings in place of those of the file.</summary>
    /// <param name="settings">Settings <c>path=value</c>, the last one winning; see <see cref="Override"/>. Where one sets <c>ticks</c>,
    /// shocks dated after the last tick are left out.</param>
    /// <param name="problems">Takes down what is wrong.</param>
    /// <returns>The scenario, or null where anything is wrong.</returns>
    public ScenarioSpec? With(IReadOnlyList<string> settings, ProblemList problems)
    {
        var tree = root;
        foreach (var setting in settings)
            tree = Override.Apply(tree, setting, ParameterShape.Blocks, problems);
        var scenario = Validate(tree, problems);
        return problems.Any ? null : scenario;
    }

    private static ScenarioSpec? Validate(Node tree, ProblemList problems)
    {
        var reading = new Reading(problems);
        ScenarioShape.Form.TryRead(tree, reading, out var scenario);
        if (reading.Blocks<ScenarioSpec>().FirstOrDefault() is not { } block)
            return null;
        var findings = new Findings(block, reading);
        WorldChecks.Run(findings);
        AllianceChecks.Run(findings);
        ShockChecks.Run(findings);
        ReferenceChecks.Run(findings);
        return ShockChecks.IsCutShort(findings) ? WithinRun(scenario) : scenario;
    }

    private static ScenarioSpec WithinRun(ScenarioSpec scenario) => scenario with
    {
        Shocks = [.. scenario.Shocks.Where(shock => shock.At is null || shock.At <= ShockChecks.LastYear(scenario))],
    };
}

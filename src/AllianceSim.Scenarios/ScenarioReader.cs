using AllianceSim.Engine.Scenario;
using AllianceSim.Scenarios.Checks;
using AllianceSim.Scenarios.Forms;
using AllianceSim.Scenarios.Problems;
using AllianceSim.Scenarios.Shape;
using AllianceSim.Scenarios.Yaml;

namespace AllianceSim.Scenarios;

/// <summary>Reads scenario files. Nothing in a file leads to an exception: all that is wrong comes back as problems, at once.</summary>
public static class ScenarioReader
{
    private static readonly string[] BlocksOfIds = [ScenarioShape.Mechanisms, ScenarioShape.Parameters];

    /// <summary>Reads a scenario from a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="overrides">Settings <c>path=value</c> that stand in for those of the file, the last one winning; see
    /// <see cref="Override"/>. Where one sets <c>ticks</c>, shocks dated after the last tick are left out.</param>
    public static ScenarioLoad Read(string path, IReadOnlyList<string>? overrides = null)
    {
        var problems = new ProblemList();
        var text = TextFile.Read(path, problems);
        return text is null ? new ScenarioLoad(null, problems.InOrder()) : Parse(text, path, overrides);
    }

    /// <summary>Reads a scenario from a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="fileName">What it is called in problems.</param>
    /// <param name="overrides">As for <see cref="Read"/>.</param>
    public static ScenarioLoad Parse(string text, string fileName, IReadOnlyList<string>? overrides = null)
    {
        var problems = new ProblemList();
        var root = TextFile.Accepts(text, fileName, problems) ? YamlTree.Parse(text, fileName, problems) : null;
        if (root is null)
            return new ScenarioLoad(null, problems.InOrder());
        foreach (var argument in overrides ?? [])
            root = Override.Apply(root, argument, BlocksOfIds, problems);
        var scenario = Validate(root, problems);
        return new ScenarioLoad(problems.Any ? null : scenario, problems.InOrder());
    }

    private static ScenarioSpec? Validate(Node root, ProblemList problems)
    {
        var reading = new Reading(problems);
        ScenarioShape.Form.TryRead(root, reading, out var scenario);
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

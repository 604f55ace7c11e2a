using System.Text.Json.Nodes;
using AllianceSim.Engine.Scenario;
using AllianceSim.Scenarios.Shape;
using AllianceSim.Scenarios.Yaml;

namespace AllianceSim.Scenarios;

/// <summary>Writes scenarios as files.</summary>
public static class ScenarioWriter
{
    /// <summary>The scenario with its defaults written out, such that it reads back to an equal scenario also where a later version
    /// has other defaults. The same scenario always gives the same text, with LF line ends.</summary>
    public static string ToYaml(ScenarioSpec scenario) => YamlText.Write((JsonObject)ScenarioShape.Form.Write(scenario)!);
}

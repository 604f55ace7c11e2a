using System.Text.Json.Nodes;
using AllianceSim.Scenarios.Yaml;

namespace AllianceSim.Scenarios.Landscapes;

/// <summary>Writes landscapes as files.</summary>
public static class LandscapeWriter
{
    /// <summary>The landscape with its defaults written out, with LF line ends.</summary>
    public static string ToYaml(LandscapeSpec landscape) => YamlText.Write((JsonObject)LandscapeShape.Form.Write(landscape)!);
}

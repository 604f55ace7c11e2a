using System.Text.Json.Nodes;
using AllianceSim.Scenarios.Yaml;

namespace AllianceSim.Scenarios.Sweeps;

/// <summary>Writes sweeps as files.</summary>
public static class SweepWriter
{
    /// <summary>The sweep with its defaults written out, with LF line ends.</summary>
    public static string ToYaml(SweepSpec sweep) => YamlText.Write((JsonObject)SweepShape.Form.Write(sweep)!);
}

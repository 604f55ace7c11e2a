using System.Text.Json.Nodes;
using AllianceSim.Scenarios.Yaml;

namespace AllianceSim.Scenarios.Calibrations;

/// <summary>Writes calibrations, targets and parameter files.</summary>
public static class CalibrationWriter
{
    /// <summary>The calibration with its defaults written out, with LF line ends.</summary>
    public static string ToYaml(CalibrationSpec calibration) => YamlText.Write((JsonObject)CalibrationShape.Calibration.Write(calibration)!);

    /// <summary>A set of targets.</summary>
    public static string ToYaml(TargetSet targets) => YamlText.Write((JsonObject)CalibrationShape.Targets.Write(targets)!);

    /// <summary>A file that scenarios can include.</summary>
    /// <param name="name">What the values are.</param>
    /// <param name="about">Where they come from.</param>
    /// <param name="parameters">The values, by id.</param>
    public static string Parameters(string name, string about, IEnumerable<KeyValuePair<string, double>> parameters) => YamlText.Write(new JsonObject
    {
        ["name"] = name,
        ["about"] = about,
        ["parameters"] = new JsonObject(parameters.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)JsonValue.Create(pair.Value)))),
    });
}

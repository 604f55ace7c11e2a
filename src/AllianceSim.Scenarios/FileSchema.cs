using System.Text.Json.Nodes;
using AllianceSim.Scenarios.Calibrations;
using AllianceSim.Scenarios.Forms;
using AllianceSim.Scenarios.Landscapes;
using AllianceSim.Scenarios.Shape;
using AllianceSim.Scenarios.Sweeps;

namespace AllianceSim.Scenarios;

/// <summary>Describes files to editors, as JSON Schema (2020-12). Rules across keys, such as that a name must be declared, are the readers'
/// alone.</summary>
public static class FileSchema
{
    /// <summary>Scenario files, with meanings, ranges, choices and defaults, and with the mechanisms and parameters of the catalogue.</summary>
    public static string OfScenarios() => ToJson("AllianceSim scenario", ScenarioShape.Form.Schema());

    /// <summary>Sweep files.</summary>
    public static string OfSweeps() => ToJson("AllianceSim sweep", SweepShape.Form.Schema());

    /// <summary>Calibration files.</summary>
    public static string OfCalibrations() => ToJson("AllianceSim calibration", CalibrationShape.Calibration.Schema());

    /// <summary>Target files.</summary>
    public static string OfTargets() => ToJson("AllianceSim targets", CalibrationShape.Targets.Schema());

    /// <summary>Landscape files.</summary>
    public static string OfLandscapes() => ToJson("AllianceSim landscape", LandscapeShape.Form.Schema());

    private static string ToJson(string title, JsonObject form)
    {
        var schema = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["title"] = title };
        foreach (var (key, value) in form)
            schema[key] = value?.DeepClone();
        return schema.ToJsonString(JsonText.Indented) + "\n";
    }
}

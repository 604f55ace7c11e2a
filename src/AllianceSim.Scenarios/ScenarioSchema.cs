using System.Text.Json.Nodes;
using AllianceSim.Scenarios.Forms;
using AllianceSim.Scenarios.Shape;

namespace AllianceSim.Scenarios;

/// <summary>Describes scenario files to editors.</summary>
public static class ScenarioSchema
{
    /// <summary>JSON Schema (2020-12) of a scenario file, with meanings, ranges, choices and defaults, and with the mechanisms and
    /// parameters of the catalogue. Rules across keys, such as that a name must be declared, are the reader's alone.</summary>
    public static string ToJson()
    {
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "AllianceSim scenario",
        };
        foreach (var (key, value) in ScenarioShape.Form.Schema())
            schema[key] = value?.DeepClone();
        return schema.ToJsonString(JsonText.Indented) + "\n";
    }
}

using System.Text.Json.Nodes;
using AllianceSim.Model.Mechanisms;
using AllianceSim.Scenarios.Problems;
using AllianceSim.Scenarios.Yaml;

namespace AllianceSim.Scenarios.Tests;

public class FileSchemaTests
{
    private static readonly JsonObject Schema = JsonNode.Parse(FileSchema.OfScenarios())!.AsObject();

    [Fact]
    public void The_keys_of_the_schema_are_the_keys_that_the_reader_takes()
    {
        // The two files hold every key and are read without problems: so whatever they hold is taken.
        var problems = new ProblemList();
        var taken = new SortedSet<string>(StringComparer.Ordinal);
        Collect(YamlTree.Parse(Files.Full, "f.yaml", problems)!, Schema, "", taken);
        Collect(YamlTree.Parse(Files.Generated, "f.yaml", problems)!, Schema, "", taken);
        Assert.False(problems.Any);

        var described = new SortedSet<string>(StringComparer.Ordinal);
        Describe(Schema, "", described);
        string[] elsewhere = ["mechanisms.", "parameters.", "shocks.found."];

        // Needs a file beside it, see the tests of inclusion.
        described.Remove("include");
        described.RemoveWhere(path => elsewhere.Any(block => path.StartsWith(block, StringComparison.Ordinal)));
        taken.RemoveWhere(path => elsewhere.Any(block => path.StartsWith(block, StringComparison.Ordinal)));

        Assert.Equal(described, taken);
    }

    [Fact]
    public void Keys_carry_meaning_range_default_and_choices()
    {
        var state = Schema["properties"]!["states"]!["items"]!;
        Assert.Equal(
            """{"type":"number","minimum":0,"maximum":1,"description":"Share of capability that can be used offensively.","default":0.5}""",
            state["properties"]!["offense"]!.ToJsonString());
        Assert.Equal(0, (double)state["properties"]!["power"]!["exclusiveMinimum"]!);
        Assert.Equal("""["name","power"]""", state["required"]!.ToJsonString());
        Assert.False((bool)state["additionalProperties"]!);
        var stop = Schema["properties"]!["stop"]!["properties"]!;
        Assert.Equal("""["no-alliances","one-component"]""", stop["when"]!["enum"]!.ToJsonString());
        var generator = Schema["properties"]!["world"]!["properties"]!["generate"]!["properties"]!;
        Assert.Equal("sphere", (string?)generator["geography"]!["default"]);
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", (string?)Schema["$schema"]);
    }

    [Fact]
    public void Lists_carry_their_lengths_and_defaults()
    {
        Assert.Equal(200, (int)JsonNode.Parse(FileSchema.OfLandscapes())!["properties"]!["states"]!["maxItems"]!);
        Assert.Null(Schema["properties"]!["alliances"]!["maxItems"]);
        var calibration = JsonNode.Parse(FileSchema.OfCalibrations())!["properties"]!;
        Assert.Equal("""["abc","smm"]""", calibration["methods"]!["default"]!.ToJsonString());
        Assert.Null(calibration["fit"]!["default"]);
    }

    [Fact]
    public void Mechanisms_and_parameters_are_those_of_the_catalogue()
    {
        Assert.Equal(
            Catalogue.All.Where(m => m.IsSwitch).Select(m => m.Id),
            Schema["properties"]!["mechanisms"]!["properties"]!.AsObject().Select(p => p.Key));
        var parameters = Schema["properties"]!["parameters"]!["properties"]!.AsObject();
        Assert.Equal(Catalogue.All.SelectMany(m => m.Parameters).Select(p => p.Id), parameters.Select(p => p.Key));
        foreach (var parameter in Catalogue.All.SelectMany(m => m.Parameters))
        {
            Assert.Equal(parameter.Default, (double)parameters[parameter.Id]!["default"]!);
            Assert.Equal(parameter.Maximum, (double)parameters[parameter.Id]!["maximum"]!);
        }
    }

    private static void Collect(Node node, JsonNode? schema, string path, SortedSet<string> keys)
    {
        if (node is ListNode list)
        {
            foreach (var item in list.Items)
                Collect(item, schema?["items"] is JsonObject items ? items : null, path, keys);
        }

        if (node is not MapNode map || schema?["properties"] is not JsonObject properties)
            return;
        foreach (var entry in map.Entries)
        {
            keys.Add(path + entry.Key);
            Collect(entry.Value, properties[entry.Key], $"{path}{entry.Key}.", keys);
        }
    }

    private static void Describe(JsonNode? schema, string path, SortedSet<string> keys)
    {
        if (schema?["items"] is JsonObject items)
            Describe(items, path, keys);
        if (schema?["properties"] is not JsonObject properties)
            return;
        foreach (var (key, value) in properties)
        {
            keys.Add(path + key);
            Describe(value, $"{path}{key}.", keys);
        }
    }
}

using System.Text.Json.Nodes;
using AllianceSim.Scenarios.Problems;
using AllianceSim.Scenarios.Sweeps;
using AllianceSim.Scenarios.Yaml;

namespace AllianceSim.Scenarios.Tests.Sweeps;

public class SweepSchemaTests
{
    private static readonly JsonObject Schema = JsonNode.Parse(FileSchema.OfSweeps())!.AsObject();

    [Fact]
    public void The_keys_of_the_schema_are_the_keys_that_the_reader_takes()
    {
        var root = Assert.IsType<MapNode>(YamlTree.Parse(SweepFolder.Full, "f.yaml", new ProblemList()));

        Assert.Equal(
            Schema["properties"]!.AsObject().Select(key => key.Key).Order(StringComparer.Ordinal),
            root.Entries.Select(entry => entry.Key).Append("table").Order(StringComparer.Ordinal));
        Assert.Equal(["by", "baseline"], Schema["properties"]!["compare"]!["properties"]!.AsObject().Select(key => key.Key));
        Assert.Equal(
            ["of", "half-width", "at-least", "at-most"], Schema["properties"]!["stop-when"]!["properties"]!.AsObject().Select(key => key.Key));
        Assert.Equal("array", (string?)Schema["properties"]!["tables"]!["type"]);
        Assert.Equal("""["name","base"]""", Schema["required"]!.ToJsonString());
        Assert.False((bool)Schema["additionalProperties"]!);
        Assert.Equal("AllianceSim sweep", (string?)Schema["title"]);
    }

    [Fact]
    public void Values_are_lists_steps_and_every_distribution()
    {
        var forms = Schema["properties"]!["vary"]!["additionalProperties"]!["anyOf"]!.AsArray();

        Assert.Equal("array", (string?)forms[0]!["type"]);
        Assert.Equal(["from", "to", "steps"], forms[1]!["properties"]!.AsObject().Select(key => key.Key));
        Assert.Equal(
            ["uniform", "log-uniform", "integers", "normal", "triangular"],
            forms.Skip(2).Select(form => Assert.Single(form!["properties"]!.AsObject()).Key));
        Assert.Equal(Enum.GetValues<DistributionKind>().Length, forms.Count - 2);
    }

    [Fact]
    public void Designs_and_defaults_are_described()
    {
        var keys = Schema["properties"]!;

        Assert.Equal(
            """["grid","random","latin-hypercube","sobol","one-at-a-time","table","morris","saltelli"]""",
            keys["design"]!["anyOf"]![0]!["enum"]!.ToJsonString());
        Assert.Equal((64, 20), ((int)keys["samples"]!["default"]!, (int)keys["replicates"]!["default"]!));
        Assert.True((bool)keys["common-random-numbers"]!["default"]!);
        Assert.All(keys.AsObject(), key => Assert.NotEqual("", (string?)key.Value!["description"]));
    }
}

using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using AllianceSim.Scenarios.Forms;
using AllianceSim.Scenarios.Yaml;

namespace AllianceSim.Scenarios.Sweeps;

/// <summary>A single value of whatever kind, kept as it is written.</summary>
internal sealed class LevelForm : Form<string>
{
    /// <inheritdoc/>
    public override string Expected => "a single value";

    /// <summary>A value as a scenario has it: what stands in quotation marks keeps them.</summary>
    public static string AsWritten(ScalarNode node) => node.IsPlain ? node.Text : JsonValue.Create(node.Text).ToJsonString(JsonText.Options);

    /// <inheritdoc/>
    public override bool TryRead(Node node, Reading reading, [MaybeNullWhen(false)] out string value)
    {
        value = node is ScalarNode { IsNothing: false } scalar ? AsWritten(scalar) : null;
        return value is not null || Refuse(node, reading);
    }

    /// <inheritdoc/>
    public override JsonNode? Write(string value) => JsonValue.Create(value);

    /// <inheritdoc/>
    public override JsonObject Schema() => new() { ["type"] = new JsonArray("string", "number", "boolean") };
}

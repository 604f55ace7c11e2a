using System.Text.Json.Nodes;
using AllianceSim.Scenarios.Yaml;

namespace AllianceSim.Scenarios.Forms;

/// <summary>A switch: on, true or yes; off, false or no.</summary>
public sealed class SwitchForm : Form<bool>
{
    /// <inheritdoc/>
    public override string Expected => "on or off";

    /// <inheritdoc/>
    public override bool TryRead(Node node, Reading reading, out bool value)
    {
        var meant = node is ScalarNode scalar ? PlainWords.AsSwitch(scalar.Text) : null;
        value = meant ?? false;
        return meant is not null || Refuse(node, reading);
    }

    /// <inheritdoc/>
    public override JsonNode? Write(bool value) => JsonValue.Create(value);

    /// <inheritdoc/>
    public override JsonObject Schema() => new() { ["enum"] = new JsonArray(true, false, "on", "off", "yes", "no") };
}

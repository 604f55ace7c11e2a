using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Nodes;
using AllianceSim.Scenarios.Forms;
using AllianceSim.Scenarios.Yaml;

namespace AllianceSim.Scenarios.Sweeps;

/// <summary>A single value of whatever kind, kept as a text that is put into a scenario.</summary>
internal sealed class LevelForm : Form<string>
{
    /// <inheritdoc/>
    public override string Expected => "a single value";

    /// <summary>A value as it is put into a scenario. Equal values are equal texts: <c>0.50</c> becomes 0.5, and only what would mean
    /// something else without quotation marks keeps them.</summary>
    /// <param name="text">The value without quotation marks.</param>
    /// <param name="isPlain">Whether it stands without them.</param>
    public static string AsWritten(string text, bool isPlain)
    {
        if (!isPlain)
            return NeedsQuotes(text) ? JsonValue.Create(text).ToJsonString(JsonText.Options) : text;
        // Whole numbers keep their digits: a seed has more of them than a double.
        return PlainWords.IsDecimal(text) && !PlainWords.IsWhole(text) && Number(text) is var number && double.IsFinite(number)
            ? number.ToString(CultureInfo.InvariantCulture)
            : text;
    }

    /// <inheritdoc/>
    public override bool TryRead(Node node, Reading reading, [MaybeNullWhen(false)] out string value)
    {
        value = node is ScalarNode { IsNothing: false } scalar && !scalar.Text.Any(char.IsControl)
            ? AsWritten(scalar.Text, scalar.IsPlain)
            : null;
        return value is not null || Refuse(node, reading);
    }

    /// <inheritdoc/>
    public override JsonNode? Write(string value) => value switch
    {
        ['"', ..] => JsonNode.Parse(value),
        "true" => JsonValue.Create(true),
        "false" => JsonValue.Create(false),
        _ when PlainWords.IsWhole(value) => JsonNode.Parse(value.TrimStart('+')),
        _ when PlainWords.IsDecimal(value) => JsonValue.Create(Number(value)),
        _ => JsonValue.Create(value),
    };

    /// <inheritdoc/>
    public override JsonObject Schema() => new() { ["type"] = new JsonArray("string", "number", "boolean") };

    private static double Number(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static bool NeedsQuotes(string text) =>
        PlainWords.IsNotText(text) || text is ['[' or '{' or '"' or '\'', ..] || text.Trim().Length != text.Length;
}

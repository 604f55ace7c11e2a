using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using AllianceSim.Scenarios.Yaml;

namespace AllianceSim.Scenarios.Forms;

/// <summary>A name that must be declared elsewhere in the file.</summary>
/// <param name="kind">What it stands for.</param>
/// <param name="orNone">Whether <c>none</c> is allowed too.</param>
public sealed class ReferenceForm(Named kind, bool orNone = false) : Form<string>
{
    /// <inheritdoc/>
    public override string Expected => kind switch
    {
        Named.State => "the name of a state",
        Named.Alliance => "the name of an alliance",
        _ => "the name of a doctrine",
    } + (orNone ? " or none" : "");

    /// <inheritdoc/>
    public override bool TryRead(Node node, Reading reading, [MaybeNullWhen(false)] out string value)
    {
        value = orNone && node is ScalarNode { Text: TextForm.NoneWord } ? TextForm.NoneWord : null;
        if (value is not null)
            return true;
        if (!TextForm.Any.TryRead(node, reading, out value))
            return false;
        reading.Refer(kind, node, value);
        return true;
    }

    /// <inheritdoc/>
    public override JsonNode? Write(string value) => TextForm.Any.Write(value);

    /// <inheritdoc/>
    public override JsonObject Schema() => TextForm.Any.Schema();
}

using System.Collections.Immutable;
using System.Text.Json.Nodes;
using AllianceSim.Scenarios.Yaml;

namespace AllianceSim.Scenarios.Forms;

/// <summary>A value under each of some names, in the order of the file.</summary>
/// <typeparam name="T">Type of the values.</typeparam>
/// <param name="form">Form of the values.</param>
/// <param name="kind">What the names stand for where they must be declared elsewhere in the file; null where they are new here.</param>
public sealed class NamedForm<T>(Form<T> form, Named? kind = null) : Form<ImmutableArray<KeyValuePair<string, T>>>
{
    /// <inheritdoc/>
    public override string Expected => $"a block of names, each with {form.Expected}";

    /// <inheritdoc/>
    public override bool TryRead(Node node, Reading reading, out ImmutableArray<KeyValuePair<string, T>> value)
    {
        value = [];
        if (node is not MapNode map)
            return Refuse(node, reading);
        var read = ImmutableArray.CreateBuilder<KeyValuePair<string, T>>(map.Entries.Length);
        var right = Entries.ReportTwins(map, reading);
        foreach (var entry in Entries.Distinct(map))
        {
            var name = new ScalarNode(entry.Value.Path, entry.KeyMark, entry.Key, IsPlain: false);
            if (TextForm.Name.TryRead(name, reading, out _) & form.TryRead(entry.Value, reading, out var one))
                read.Add(new(entry.Key, one!));
            else
                right = false;
            if (kind is { } declared)
                reading.Refer(declared, name, entry.Key);
        }

        value = read.ToImmutable();
        return right;
    }

    /// <inheritdoc/>
    public override JsonNode? Write(ImmutableArray<KeyValuePair<string, T>> value) =>
        new JsonObject(value.Select(pair => KeyValuePair.Create(pair.Key, form.Write(pair.Value))));

    /// <inheritdoc/>
    public override JsonObject Schema() => new()
    {
        ["type"] = "object",
        ["propertyNames"] = TextForm.Name.Schema(),
        ["additionalProperties"] = form.Schema(),
    };
}

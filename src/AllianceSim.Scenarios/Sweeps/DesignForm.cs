using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using AllianceSim.Scenarios.Forms;
using AllianceSim.Scenarios.Yaml;

namespace AllianceSim.Scenarios.Sweeps;

/// <summary>A design: one word for all factors, or a block of words, each with the factors that are combined so.</summary>
internal sealed class DesignForm : Form<ImmutableArray<DesignPart>>
{
    private static readonly ChoiceForm<DesignKind> Kinds = new();
    private static readonly ListForm<string> Paths = new(TextForm.Name, least: 1, sameness: path => path, orOne: true);

    /// <summary>The word for a kind of design.</summary>
    public static string WordOf(DesignKind kind) => Kinds.Write(kind)!.GetValue<string>();

    /// <inheritdoc/>
    public override string Expected => $"{Kinds.Expected}, or a block of them with lists of factors, as in {{ grid: [a, b], sobol: [c, d] }}";

    /// <inheritdoc/>
    public override bool TryRead(Node node, Reading reading, [MaybeNullWhen(false)] out ImmutableArray<DesignPart> value)
    {
        value = [];
        if (node is not MapNode map)
        {
            var right = Kinds.TryRead(node, reading, out var one);
            value = [new DesignPart(one, [])];
            return right;
        }

        var all = Entries.ReportTwins(map, reading);
        foreach (var entry in Entries.Distinct(map))
        {
            var word = new ScalarNode(entry.Value.Path, entry.KeyMark, entry.Key, IsPlain: true);
            if (Kinds.TryRead(word, reading, out var kind) & Paths.TryRead(entry.Value, reading, out var factors))
                value = value.Add(new DesignPart(kind, factors));
            else
                all = false;
        }

        return all && (value.Length > 0 || Refuse(node, reading));
    }

    /// <inheritdoc/>
    public override JsonNode? Write(ImmutableArray<DesignPart> value) => value is [{ Factors: [] } whole]
        ? Kinds.Write(whole.Kind)
        : new JsonObject(value.Select(part => KeyValuePair.Create(WordOf(part.Kind), Paths.Write(part.Factors))));

    /// <inheritdoc/>
    public override JsonObject Schema() => new()
    {
        ["anyOf"] = new JsonArray(
            Kinds.Schema(),
            new JsonObject { ["type"] = "object", ["propertyNames"] = Kinds.Schema(), ["additionalProperties"] = Paths.Schema() }),
    };
}

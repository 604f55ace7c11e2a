using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using AllianceSim.Scenarios.Problems;
using AllianceSim.Scenarios.Yaml;

namespace AllianceSim.Scenarios.Forms;

/// <summary>A value under each of some known ids.</summary>
/// <typeparam name="T">Type of the values.</typeparam>
/// <param name="noun">What an id stands for, in one word.</param>
/// <param name="choices">The ids, with form, default and meaning.</param>
/// <param name="refusal">What to say of an id that exists and is no choice; null for one that does not exist.</param>
public sealed class IdsForm<T>(string noun, IReadOnlyList<IdChoice<T>> choices, Func<string, string?>? refusal = null)
    : Form<ImmutableSortedDictionary<string, T>>
{
    private readonly Dictionary<string, IdChoice<T>> byId = choices.ToDictionary(c => c.Id, StringComparer.Ordinal);
    private readonly string[] ids = [.. choices.Select(c => c.Id)];

    /// <inheritdoc/>
    public override string Expected => $"a block of {noun} ids with values";

    /// <inheritdoc/>
    public override bool TryRead(Node node, Reading reading, [MaybeNullWhen(false)] out ImmutableSortedDictionary<string, T> value)
    {
        value = null;
        if (node is not MapNode map)
            return Refuse(node, reading);
        var read = ImmutableSortedDictionary.CreateBuilder<string, T>(StringComparer.Ordinal);
        var right = Entries.ReportTwins(map, reading);
        foreach (var entry in Entries.Distinct(map))
        {
            if (!byId.TryGetValue(entry.Key, out var choice))
            {
                ReportUnknown(entry, reading);
                right = false;
            }
            else if (choice.Form.TryRead(entry.Value, reading, out var one))
            {
                read.Add(entry.Key, one);
            }
            else
            {
                right = false;
            }
        }

        value = read.ToImmutable();
        return right;
    }

    private void ReportUnknown(Entry entry, Reading reading)
    {
        var message = refusal?.Invoke(entry.Key) ?? $"unknown {noun} {Wording.Quote(entry.Key)}";
        string[] within = [.. ids.Where(id => id.StartsWith(entry.Key + ".", StringComparison.Ordinal))];
        if (within.Length == 0)
        {
            reading.Problems.AddUnknown(entry.KeyMark, entry.Value.Path, message, entry.Key, ids);
            return;
        }

        // An id with dots was taken apart into blocks.
        var written = entry.Value is MapNode { Entries: [var first, ..] } ? $"{entry.Key}.{first.Key}" : within[0];
        reading.Problems.AddUnknown(entry.KeyMark, entry.Value.Path, message, written, within);
    }

    /// <inheritdoc/>
    public override JsonNode? Write(ImmutableSortedDictionary<string, T> value) =>
        new JsonObject(value.Select(pair => KeyValuePair.Create(pair.Key, byId[pair.Key].Form.Write(pair.Value))));

    /// <inheritdoc/>
    public override JsonObject Schema()
    {
        var properties = new JsonObject();
        foreach (var choice in choices)
        {
            var schema = choice.Form.Schema();
            schema["description"] = choice.Meaning;
            schema["default"] = choice.Form.Write(choice.Default);
            properties[choice.Id] = schema;
        }

        return new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
    }
}

/// <summary>An id that can be given a value.</summary>
/// <typeparam name="T">Type of the value.</typeparam>
/// <param name="Id">The id.</param>
/// <param name="Form">Form of the value.</param>
/// <param name="Default">Value where the file is silent.</param>
/// <param name="Meaning">What it does.</param>
public sealed record IdChoice<T>(string Id, Form<T> Form, T Default, string Meaning);

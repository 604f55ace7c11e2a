using System.Collections.Immutable;
using System.Text.Json.Nodes;
using AllianceSim.Scenarios.Problems;
using AllianceSim.Scenarios.Yaml;

namespace AllianceSim.Scenarios.Forms;

/// <summary>A block of known keys.</summary>
/// <typeparam name="T">Type that the block is read into.</typeparam>
/// <param name="noun">What the block is, as in <c>a state</c>.</param>
/// <param name="blank">A block in which nothing was given: its values are the defaults.</param>
/// <param name="keys">The keys, in the order in which they are written.</param>
public sealed class BlockForm<T>(string noun, T blank, ImmutableArray<Key<T>> keys) : Form<T>
    where T : class
{
    private readonly string[] names = [.. keys.Select(k => k.Name)];

    /// <summary>The keys, in the order in which they are written.</summary>
    public ImmutableArray<Key<T>> Keys => keys;

    /// <inheritdoc/>
    public override string Expected => $"{noun}: a block of keys ({string.Join(", ", names)})";

    /// <summary>Reads a block; its values are given back also where some are wrong.</summary>
    public override bool TryRead(Node node, Reading reading, out T value)
    {
        value = blank;
        if (node is not MapNode map)
            return Refuse(node, reading);
        var right = Entries.ReportTwins(map, reading);
        var sound = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in Entries.Distinct(map))
        {
            if (keys.FirstOrDefault(k => k.Name == entry.Key) is not { } key)
            {
                reading.Problems.AddUnknown(
                    entry.KeyMark, entry.Value.Path, $"unknown key {Wording.Quote(entry.Key)}", entry.Key, names);
                right = false;
                continue;
            }

            (value, var isSound) = key.Read(value, entry.Value, reading);
            right &= isSound;
            if (isSound)
                sound.Add(entry.Key);
        }

        foreach (var missing in keys.Where(k => k.IsRequired && map[k.Name] is null))
        {
            reading.Problems.Add(map, $"key {Wording.Quote(missing.Name)} is missing: {missing.Meaning.TrimEnd('.')}");
            right = false;
        }

        reading.Keep(new Block<T>(value, map, sound));
        return right;
    }

    /// <inheritdoc/>
    public override JsonNode? Write(T value)
    {
        var written = new JsonObject();
        foreach (var key in keys)
        {
            if (key.Write(value, blank) is { } node)
                written[key.Name] = node;
        }

        return written;
    }

    /// <inheritdoc/>
    public override JsonObject Schema()
    {
        var schema = new JsonObject
        {
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["properties"] = new JsonObject(keys.Select(k => KeyValuePair.Create(k.Name, (JsonNode?)k.Schema(blank)))),
        };
        if (keys.Any(k => k.IsRequired))
            schema["required"] = new JsonArray([.. keys.Where(k => k.IsRequired).Select(k => JsonValue.Create(k.Name))]);
        return schema;
    }
}

using System.Text.Json;
using System.Text.Json.Nodes;
using AllianceSim.Scenarios.Yaml;

namespace AllianceSim.Scenarios.Forms;

/// <summary>A key of a block: what it is called, what it means, how its value is written and where it goes.</summary>
/// <typeparam name="TBlock">Type that the block is read into.</typeparam>
public abstract class Key<TBlock>(string name, string meaning, bool isRequired)
{
    /// <summary>The key, in lower case with hyphens.</summary>
    public string Name { get; } = name;

    /// <summary>What it means, for editors.</summary>
    public string Meaning { get; } = meaning;

    /// <summary>Whether a block without it is wrong.</summary>
    public bool IsRequired { get; } = isRequired;

    /// <summary>Puts the value into the block, where it is right.</summary>
    /// <returns>The block, and whether the value is right.</returns>
    public abstract (TBlock Block, bool Right) Read(TBlock block, Node node, Reading reading);

    /// <summary>The value in a block, as it is written; null where it is left out, since it says nothing.</summary>
    /// <param name="block">The block.</param>
    /// <param name="blank">A block in which nothing was given.</param>
    public abstract JsonNode? Write(TBlock block, TBlock blank);

    /// <summary>The key's value as JSON Schema, with meaning and default.</summary>
    /// <param name="blank">A block in which nothing was given.</param>
    public abstract JsonObject Schema(TBlock blank);
}

/// <summary>A key of a block with a value of one type.</summary>
/// <typeparam name="TBlock">Type that the block is read into.</typeparam>
/// <typeparam name="T">Type of the value.</typeparam>
/// <param name="name">The key.</param>
/// <param name="form">Form of the value.</param>
/// <param name="get">The value in a block.</param>
/// <param name="set">A block with another value.</param>
/// <param name="meaning">What it means.</param>
/// <param name="isRequired">Whether a block without it is wrong.</param>
public sealed class Key<TBlock, T>(
    string name, Form<T> form, Func<TBlock, T> get, Func<TBlock, T, TBlock> set, string meaning, bool isRequired)
    : Key<TBlock>(name, meaning, isRequired)
{
    /// <inheritdoc/>
    public override (TBlock Block, bool Right) Read(TBlock block, Node node, Reading reading) =>
        form.TryRead(node, reading, out var value) ? (set(block, value), true) : (block, false);

    /// <inheritdoc/>
    public override JsonNode? Write(TBlock block, TBlock blank)
    {
        var (written, unsaid) = (form.Write(get(block)), form.Write(get(blank)));
        return IsRequired || !SaysNothing(written) || !SaysNothing(unsaid) || (IsOff(written) && unsaid is null) ? written : null;
    }

    /// <inheritdoc/>
    public override JsonObject Schema(TBlock blank)
    {
        var schema = form.Schema();
        schema["description"] = Meaning;
        if (!IsRequired && form.Write(get(blank)) is (JsonValue or JsonArray { Count: > 0 }) and var value && value.ToString().Length > 0)
            schema["default"] = value;
        return schema;
    }

    private static bool SaysNothing(JsonNode? written) => written switch
    {
        JsonArray list => list.Count == 0,
        JsonObject map => map.Count == 0,
        JsonValue value => IsOff(value) || (value.TryGetValue<string>(out var text) && text.Length == 0),
        _ => true,
    };

    /// <summary>Whether a switch is off: that says something where silence leaves it open.</summary>
    private static bool IsOff(JsonNode? written) => written is JsonValue value && value.GetValueKind() == JsonValueKind.False;
}

/// <summary>Makes the keys of one type of block.</summary>
/// <typeparam name="TBlock">Type that the block is read into.</typeparam>
internal static class Keys<TBlock>
{
    /// <summary>A key that a block must have.</summary>
    public static Key<TBlock> Required<T>(
        string name, Form<T> form, Func<TBlock, T> get, Func<TBlock, T, TBlock> set, string meaning) =>
        new Key<TBlock, T>(name, form, get, set, meaning, isRequired: true);

    /// <summary>A key that a block can have.</summary>
    public static Key<TBlock> Optional<T>(
        string name, Form<T> form, Func<TBlock, T> get, Func<TBlock, T, TBlock> set, string meaning) =>
        new Key<TBlock, T>(name, form, get, set, meaning, isRequired: false);
}

using System.Text;
using System.Text.Json.Nodes;
using AllianceSim.Scenarios.Problems;
using AllianceSim.Scenarios.Yaml;

namespace AllianceSim.Scenarios.Forms;

/// <summary>One of a few words: the names of an enumeration in lower case with hyphens.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
public sealed class ChoiceForm<T> : Form<T>
    where T : struct, Enum
{
    private static readonly (string Word, T Value)[] Choices = [.. Enum.GetValues<T>().Select(v => (Hyphenate(v.ToString()), v))];

    /// <inheritdoc/>
    public override string Expected => string.Join(", ", Choices.Select(c => c.Word));

    /// <inheritdoc/>
    public override bool TryRead(Node node, Reading reading, out T value)
    {
        value = default;
        if (node is not ScalarNode { IsNothing: false } scalar)
            return Refuse(node, reading);
        foreach (var choice in Choices.Where(c => c.Word == scalar.Text))
        {
            value = choice.Value;
            return true;
        }

        var nearest = Nearest.To(scalar.Text, Choices.Select(c => c.Word));
        reading.Problems.Add(node, $"{Wording.Quote(scalar.Text)} is none of the choices", Expected, nearest);
        return false;
    }

    /// <inheritdoc/>
    public override JsonNode? Write(T value) => JsonValue.Create(Choices.Single(c => c.Value.Equals(value)).Word);

    /// <inheritdoc/>
    public override JsonObject Schema() => new() { ["enum"] = new JsonArray([.. Choices.Select(c => JsonValue.Create(c.Word))]) };

    private static string Hyphenate(string name)
    {
        var word = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && word.Length > 0)
                word.Append('-');
            word.Append(char.ToLowerInvariant(letter));
        }

        return word.ToString();
    }
}

using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AllianceSim.Scenarios.Problems;
using AllianceSim.Scenarios.Yaml;

namespace AllianceSim.Scenarios.Forms;

/// <summary>A text. What YAML reads as a number, true, false or null has to stand in quotation marks.</summary>
public sealed partial class TextForm : Form<string>
{
    private readonly string expected;
    private readonly Func<string, bool> allowed;
    private readonly Action<JsonObject> describe;

    private TextForm(string expected, Func<string, bool> allowed, Action<JsonObject> describe)
    {
        this.expected = expected;
        this.allowed = allowed;
        this.describe = describe;
    }

    /// <summary>Any text that can be written to a file: of control characters, only line breaks and tabs.</summary>
    public static TextForm Any { get; } = new("a text without control characters", IsWritable, _ => { });

    /// <summary>The name of a scenario, which becomes the name of a folder: Latin letters, digits, hyphen, underscore and dot, at
    /// most 100, beginning with a letter or digit, without two dots in a row or a dot at the end.</summary>
    public static TextForm FolderName { get; } = new(
        "letters, digits, '-', '_' and '.', at most 100, beginning with a letter or digit, without '..' or a dot at the end",
        text => text.Length <= 100 && Folder().IsMatch(text),
        schema => schema["pattern"] = @"^[A-Za-z0-9](\.?[A-Za-z0-9_-])*$");

    /// <summary>The name of a state, alliance, doctrine or group: printable text of at most 100 characters without spaces at the
    /// ends, and not <c>none</c>, which stands for no doctrine.</summary>
    public static TextForm Name { get; } = new(
        "a printable text of 1 to 100 characters without spaces at its ends, other than 'none'",
        IsName,
        schema =>
        {
            schema["maxLength"] = 100;
            schema["pattern"] = @"^\S(.*\S)?$";
            schema["not"] = new JsonObject { ["const"] = NoneWord };
        });

    /// <summary>The word that stands for no doctrine.</summary>
    public const string NoneWord = "none";

    /// <inheritdoc/>
    public override string Expected => expected;

    /// <summary>Whether a text is of this form.</summary>
    public bool Allows(string text) => allowed(text);

    /// <inheritdoc/>
    public override bool TryRead(Node node, Reading reading, [MaybeNullWhen(false)] out string value)
    {
        value = null;
        if (node is not ScalarNode scalar || (scalar.IsPlain && PlainWords.IsNotText(scalar.Text)))
            return Refuse(node, reading);
        if (!allowed(scalar.Text))
        {
            reading.Problems.Add(node, $"{Wording.Quote(scalar.Text)} is not allowed", Expected);
            return false;
        }

        value = scalar.Text;
        return true;
    }

    /// <inheritdoc/>
    public override JsonNode? Write(string value) => JsonValue.Create(value);

    /// <inheritdoc/>
    public override JsonObject Schema()
    {
        var schema = new JsonObject { ["type"] = "string" };
        describe(schema);
        return schema;
    }

    /// <inheritdoc/>
    protected override string? Advice(ScalarNode node) => "is read as a number or switch; put it in quotation marks to make it text";

    private static bool IsWritable(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = char.IsSurrogatePair(text, i);
            if ((char.IsSurrogate(text[i]) && !isPair) || (char.IsControl(text[i]) && text[i] is not ('\n' or '\r' or '\t')))
                return false;
            if (isPair)
                i++;
        }

        return true;
    }

    private static bool IsName(string text) =>
        text.Length is > 0 and <= 100 && text != NoneWord && text.Trim().Length == text.Length
        && text.EnumerateRunes().All(IsPrintable);

    private static bool IsPrintable(Rune letter) => letter != Rune.ReplacementChar && Rune.GetUnicodeCategory(letter) is not
        (UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse);

    [GeneratedRegex(@"^[A-Za-z0-9](\.?[A-Za-z0-9_-])*\z")]
    private static partial Regex Folder();
}

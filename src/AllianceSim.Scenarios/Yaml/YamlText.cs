using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace AllianceSim.Scenarios.Yaml;

/// <summary>Writes a tree as YAML: short lists and blocks on one line, longer ones indented.</summary>
public static partial class YamlText
{
    private const int LongestLine = 100;

    /// <summary>The tree as text with LF line ends; the same tree always gives the same text.</summary>
    public static string Write(JsonObject root)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var emitter = new Emitter(text, new EmitterSettings(2, int.MaxValue, false, 1024, newLine: "\n"));
        emitter.Emit(new StreamStart());
        emitter.Emit(new DocumentStart(null, null, isImplicit: true));
        Emit(root, emitter, isRoot: true);
        emitter.Emit(new DocumentEnd(isImplicit: true));
        emitter.Emit(new StreamEnd());
        return text.ToString();
    }

    private static void Emit(JsonNode? node, Emitter emitter, bool isRoot = false)
    {
        switch (node)
        {
            case JsonObject map:
                emitter.Emit(new MappingStart(
                    AnchorName.Empty, TagName.Empty, true, !isRoot && IsShort(map) ? MappingStyle.Flow : MappingStyle.Block));
                foreach (var (key, value) in map)
                {
                    Emit(key, emitter);
                    Emit(value, emitter);
                }

                emitter.Emit(new MappingEnd());
                break;
            case JsonArray list:
                emitter.Emit(new SequenceStart(
                    AnchorName.Empty, TagName.Empty, true, IsShort(list) ? SequenceStyle.Flow : SequenceStyle.Block));
                foreach (var item in list)
                    Emit(item, emitter);
                emitter.Emit(new SequenceEnd());
                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.String:
                Emit(value.GetValue<string>(), emitter);
                break;
            default:
                var word = node?.ToJsonString() ?? "null";
                emitter.Emit(new Scalar(AnchorName.Empty, TagName.Empty, word, ScalarStyle.Plain, true, false));
                break;
        }
    }

    private static void Emit(string text, Emitter emitter)
    {
        // Whatever any version of YAML could take for something else than text is put in quotation marks.
        var isSafe = SafePlain().IsMatch(text) && !PlainWords.IsNotText(text) && PlainWords.AsSwitch(text) is null;
        emitter.Emit(new Scalar(
            AnchorName.Empty, TagName.Empty, text, isSafe ? ScalarStyle.Plain : ScalarStyle.DoubleQuoted, isSafe, !isSafe));
    }

    private static bool IsShort(JsonNode node) => node.ToJsonString().Length <= LongestLine && node switch
    {
        JsonArray list => list.All(item => item is JsonValue),
        JsonObject map => map.All(pair => pair.Value is JsonValue or JsonArray { Count: <= 2 }),
        _ => true,
    };

    [GeneratedRegex(@"^[A-Za-z_]([A-Za-z0-9_. -]*[A-Za-z0-9_.-])?\z")]
    private static partial Regex SafePlain();
}

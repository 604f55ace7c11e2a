using System.Text.Encodings.Web;
using System.Text.Json;

namespace AllianceSim.Scenarios.Forms;

/// <summary>How JSON is put into words.</summary>
internal static class JsonText
{
    /// <summary>Letters of all alphabets as they are, LF line ends on every system.</summary>
    public static JsonSerializerOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The same, one key a line.</summary>
    public static JsonSerializerOptions Indented { get; } = new(Options) { WriteIndented = true, NewLine = "\n" };
}

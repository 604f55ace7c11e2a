using System.Text;
using System.Text.RegularExpressions;

namespace AllianceSim.Figures.Drawing;

/// <summary>The time at which a file was written, which would make two drawings of the same figure differ.</summary>
internal static partial class CreationDate
{
    /// <summary>The environment variable that programs take the time from, in seconds since 1970, where they heed it.</summary>
    public const string Variable = "SOURCE_DATE_EPOCH";

    /// <summary>A PDF, PostScript or any other file with that time at the beginning of 1970, in as many bytes.</summary>
    /// <param name="file">The file.</param>
    public static byte[] Remove(byte[] file)
    {
        if (!file.AsSpan().StartsWith("%PDF"u8) && !file.AsSpan().StartsWith("%!PS"u8))
            return file;
        var text = InPostScript().Replace(Encoding.Latin1.GetString(file), "Thu Jan  1 00:00:00 1970");
        return Encoding.Latin1.GetBytes(InPdf().Replace(text, "19700101000000"));
    }

    [GeneratedRegex(@"(?<=^%%CreationDate: )\w{3} \w{3} [ \d]\d \d\d:\d\d:\d\d \d{4}", RegexOptions.Multiline)]
    private static partial Regex InPostScript();

    [GeneratedRegex(@"(?<=/(Creation|Mod)Date \(D:)\d{14}")]
    private static partial Regex InPdf();
}

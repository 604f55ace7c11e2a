using System.Text;
using AllianceSim.Results;

namespace AllianceSim.Reports;

/// <summary>Puts a report into a result folder.</summary>
public static class ReportFile
{
    /// <summary>Name of the file.</summary>
    public const string Name = "report.html";

    /// <summary>Writes the report, and enters it into the manifest.</summary>
    /// <param name="folder">The result folder.</param>
    /// <param name="html">The page.</param>
    /// <returns>The path written.</returns>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static string Write(string folder, string html)
    {
        var path = Path.Combine(folder, Name);
        var whole = path + ".new";
        File.WriteAllText(whole, html, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        File.Move(whole, path, overwrite: true);
        ManifestStore.Seal(folder);
        return path;
    }
}

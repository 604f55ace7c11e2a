using AllianceSim.Reports.Pages;
using AllianceSim.Results;

namespace AllianceSim.Reports.Parts;

/// <summary>What every report ends with: how to make the results again, where they come from, and how to cite them.</summary>
internal static class ClosingPart
{
    /// <summary>Adds the sections.</summary>
    /// <param name="page">The report.</param>
    /// <param name="folder">The result folder.</param>
    /// <param name="manifest">Its manifest.</param>
    /// <param name="command">The command that makes the tables again, given in the folder of the results.</param>
    /// <param name="inputs">The files that it reads, within the folder.</param>
    public static void AddTo(ReportPage page, string folder, Manifest manifest, string command, IEnumerable<string> inputs)
    {
        var part = new ManifestPart(manifest);
        page.Section("again", "How to make it again", one => ManifestPart.WriteReproduction(one, command, inputs.Select(name => (name, TextOf(folder, name)))));
        page.Section("manifest", "Manifest", part.Write);
        page.Section("cite", "How to cite", part.WriteCitation);
    }

    // Figures and findings can be shown without the files that made them.
    private static string TextOf(string folder, string name)
    {
        try
        {
            return File.ReadAllText(Path.Combine(folder, name));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return $"It could not be read when this report was written: {error.GetType().Name}.";
        }
    }
}

using System.Globalization;
using AllianceSim.Reports.Pages;
using AllianceSim.Reports.Texts;
using AllianceSim.Results;

namespace AllianceSim.Reports.Parts;

/// <summary>Where the results come from, file by file; how to cite them, and how to make them again.</summary>
/// <param name="manifest">The manifest.</param>
internal sealed class ManifestPart(Manifest manifest)
{
    /// <summary>Writes version, times and files; the report that it stands in is not among them.</summary>
    public void Write(HtmlPage page)
    {
        var files = manifest.Files.Where(file => file.Name != ReportFile.Name).ToList();
        page.Table(
            ["", ""],
            [
                ["Version", $"{manifest.Version} {manifest.Commit}".TrimEnd()],
                ["SHA-256 of what was run", manifest.ScenarioSha256],
                ["Runtime", $"{manifest.Runtime}, {Phrase.Count(manifest.Jobs, "job")}"],
                ["Started", Time(manifest.Started)],
                ["Ended", manifest.Finished is { } finished ? Time(finished) : ""],
            ]);
        if (manifest.Inputs.Count > 0)
            page.Folded(Phrase.Count(manifest.Inputs.Count, "file") + " of the user, read and not kept here", inside => Write(inside, manifest.Inputs));
        page.Folded(Phrase.Count(files.Count, "file"), inside => Write(inside, files));
    }

    /// <summary>Writes how to cite.</summary>
    public void WriteCitation(HtmlPage page)
    {
        page.Line($"These results:");
        page.Code(Phrase.Text($"{manifest.Scenario}, seed {manifest.Seed}. AllianceSim {manifest.Version}{(manifest.Commit.Length > 0 ? $", commit {manifest.Commit}" : "")}, {manifest.Started.Year}. SHA-256 of the input {manifest.ScenarioSha256}."));
        page.Line($"The theory that the program carries out:");
        page.Item($"Walt, Stephen M. 1997. Why Alliances Endure or Collapse. Survival 39 (1): 156-179.");
        page.Item($"Beckley, Michael. 2015. The Myth of Entangling Alliances: Reassessing the Security Risks of U.S. Defense Pacts. International Security 39 (4): 7-48.");
    }

    /// <summary>Writes how to make the results again.</summary>
    /// <param name="page">Where.</param>
    /// <param name="commands">The commands, one a line.</param>
    /// <param name="sources">What they read: name and text of each file.</param>
    public static void WriteReproduction(HtmlPage page, string commands, IEnumerable<(string Name, string Text)> sources)
    {
        page.Line($"The same version, input and seed give the same bytes in every table, on any machine and with any number of jobs. In the folder of the results, or in any other with the files below:");
        page.Code(commands);
        foreach (var (name, text) in sources)
            page.Folded(name, inside => inside.Code(text));
    }

    private static void Write(HtmlPage page, IEnumerable<ManifestFile> files) => page.Table(
        ["File", "Bytes", "SHA-256"], files.Select(file => (string[])[file.Name, Phrase.Text($"{file.Bytes}"), file.Sha256]));

    private static string Time(DateTimeOffset time) => time.ToUniversalTime().ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);
}

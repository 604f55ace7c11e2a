using AllianceSim.Scenarios.Forms;
using AllianceSim.Scenarios.Problems;
using AllianceSim.Scenarios.Yaml;

namespace AllianceSim.Scenarios.Landscapes;

/// <summary>Reads landscape files. Nothing in a file leads to an exception: all that is wrong comes back as problems, at once.</summary>
public static class LandscapeReader
{
    /// <summary>Reads a landscape.</summary>
    /// <param name="path">The file.</param>
    /// <param name="overrides">Settings <c>path=value</c> that stand in for those of the file, the last one winning; see
    /// <see cref="Override"/>.</param>
    public static FileLoad<LandscapeSpec> Read(string path, IReadOnlyList<string>? overrides = null)
    {
        var problems = new ProblemList();
        return TextFile.Read(path, problems) is { } text ? Parse(text, path, overrides, problems) : new(null, problems.InOrder());
    }

    /// <summary>Reads a landscape from a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="fileName">What it is called in problems.</param>
    /// <param name="overrides">As for <see cref="Read"/>.</param>
    public static FileLoad<LandscapeSpec> Parse(string text, string fileName, IReadOnlyList<string>? overrides = null) =>
        Parse(text, fileName, overrides, new ProblemList());

    private static FileLoad<LandscapeSpec> Parse(string text, string fileName, IReadOnlyList<string>? overrides, ProblemList problems)
    {
        if (!TextFile.Accepts(text, fileName, problems) || YamlTree.Parse(text, fileName, problems) is not { } tree
            || !FileKinds.Accepts(tree, FileKind.Landscape, problems))
        {
            return new(null, problems.InOrder());
        }

        foreach (var setting in overrides ?? [])
            tree = Override.Apply(tree, setting, [], problems);
        var reading = new Reading(problems);
        LandscapeShape.Form.TryRead(tree, reading, out var landscape);
        if (reading.Blocks<LandscapeSpec>().FirstOrDefault() is { } block)
            LandscapeChecks.Run(block, reading);
        return new(problems.Any ? null : landscape, problems.InOrder());
    }
}

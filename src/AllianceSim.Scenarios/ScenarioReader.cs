using AllianceSim.Scenarios.Problems;

namespace AllianceSim.Scenarios;

/// <summary>Reads scenario files. Nothing in a file leads to an exception: all that is wrong comes back as problems, at once.</summary>
public static class ScenarioReader
{
    /// <summary>Reads a scenario from a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="overrides">Settings <c>path=value</c> that stand in for those of the file; see <see cref="ScenarioFile.With"/>.</param>
    public static ScenarioLoad Read(string path, IReadOnlyList<string>? overrides = null)
    {
        var problems = new ProblemList();
        return Load(ScenarioFile.Read(path, problems), overrides, problems);
    }

    /// <summary>Reads a scenario from a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="fileName">What it is called in problems.</param>
    /// <param name="overrides">As for <see cref="Read"/>.</param>
    public static ScenarioLoad Parse(string text, string fileName, IReadOnlyList<string>? overrides = null)
    {
        var problems = new ProblemList();
        return Load(ScenarioFile.Parse(text, fileName, problems), overrides, problems);
    }

    private static ScenarioLoad Load(ScenarioFile? file, IReadOnlyList<string>? overrides, ProblemList problems) =>
        new(file?.With(overrides ?? [], problems), problems.InOrder());
}

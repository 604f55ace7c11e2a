namespace AllianceSim.Model.Tests;

/// <summary>Files of the repository that tests hold to the code.</summary>
internal static class Repository
{
    /// <summary>The model document.</summary>
    public static string ModelDocument { get; } = Read("src", "AllianceSim.Model", "ODD.md");

    /// <summary>Text of a file, with the line ends of this repository.</summary>
    /// <param name="path">Folders and name, from the root.</param>
    public static string Read(params string[] path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "AllianceSim.sln")))
            folder = folder.Parent!;
        return File.ReadAllText(Path.Combine([folder.FullName, .. path])).ReplaceLineEndings("\n");
    }
}

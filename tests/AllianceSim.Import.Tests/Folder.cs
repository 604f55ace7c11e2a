using AllianceSim.Import.Tables;
using AllianceSim.Scenarios.Problems;

namespace AllianceSim.Import.Tests;

/// <summary>A folder of made-up data files that is gone after the test.</summary>
internal sealed class Folder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("alliancesim-import-");
    private readonly List<GivenFile> files = [];

    /// <summary>The files written, in order.</summary>
    public IReadOnlyList<GivenFile> Files => files;

    /// <summary>Writes a file of the given lines.</summary>
    public Folder With(string name, params IReadOnlyList<string> lines) => With(null, name, lines);

    /// <summary>Writes a file that the user says is something.</summary>
    public Folder With(DataRole? role, string name, params IReadOnlyList<string> lines)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllText(path, string.Join('\n', lines) + '\n');
        files.Add(new GivenFile(path, role));
        return this;
    }

    /// <summary>The path of a file within.</summary>
    public string At(string name) => Path.Combine(folder.FullName, name);

    /// <summary>What is wrong with the files, a line for each, without the folder.</summary>
    public string Told(ProblemList problems) =>
        string.Join('\n', problems.InOrder()).Replace(folder.FullName + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);

    public void Dispose() => folder.Delete(recursive: true);
}

using System.Text;

namespace AllianceSim.Results.Tests;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TestFolder : IDisposable
{
    private readonly DirectoryInfo parent = Directory.CreateTempSubdirectory("alliancesim-");

    public string Path => System.IO.Path.Combine(parent.FullName, "out");

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public string Text(string name) => Encoding.UTF8.GetString(System.IO.File.ReadAllBytes(File(name)));

    public void Append(string name, string text) => System.IO.File.AppendAllText(File(name), text);

    /// <summary>Tables, rows of failed runs, journal and scenario by name: all that must not hang on how the work went.</summary>
    public SortedDictionary<string, string> Bytes() => new(
        Directory.GetFiles(Path, "*", SearchOption.AllDirectories)
            .Select(file => System.IO.Path.GetRelativePath(Path, file).Replace('\\', '/'))
            .Where(name => name is not (".lock" or "manifest.json"))
            .ToDictionary(name => name, name => Convert.ToHexString(System.IO.File.ReadAllBytes(File(name)))),
        StringComparer.Ordinal);

    public void Dispose() => parent.Delete(recursive: true);
}

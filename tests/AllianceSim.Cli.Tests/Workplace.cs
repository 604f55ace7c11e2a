using System.Security.Cryptography;

namespace AllianceSim.Cli.Tests;

/// <summary>A folder to work in that is gone after the test.</summary>
internal sealed class Workplace : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("alliancesim-cli-");

    /// <summary>Its path.</summary>
    public string Path => folder.FullName;

    /// <summary>What the program sees as the PATH; null for that of the tests.</summary>
    public string? SearchPath { get; set; }

    /// <summary>The path of a file or folder within.</summary>
    public string At(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    /// <summary>The text of a file within.</summary>
    public string Text(params string[] parts) => File.ReadAllText(At(parts));

    /// <summary>The rows of a CSV table without quotes in it, by column.</summary>
    public List<Dictionary<string, string>> Rows(params string[] parts)
    {
        var lines = File.ReadLines(At(parts)).ToList();
        var columns = lines[0].Split(',');
        return [.. lines.Skip(1).Select(line => columns.Zip(line.Split(',')).ToDictionary(cell => cell.First, cell => cell.Second))];
    }

    /// <summary>Writes a file.</summary>
    /// <returns>Its name.</returns>
    public string Write(string name, string text)
    {
        File.WriteAllText(At(name), text);
        return name;
    }

    /// <summary>Writes a file.</summary>
    /// <returns>Its name.</returns>
    public string Write(string name, byte[] bytes)
    {
        File.WriteAllBytes(At(name), bytes);
        return name;
    }

    /// <summary>All folders, and all files with their hash, but for locks: one that a killed process left may go.</summary>
    public SortedDictionary<string, string> Everything() => Hashes("", "*", withFolders: true);

    /// <summary>The tables of a result folder with their hash.</summary>
    public SortedDictionary<string, string> Tables(params string[] parts) =>
        Hashes(System.IO.Path.Combine(parts), "*.csv", withFolders: false);

    /// <inheritdoc/>
    public void Dispose() => folder.Delete(recursive: true);

    private SortedDictionary<string, string> Hashes(string within, string pattern, bool withFolders)
    {
        var hashes = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var top = At(within);
        foreach (var path in Directory.EnumerateFileSystemEntries(top, pattern, SearchOption.AllDirectories))
        {
            var name = System.IO.Path.GetRelativePath(top, path).Replace('\\', '/');
            if (File.Exists(path) && System.IO.Path.GetFileName(path) != ".lock")
                hashes[name] = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)));
            else if (withFolders && Directory.Exists(path))
                hashes[name] = "folder";
        }

        return hashes;
    }
}

using System.Security.Cryptography;
using System.Text.Json;
using AllianceSim.Results.Writing;

namespace AllianceSim.Results;

/// <summary>Reads and writes the manifest of a result folder.</summary>
public static class ManifestStore
{
    /// <summary>Name of the file.</summary>
    public const string FileName = "manifest.json";

    /// <summary>Name of the lock that keeps a second process out while one writes.</summary>
    internal const string LockName = ".lock";

    /// <summary>Reads the manifest.</summary>
    /// <param name="folder">The result folder.</param>
    /// <exception cref="ResultFolderException">There is none, or it is damaged.</exception>
    public static Manifest Read(string folder)
    {
        var path = Path.Combine(folder, FileName);
        try
        {
            return JsonSerializer.Deserialize<Manifest>(File.ReadAllBytes(path), ResultJson.Indented)
                ?? throw new JsonException("it is empty");
        }
        catch (JsonException error)
        {
            throw new ResultFolderException($"{path}: is damaged ({error.Message}).", error);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ResultFolderException(
                $"{folder} is no result folder: it has no {FileName}. Give the folder that a run or a sweep has told as its results.", error)
            {
                IsRefusal = true,
            };
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ResultFolderException($"{path}: cannot be read: {error.Message}", error);
        }
    }

    /// <summary>Lists the files of a folder anew, for instance after figures were drawn. While the work goes on there is no list,
    /// and the manifest is the worker's alone.</summary>
    /// <param name="folder">The result folder.</param>
    /// <exception cref="ResultFolderException">There is no manifest, or the files cannot be read or written.</exception>
    public static void Seal(string folder)
    {
        var manifest = Read(folder);
        if (manifest.Status == ResultStatus.Running)
            return;
        try
        {
            Write(folder, manifest with { Files = List(folder) });
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ResultFolderException($"{folder}: the list of files cannot be written: {error.Message}", error);
        }
    }

    /// <summary>Name of the first file that is lacking or is not what the manifest says of it; null where all are.</summary>
    /// <param name="folder">The result folder.</param>
    /// <exception cref="ResultFolderException">There is no manifest, or a file cannot be read.</exception>
    public static string? FindChanged(string folder)
    {
        try
        {
            return Read(folder).Files
                .FirstOrDefault(file => !File.Exists(Path.Combine(folder, file.Name)) || Describe(Path.Combine(folder, file.Name), file.Name) != file)
                ?.Name;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ResultFolderException($"{folder}: cannot be read: {error.Message}", error);
        }
    }

    /// <summary>Name without the folder, length and hash of a file.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static ManifestFile Describe(string path) => Describe(path, Path.GetFileName(path));

    /// <summary>Puts the whole manifest in place of the old one at one stroke, so that no reader sees half of it.</summary>
    internal static void Write(string folder, Manifest manifest)
    {
        var path = Path.Combine(folder, FileName);
        var temporary = path + ".new";
        File.WriteAllBytes(temporary, [.. JsonSerializer.SerializeToUtf8Bytes(manifest, ResultJson.Indented), (byte)'\n']);
        File.Move(temporary, path, overwrite: true);
    }

    /// <summary>The results in a folder with length and hash, without the manifest. What else lies there, in a folder that the user
    /// keeps other things in, is not read.</summary>
    internal static IReadOnlyList<ManifestFile> List(string folder) =>
        [.. ResultFolderCheck.OwnFolders
            .Select(name => Path.Combine(folder, name))
            .Where(Directory.Exists)
            .SelectMany(path => Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories))
            .Concat(ResultFolderCheck.OwnFiles.Where(name => name != FileName).Select(name => Path.Combine(folder, name)).Where(File.Exists))
            .Select(path => (Path: path, Name: Path.GetRelativePath(folder, path).Replace('\\', '/')))
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .Select(file => Describe(file.Path, file.Name))];

    private static ManifestFile Describe(string path, string name)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        return new(name, stream.Length, Convert.ToHexStringLower(SHA256.HashData(stream)));
    }
}

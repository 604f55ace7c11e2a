using System.Text;
using AllianceSim.Results.Tables;

namespace AllianceSim.Results;

/// <summary>Writes tables that follow from those of the runs, into a folder whose work is done. Each is written whole, in place of the one
/// before, so that it can be worked out again.</summary>
public static class DerivedTables
{
    /// <summary>Writes a table; call <see cref="ManifestStore.Seal"/> after the last.</summary>
    /// <param name="folder">The result folder.</param>
    /// <param name="table">A table that is not of runs.</param>
    /// <param name="rows">Its rows.</param>
    /// <exception cref="ResultFolderException">The disk is full or fails.</exception>
    public static void Write<TRow>(string folder, Table<TRow> table, IEnumerable<TRow> rows)
        where TRow : struct
    {
        using var buffer = new Utf8Buffer();
        table.WriteHeader(buffer);
        foreach (var row in rows)
            table.WriteRow(buffer, 0, row);
        Write(folder, table.FileName, buffer.Written);
    }

    /// <summary>Writes a text beside the tables; call <see cref="ManifestStore.Seal"/> after the last.</summary>
    /// <param name="folder">The result folder.</param>
    /// <param name="name">Path within the folder, of a file that a result folder may hold.</param>
    /// <param name="text">What it holds.</param>
    /// <exception cref="ResultFolderException">The disk is full or fails.</exception>
    public static void Write(string folder, string name, string text) => Write(folder, name, Encoding.UTF8.GetBytes(text));

    private static void Write(string folder, string name, ReadOnlySpan<byte> bytes)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var unfinished = path + ".new";
        try
        {
            using (var file = File.Create(unfinished))
                file.Write(bytes);
            File.Move(unfinished, path, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            File.Delete(unfinished);
            throw new ResultFolderException(
                $"{path}: cannot be written: {error.Message.TrimEnd('.')}. The runs are intact; make room and go on with --resume.", error);
        }
    }
}

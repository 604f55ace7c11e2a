using System.Globalization;
using AllianceSim.Results.Tables;

namespace AllianceSim.Results.Writing;

/// <summary>What failed runs recorded up to their failure, in a folder for each beside the tables, which hold finished runs only.</summary>
/// <remarks>A run's folder bears its name once all files in it are written, and counts once the run's line is in the journal.</remarks>
/// <param name="folder">The result folder.</param>
/// <param name="recorded">The tables to write.</param>
internal sealed class FailedRuns(string folder, IReadOnlyList<Table> recorded)
{
    public const string FolderName = "failed";

    private const string Prefix = "run-";

    /// <summary>The folder of a run.</summary>
    public static string PathOf(string folder, int run) => Path.Combine(folder, FolderName, NameOf(run));

    /// <summary>Writes the rows of a run to a folder of their own, where there are any.</summary>
    public void Keep(ResultPart run)
    {
        Table[] tables = [.. recorded.Where(table => !run.RowsUntilFailure(table).IsEmpty)];
        if (tables.Length == 0)
            return;
        var path = PathOf(folder, run.Number);
        var unfinished = path + ".new";
        Directory.CreateDirectory(unfinished);
        foreach (var table in tables)
        {
            using var file = TableFiles.Open(unfinished, table.FileName);
            TableFiles.WriteHeader(table, file);
            file.Write(run.RowsUntilFailure(table));
        }

        Directory.Move(unfinished, path);
    }

    /// <summary>Takes away the folders of all runs but these: such a run was cut off on its way into the tables, and is done again.</summary>
    public void CutBack(IEnumerable<int> runs)
    {
        var all = Path.Combine(folder, FolderName);
        if (!Directory.Exists(all))
            return;
        var kept = runs.Select(NameOf).ToHashSet(StringComparer.Ordinal);
        foreach (var path in Directory.GetDirectories(all, Prefix + "*").Where(path => !kept.Contains(Path.GetFileName(path))))
            Directory.Delete(path, recursive: true);
        if (!Directory.EnumerateFileSystemEntries(all).Any())
            Directory.Delete(all);
    }

    private static string NameOf(int run) => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{run}");
}

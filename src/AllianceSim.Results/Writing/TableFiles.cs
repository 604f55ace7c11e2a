using AllianceSim.Results.Tables;

namespace AllianceSim.Results.Writing;

/// <summary>The table files and the journal of a folder, open for appending whole runs, and the rows of failed runs
/// beside them.</summary>
internal sealed class TableFiles : IDisposable
{
    private readonly List<(Table Table, FileStream File)> tables = [];
    private readonly FileStream journal;
    private readonly FailedRuns failed;
    private readonly List<int> failures;
    private readonly SortedDictionary<string, long> complete = new(StringComparer.Ordinal);
    private long journalLength;

    /// <summary>Opens the files and cuts them back to the end of the last run that is wholly there.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="recorded">The tables to write.</param>
    public TableFiles(string folder, IReadOnlyList<Table> recorded)
    {
        failed = new(folder, recorded);
        var entries = Journal.Read(folder);
        journal = Open(folder, Journal.FileName);
        try
        {
            foreach (var table in recorded)
                tables.Add((table, Open(folder, table.FileName)));

            // After a power cut a table can be shorter than the journal says; then earlier runs are the last whole ones.
            Finished = [.. entries.TakeWhile(entry => tables.All(t => t.File.Length >= entry.Bytes.GetValueOrDefault(t.Table.FileName)))];
            foreach (var (table, file) in tables)
            {
                complete[table.FileName] = Finished is [.., var last] ? last.Bytes[table.FileName] : WriteHeader(table, file);
                Cut(file, complete[table.FileName]);
            }

            journalLength = Finished.Sum(entry => (long)Journal.Line(entry).Length);
            Cut(journal, journalLength);
            failures = [.. Finished.Where(entry => entry.Status == RunStatus.Failed).Select(entry => entry.Run)];
            failed.CutBack(failures);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>The runs that were there on opening, in order.</summary>
    public IReadOnlyList<JournalEntry> Finished { get; }

    /// <summary>Opens a file, and makes it where there is none.</summary>
    /// <remarks>Without a buffer of its own a stream has handed everything over once Write returns, so that a kill loses nothing.</remarks>
    public static FileStream Open(string folder, string name) =>
        new(Path.Combine(folder, name), FileMode.OpenOrCreate, FileAccess.Write, FileShare.Read, bufferSize: 0);

    /// <summary>Writes the header of a table to the beginning of its file, and tells its length in bytes.</summary>
    public static long WriteHeader(Table table, FileStream file)
    {
        using var header = new Utf8Buffer();
        table.WriteHeader(header);
        file.Position = 0;
        file.Write(header.Written);
        return file.Position;
    }

    /// <summary>Keeps the rows of a run that failed, appends those of any other to all tables, then its line to the journal.</summary>
    public void Append(int run, ResultPart rows)
    {
        failed.Keep(rows);
        var lengths = new SortedDictionary<string, long>(StringComparer.Ordinal);
        foreach (var (table, file) in tables)
        {
            file.Write(rows.Rows(table));
            lengths[table.FileName] = file.Position;
        }

        var line = Journal.Line(new(run, rows.Status, lengths));
        journal.Write(line);
        journalLength += line.Length;
        foreach (var (name, length) in lengths)
            complete[name] = length;
        if (rows.Status == RunStatus.Failed)
            failures.Add(run);
    }

    /// <summary>Cuts away what was written of a run that could not be written whole.</summary>
    public void CutBack()
    {
        foreach (var (table, file) in tables)
            Cut(file, complete[table.FileName]);
        Cut(journal, journalLength);
        failed.CutBack(failures);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var (_, file) in tables)
            file.Dispose();
        journal.Dispose();
    }

    private static void Cut(FileStream file, long length)
    {
        file.SetLength(length);
        file.Position = length;
    }
}

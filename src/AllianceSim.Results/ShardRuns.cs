using AllianceSim.Results.Tables;
using AllianceSim.Results.Writing;

namespace AllianceSim.Results;

/// <summary>The runs of a folder as the bytes that they were written in, to be copied into another. Files are open only while a run is
/// read, as there may be more shards than files that a process may have open.</summary>
public sealed class ShardRuns
{
    private readonly string folder;
    private readonly Dictionary<int, (JournalEntry Entry, JournalEntry? Before)> entries = [];
    private readonly IReadOnlyList<Table> tables;

    /// <summary>Finds the runs of a folder.</summary>
    /// <param name="folder">A result folder.</param>
    /// <exception cref="ResultFolderException">They cannot be read.</exception>
    public ShardRuns(string folder)
    {
        this.folder = folder;
        try
        {
            JournalEntry? before = null;
            foreach (var entry in Journal.Read(folder))
            {
                if (!entries.TryAdd(entry.Run, (entry, before)))
                    throw new ResultFolderException($"{folder}: is damaged: the journal has run {entry.Run} twice. Run the shard again with --force.");
                before = entry;
            }

            tables = [.. ResultTables.OfRuns.Where(table => before?.Bytes.ContainsKey(table.FileName) == true)];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(error);
        }
    }

    /// <summary>Numbers of the runs, in order.</summary>
    public IEnumerable<int> Numbers => entries.Keys;

    /// <summary>Reads a run.</summary>
    /// <param name="run">One of <see cref="Numbers"/>.</param>
    /// <exception cref="ResultFolderException">A table cannot be read.</exception>
    public ResultPart Read(int run)
    {
        var (entry, before) = entries[run];
        try
        {
            return new Copy(
                run,
                entry.Status,
                tables.ToDictionary(table => table, table => Part(table, before, entry)),
                entry.Status == RunStatus.Failed ? KeptOf(run) : []);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(error);
        }
    }

    private byte[] Part(Table table, JournalEntry? before, JournalEntry entry)
    {
        using var file = File.OpenRead(Path.Combine(folder, table.FileName));
        using var header = new Utf8Buffer();
        table.WriteHeader(header);
        var from = before?.Bytes[table.FileName] ?? header.Written.Length;
        var bytes = new byte[entry.Bytes[table.FileName] - from];
        file.Position = from;
        file.ReadExactly(bytes);
        return bytes;
    }

    private Dictionary<Table, byte[]> KeptOf(int run)
    {
        var kept = new Dictionary<Table, byte[]>();
        foreach (var table in tables)
        {
            var path = Path.Combine(FailedRuns.PathOf(folder, run), table.FileName);
            if (!File.Exists(path))
                continue;
            var bytes = File.ReadAllBytes(path);
            kept.Add(table, bytes[(Array.IndexOf(bytes, (byte)'\n') + 1)..]);
        }

        return kept;
    }

    private ResultFolderException Unreadable(Exception error) => new($"{folder}: cannot be read: {error.Message}", error);

    private sealed class Copy : ResultPart
    {
        private readonly Dictionary<Table, byte[]> rows;
        private readonly Dictionary<Table, byte[]> kept;

        public Copy(int run, RunStatus status, Dictionary<Table, byte[]> rows, Dictionary<Table, byte[]> kept)
            : base(run) => (Status, this.rows, this.kept) = (status, rows, kept);

        public override void Dispose()
        {
        }

        internal override ReadOnlySpan<byte> Rows(Table table) => rows.GetValueOrDefault(table);

        internal override ReadOnlySpan<byte> RowsUntilFailure(Table table) => kept.GetValueOrDefault(table);
    }
}

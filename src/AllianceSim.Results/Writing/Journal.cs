using System.Text;
using System.Text.Json;

namespace AllianceSim.Results.Writing;

/// <summary>A run that is wholly in the tables, and how long each table was once it was there.</summary>
/// <param name="Run">Number of the run.</param>
/// <param name="Status">How it ended.</param>
/// <param name="Bytes">Length of each table by file name.</param>
internal sealed record JournalEntry(int Run, RunStatus Status, SortedDictionary<string, long> Bytes);

/// <summary>The journal of a result folder, one line of JSON for each run; a run counts once its line is complete.</summary>
internal static class Journal
{
    public const string FileName = "journal.jsonl";

    /// <summary>The bytes of an entry's line.</summary>
    public static byte[] Line(JournalEntry entry) => [.. JsonSerializer.SerializeToUtf8Bytes(entry, ResultJson.Line), (byte)'\n'];

    /// <summary>The complete lines of a journal; one torn by a kill or a full disk is left out. Empty where there is no file.</summary>
    /// <exception cref="ResultFolderException">A line that is not the last is damaged.</exception>
    public static List<JournalEntry> Read(string folder)
    {
        var path = Path.Combine(folder, FileName);
        var entries = new List<JournalEntry>();
        if (!File.Exists(path))
            return entries;
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var lines = reader.ReadToEnd().Split('\n');
        for (var i = 0; i < lines.Length - 1; i++)
        {
            if (Parse(lines[i]) is { } entry)
                entries.Add(entry);
            else if (i < lines.Length - 2)
                throw new ResultFolderException($"{path}, line {i + 1}: is damaged; write the results again with --force.");
        }

        return entries;
    }

    private static JournalEntry? Parse(string line)
    {
        try
        {
            return JsonSerializer.Deserialize<JournalEntry>(line, ResultJson.Line);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
